import { channels, directions } from '../../content/channels.ts';
import { interactionOutcomes } from '../../content/interaction-outcomes.ts';
import { isIsoDay, type IsoDay } from '../../dates.ts';
import { foldText } from '../../text.ts';
import { readText } from '../custom-fields/values.ts';
import { parseBirthday, splitEmails, type DayOrder } from '../import-values.ts';
import type { ContactTarget } from './contact-columns.ts';

/** Why a row, or a word of it, is not taken as it stands. */
export const contactReasons = [
  'noDay',
  'unreadableDay',
  'later',
  'nobody',
  'unknownChannel',
  'unknownOutcome',
] as const;
export type ContactReason = (typeof contactReasons)[number];

/** What a row of a log of contacts says. */
export interface ContactRow {
  /** '' where there is none that can be read. */
  readonly day: IsoDay;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly organization: string;
  readonly channel: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly outcome: string;
  readonly heard: string;
  readonly promised: string;
  /** What is odd about it; the first four keep it out. */
  readonly reasons: readonly ContactReason[];
}

/** Reads the cells of a row. Words that nobody knows stay in the text, so that nothing is lost. */
export function readContactRow(
  cells: readonly string[],
  targets: readonly ContactTarget[],
  header: readonly string[],
  facts: { readonly today: IsoDay; readonly order: DayOrder },
): ContactRow {
  const of = (target: ContactTarget): string[] =>
    targets.flatMap((each, column) => {
      const cell = (cells[column] ?? '').trim();
      return each === target && cell !== '' ? [cell] : [];
    });
  const reasons: ContactReason[] = [];
  const [written = ''] = of('day');
  const day = contactDay(written, facts.order);
  if (written === '') reasons.push('noDay');
  else if (day === '') reasons.push('unreadableDay');
  else if (day > facts.today) reasons.push('later');
  const { emails, names } = whoOf(of('person'), of('email'));
  const organization = of('organization')[0] ?? '';
  if (names.length + emails.length === 0 && organization === '') reasons.push('nobody');
  const [channelWords = ''] = of('channel');
  const channel = channelOf(channelWords);
  if (channel === undefined && channelWords !== '') reasons.push('unknownChannel');
  const [outcomeWords = ''] = of('outcome');
  const outcome = outcomeOf(outcomeWords);
  if (outcome === undefined && outcomeWords !== '') reasons.push('unknownOutcome');
  const left = [
    ...(channel === undefined && channelWords !== ''
      ? [`${labelOf(header, targets, 'channel')}: ${channelWords}`]
      : []),
    ...(outcome === undefined && outcomeWords !== ''
      ? [`${labelOf(header, targets, 'outcome')}: ${outcomeWords}`]
      : []),
  ];
  return {
    day,
    names,
    emails,
    organization,
    channel: channel ?? 'one-to-one',
    direction: directionOf(of('direction')[0] ?? '', channel),
    outcome: outcome ?? '',
    heard: [...of('heard'), ...left].join('\n\n').slice(0, longest),
    promised: of('promised').join('\n\n').slice(0, longest),
    reasons,
  };
}

/** Texts of records are at most so long. */
const longest = 100_000;

function labelOf(header: readonly string[], targets: readonly ContactTarget[], target: ContactTarget): string {
  return header[targets.indexOf(target)] ?? '';
}

