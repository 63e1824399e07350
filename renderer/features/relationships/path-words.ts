import { t } from '#renderer/i18n/i18n.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { PathStep, WarmPath } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';

import { strengthWord, willingnessWord } from './tie-words.ts';

/** Who reads: the member at this computer, on a screen that may be shared. */
export interface PathReader {
  readonly meId: string;
  readonly isDiscreet: boolean;
  readonly today: IsoDay;
}

/** A name on the way; "You" for the member who reads, and nothing of a private record on a shared screen. */
export function nameOnPath(record: RecordLabel, reader: PathReader): string {
  if (record.type === 'members' && record.id === reader.meId) return t('relationships:strip.you');
  return record.isRestricted && reader.isDiscreet ? t('relationships:strip.restricted') : record.label;
}

/** "You ask Otis Fairley", "Otis Fairley asks Marisol Vega". */
export function askWords(step: PathStep, reader: PathReader): string {
  const asked = nameOnPath(step.asked, reader);
  return step.asker.type === 'members' && step.asker.id === reader.meId
    ? t('relationships:path.youAsk', { asked })
    : t('relationships:path.asks', { asker: nameOnPath(step.asker, reader), asked });
}

/** What a step rests on: "Strong, seen Mar 3, would ask: Glad to". */
export function tieFacts(step: PathStep, { today }: PathReader): string {
  if (step.kind === 'contact') {
    const own =
      step.relationship === null
        ? t('relationships:path.own')
        : t('relationships:path.ownRated', { value: step.relationship });
    const last = step.lastOn === null ? '' : t('relationships:path.lastContact', { day: shortDay(step.lastOn, today) });
    return [own, last].filter(Boolean).join(', ');
  }
  if (step.kind === 'colleague') return t('relationships:path.colleague');
  if (step.kind === 'role') return t('relationships:path.role');
  return [
    strengthWord(step.kind, step.strength ?? 1),
    step.isAgainst ? t('relationships:path.against') : '',
    step.lastOn === null
      ? t('relationships:path.neverSeen')
      : t('relationships:path.lastSeen', { day: shortDay(step.lastOn, today) }),
    step.willingness === 0
      ? ''
      : t('relationships:path.willing', { word: willingnessWord(step.willingness).toLowerCase() }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Words that the asker may use: what the tie rests on says most, then the place in the path. */
export function wordsToSay(path: WarmPath, index: number): string {
  const step = path.steps[index];
  if (step === undefined) return '';
  if (step.kind === 'role') return t('relationships:words.into');
  const known = bases.find((basis) => basis === step.basis);
  if (known !== undefined) return t(`relationships:words.${known}`);
  if (index === path.steps.length - 1) return t('relationships:words.last');
  return t(index === 0 ? 'relationships:words.first' : 'relationships:words.middle');
}

const bases = ['faith', 'family', 'money', 'votes', 'customers', 'profession', 'peer', 'press'] as const;

/** Those between us and the target: "Fairley, Vega"; "Directly" where nobody is. */
export function wayWords(path: WarmPath, reader: PathReader): string {
  const between = path.steps
    .flatMap((step) => [step.asker, step.asked])
    .filter(
      (record, index, all) => record.type !== 'members' && all.findIndex((each) => each.id === record.id) === index,
    )
    .slice(0, -1)
    .map((record) => nameOnPath(record, reader));
  return between.length === 0 ? t('relationships:path.ownWay') : between.join(', ');
}
