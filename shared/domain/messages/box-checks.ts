import { checkLanguage } from '#shared/domain/language/check-language.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';

import { coreWords, countWordsOf } from './word-count.ts';

/** What of a message box the checks look at. */
export interface CheckedBox {
  readonly title: string;
  readonly core: string;
  readonly value: string;
  readonly problem: string;
  readonly solution: string;
  readonly action: string;
  readonly bridge: string;
  readonly language: string;
  /** The day since which the points say what they say. */
  readonly pointsSince: IsoDay | null;
  readonly points: readonly { readonly text: string; readonly hasEvidence: boolean; readonly hasStory: boolean }[];
}

/** The rules of a good message (domain pack, section 7, "Rules"). */
export type BoxCheckId =
  | 'core'
  | 'value'
  | 'attack'
  | 'points'
  | 'oneNumber'
  | 'proof'
  | 'stories'
  | 'bridge'
  | 'action'
  | 'steady';

/** How a rule stands: kept, worth a look, or nothing to look at yet. */
export interface BoxCheck {
  readonly id: BoxCheckId;
  readonly state: 'kept' | 'look' | 'open';
  /** The number that the sentence about it tells: words, points or days. */
  readonly count: number;
}

/** For how many days the three points should stay the same. */
export const steadyDays = 90;

/** Looks at a message box, gently: nothing is held back by any of it. */
export function boxChecks(box: CheckedBox, today: IsoDay): readonly BoxCheck[] {
  const points = box.points.filter((point) => point.text.trim() !== '');
  const words = countWordsOf(box.core);
  const crowded = points.filter((point) => numbersIn(point.text) > 1).length;
  const attacks = attackPhrases(box.title, box.language) + attackPhrases(box.core, box.language);
  const days = box.pointsSince === null || box.pointsSince === '' ? 0 : daysBetween(box.pointsSince, today);
  const bare = points.filter((point) => !point.hasEvidence).length;
  const storyless = points.filter((point) => !point.hasStory).length;
  return [
    { id: 'core', state: words === 0 ? 'open' : words <= coreWords ? 'kept' : 'look', count: words },
    { id: 'value', state: valueState(box), count: 0 },
    { id: 'attack', state: box.title + box.core === '' ? 'open' : attacks === 0 ? 'kept' : 'look', count: attacks },
    { id: 'points', state: points.length === 3 ? 'kept' : 'look', count: points.length },
    { id: 'oneNumber', state: points.length === 0 ? 'open' : crowded === 0 ? 'kept' : 'look', count: crowded },
    { id: 'proof', state: points.length === 0 ? 'open' : bare === 0 ? 'kept' : 'look', count: bare },
    { id: 'stories', state: points.length === 0 ? 'open' : storyless === 0 ? 'kept' : 'look', count: storyless },
    { id: 'bridge', state: box.bridge.trim() === '' ? 'look' : 'kept', count: 0 },
    { id: 'action', state: box.action.trim() === '' ? 'look' : 'kept', count: 0 },
    {
      id: 'steady',
      state: points.length === 0 ? 'open' : days >= steadyDays ? 'kept' : 'look',
      count: Math.min(steadyDays, Math.max(0, days)),
    },
  ];
}

/**
 * How many numbers a text names. A year, a phone number that everybody knows (911, 988) and the two ends of one range
 * ("40–60%") are no numbers of their own.
 */
export function numbersIn(text: string): number {
  const withoutRanges = text.replaceAll(/(\d[\d.,]*)\s?[–-]\s?(\d[\d.,]*)/gu, '$1');
  const numbers = withoutRanges.match(/\d[\d.,]*/gu) ?? [];
  return numbers.filter((number) => {
    const bare = number.replaceAll(/[.,]+$/gu, '');
    return bare !== '911' && bare !== '988' && !/^(?:19|20)\d\d$/u.test(bare);
  }).length;
}

/** How often a text repeats an attack, outside quotes or in them: both spread it. */
function attackPhrases(text: string, language: string): number {
  return checkLanguage(text, language === 'es' ? 'es' : 'en').filter((finding) => finding.ruleId === attackRule).length;
}

/** The rule of the language checker for phrases of the other side. */
const attackRule = 'cj20';

/** The value comes first: it is there, and the core does not open with what goes wrong. */
function valueState(box: CheckedBox): BoxCheck['state'] {
  if (box.value.trim() === '') return 'look';
  const opening = box.core.toLowerCase().split(/\s+/u).slice(0, 6).join(' ');
  return troubles.some((word) => opening.includes(word)) ? 'look' : 'kept';
}

/** Beginnings of words that name what goes wrong. */
const troubles = [
  'crime',
  'crimin',
  'jail',
  'arrest',
  'cost',
  'overdos',
  'drug',
  'fail',
  'broken',
  'crisis',
  'delito',
  'cárcel',
  'crisis',
];