/** Several people are parted by line breaks, semicolons, `|`, "and" or `&`; commas part them where no name is turned ("Doe, Jane"). */
function whoOf(
  people: readonly string[],
  addresses: readonly string[],
): { readonly names: readonly string[]; readonly emails: readonly string[] } {
  const emails = addresses.flatMap((cell) => splitEmails(cell).emails);
  const names: string[] = [];
  for (const cell of people)
    for (const part of cell.split(/[\n;|]|:::| & |\band\b/u)) {
      emails.push(...(part.match(address) ?? []));
      names.push(...partsOf(part.replace(address, '')));
    }
  const clean = names.map((name) =>
    name
      .replace(/[<>()[\]]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return { names: [...new Set(clean.filter((name) => name !== ''))], emails: [...new Set(emails)] };
}

const address = /[^\s@<>()",;:]+@[^\s@<>()",;:]+/gu;

function partsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  // "Doe, Jane" is one person; "Jane Doe, Ann Lee" are two.
  if (parts.length === 2 && parts.every((part) => !part.includes(' '))) return [`${parts[1]} ${parts[0]}`];
  return parts;
}

function contactDay(written: string, order: DayOrder): IsoDay {
  const iso = written.slice(0, 10);
  if (isIsoDay(iso)) return iso;
  const bare = written.replace(/[ T,]+\d{1,2}:\d\d(:\d\d)?( ?[ap]\.?m\.?)?.*$/iu, '').trim();
  // Days with dots are written day first.
  const day = parseBirthday(bare, /^\d{1,2}\.\d{1,2}\./u.test(bare) ? 'day-first' : order);
  if (isIsoDay(day)) return day;
  const named = readText({ kind: 'date', options: [], unit: '' }, bare);
  return 'value' in named ? named.value : '';
}

function channelOf(words: string): string | undefined {
  const folded = foldText(words);
  const known = channels.find(({ id, label }) => foldText(label) === folded || id === folded);
  return known?.id ?? channelWords.find(([, rule]) => rule.test(folded))?.[0];
}

const channelWords: readonly (readonly [(typeof channels)[number]['id'], RegExp])[] = [
  ['video-call', /\b(video|zoom|teams|webex|facetime|google meet|virtual)\b/],
  ['text', /\b(text|texted|sms|whatsapp|signal|p2p|peer to peer)\b/],
  ['email', /\be-?mails?\b|\bemailed\b|\bmass email\b/],
  ['letter', /\b(letter|postal mail|mailing|mail|postcard)\b/],
  ['phone', /\b(phone|call|called|telephone|phone bank|dialer|voicemail)\b/],
  ['social-media', /\b(social|facebook|instagram|twitter|linkedin|tweet)\b/],
  ['site-visit', /\b(site visit|ride ?along|tour|walk)\b/],
  ['house-meeting', /\bhouse (meeting|party)\b/],
  ['info-session', /\b(info(rmation)? session|briefing|webinar)\b/],
  ['public-hearing', /\b(hearing|testimony|council meeting)\b/],
  ['event', /\b(event|rally|forum|town hall|conference)\b/],
  ['introduction', /\b(intro|introduction|referral)\b/],
  ['one-to-one', /\b(1 ?: ?1|one on one|1 on 1|one-to-one|in person|face to face|door|canvass|lunch|coffee|visit)\b/],
  ['meeting', /\b(meeting|met|meet)\b/],
];

function outcomeOf(words: string): string | undefined {
  const folded = foldText(words);
  const known = interactionOutcomes.find(({ id, label }) => foldText(label) === folded || id === folded);
  return known?.id ?? outcomeWords.find(([, rule]) => rule.test(folded))?.[0];
}

const outcomeWords: readonly (readonly [(typeof interactionOutcomes)[number]['id'], RegExp])[] = [
  ['no-answer', /\b(no answer|not home|no response|busy|unavailable|not reached)\b/],
  ['left-message', /\b(left (a |live )?(message|voicemail)|lvm|voicemail|left vm)\b/],
  ['wrong-contact', /\b(wrong (number|contact|person|address)|disconnected|moved)\b/],
  ['bounced', /\b(bounced?|undeliverable|returned)\b/],
  ['meeting-booked', /\b(meeting (booked|scheduled|set)|scheduled)\b/],
  ['attended', /\b(attended|came|showed up|present)\b/],
  ['asked-yes', /^(yes|said yes|agreed|committed|accepted)$/],
  ['asked-maybe', /^(maybe|undecided|thinking|considering)$/],
  ['asked-no', /^(no|said no|declined|refused)$/],
  ['replied-not-now', /\b(not now|call back|callback|later)\b/],
  [
    'conversation-held',
    /\b(spoke|talked|connected|canvassed|meaningful interaction|completed|held|reached|answered|discussed)\b/,
  ],
];

function directionOf(words: string, channel: string | undefined): ContactRow['direction'] {
  const folded = foldText(words);
  const known = directions.find(({ id, label }) => foldText(label) === folded || id === folded);
  if (known !== undefined) return known.id;
  if (/\b(in|inbound|incoming|received|they)\b/.test(folded)) return 'in';
  if (/\b(out|outbound|outgoing|sent|we)\b/.test(folded)) return 'out';
  const entry = channels.find(({ id }) => id === channel);
  return entry !== undefined && (entry.group || entry.id === 'site-visit') ? 'both' : 'out';
}
