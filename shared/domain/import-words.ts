import { organizationKinds } from '../content/organization-kinds.ts';
import { ladderStages } from '../content/engagement-ladder.ts';
import { preferredChannels } from '../content/preferred-channels.ts';
import { sectors } from '../content/sectors.ts';
import { stances } from '../content/stances.ts';
import { foldText } from '../text.ts';

/** A value that a field of ours may have. */
export interface KnownValue {
  readonly id: string;
  readonly label: string;
}

/** Targets whose values are a list of ours, so that words of a file have to be told what they mean. */
export const valueTargets = ['stance', 'stage', 'sector', 'kind', 'preferredChannel', 'doNotContact'] as const;
export type ValueTarget = (typeof valueTargets)[number];

/** Whether a target's values are a list of ours. */
export function isValueTarget(target: string): target is ValueTarget {
  return valueTargets.some((each) => each === target);
}

/** The values that a target may have. */
export function knownValues(target: ValueTarget): readonly KnownValue[] {
  return lists[target];
}

/** The stance with this id, name or sign: "Supportive", "passive ally", "+1". */
export function parseStance(cell: string): string | undefined {
  return read('stance', cell);
}

/** The channel with this id or name. */
export function parseChannel(cell: string): string | undefined {
  return read('preferredChannel', cell);
}

/** What a word of a file most likely means for a target: the value itself, or one that other programs call so; '' when nothing speaks for any. */
export function suggestValue(target: ValueTarget, word: string): string {
  const exact = read(target, word);
  if (exact !== undefined) return exact;
  const folded = plain(word);
  for (const [pattern, id] of guesses[target]) if (pattern.test(folded)) return id;
  const words = new Set(folded.split(' ').filter((each) => each.length > 3));
  const near = lists[target].find(({ label }) =>
    foldText(label)
      .split(/[^\p{L}]+/u)
      .some((each) => words.has(each)),
  );
  return target === 'doNotContact' ? '' : (near?.id ?? '');
}

function read(target: ValueTarget, cell: string): string | undefined {
  return known[target].get(plain(cell));
}

function plain(text: string): string {
  return foldText(text.replace(/[−–—]/g, '-').trim());
}

const lists: Readonly<Record<ValueTarget, readonly KnownValue[]>> = {
  stance: stances.filter((stance) => stance.value !== null),
  stage: ladderStages,
  sector: sectors,
  kind: organizationKinds,
  preferredChannel: preferredChannels,
  doNotContact: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
};

const known: Readonly<Record<ValueTarget, ReadonlyMap<string, string>>> = {
  stance: new Map(
    stances.flatMap(({ id, label, spectrumTerm, value }) =>
      value === null
        ? []
        : [
            [plain(id), id],
            [plain(label), id],
            [plain(spectrumTerm), id],
            ...(value > 0 ? [[plain(`+${value}`), id] as const] : []),
            ...(value < 0 ? [[plain(String(value)), id] as const] : []),
          ],
    ),
  ),
  stage: wordsOf('stage'),
  sector: wordsOf('sector'),
  kind: wordsOf('kind'),
  preferredChannel: wordsOf('preferredChannel'),
  doNotContact: new Map(),
};

function wordsOf(target: 'stage' | 'sector' | 'kind' | 'preferredChannel'): ReadonlyMap<string, string> {
  return new Map(lists[target].flatMap(({ id, label }) => [[plain(id), id] as const, [plain(label), id] as const]));
}

/** Words of other programs, on folded text; the first that fits decides. */
const guesses: Readonly<Record<ValueTarget, readonly (readonly [RegExp, string])[]>> = {
  stance: [
    [/\b(?:strong(?:ly)? (?:oppos\w*|against)|hard no|opponent|active opposition)\b/, 'opposed'],
    [
      /\b(?:lean(?:s|ing)? (?:oppos\w*|against|no)|weak oppos\w*|skeptic\w*|sceptic\w*|somewhat oppos\w*)\b/,
      'hesitant',
    ],
    [/\b(?:oppos\w*|against|hostile|no)\b/, 'opposed'],
    [/\b(?:strong(?:ly)? support\w*|leader|activist|core|advocate|ambassador)\b/, 'champion'],
    [
      /\b(?:supporter|support\w*|ally|allies|friend\w*|favorable|in favor|lean(?:s|ing)? support\w*|yes|pro)\b/,
      'supportive',
    ],
    [/\b(?:undecided|neutral|unsure|maybe|mixed|open|swing)\b/, 'undecided'],
  ],
  stage: [
    [/\b(?:prospect|lead|new|cold|target)\b/, 'identified'],
    [/\b(?:inactive|dormant|former|past)\b/, 'lapsed'],
    [/\b(?:on hold|paused|later)\b/, 'paused'],
    [/\b(?:declined|lost|refused)\b/, 'declined'],
  ],
  sector: [],
  kind: [],
  preferredChannel: [
    [/\b(?:e ?mail|mail to)\b/, 'email'],
    [/\b(?:sms|text|txt|whatsapp|signal|message)\b/, 'text'],
    [/\b(?:phone|call|mobile|cell|landline|tel)\b/, 'phone'],
    [/\b(?:postal|post|letter|paper|mail)\b/, 'letter'],
    [/\b(?:zoom|video|teams|meet)\b/, 'video-call'],
    [/\b(?:in person|face to face|visit|door)\b/, 'one-to-one'],
  ],
  doNotContact: [
    [/^(?:yes|y|true|1|x|on|do not contact|dnc|unsubscribed|opted out|bounced|cleaned|deceased|never)$/, 'yes'],
    [/^(?:no|n|false|0|off|subscribed|active|ok|okay|allowed)$/, 'no'],
  ],
};
