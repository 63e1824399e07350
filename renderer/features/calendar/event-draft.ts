import type { ExternalEvent, ExternalEventDraft } from '#shared/contract/external-events.ts';
import type { IsoDay } from '#shared/dates.ts';
import { clockTime, minuteOf } from '#shared/domain/calendar/local-span.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import { ruleText } from '#shared/domain/recurrence/rule-text.ts';

/** What the form of an external event holds while somebody writes in it. */
export type EventDraft = ReturnType<typeof eventDraft>;

/** The form of an event, or of a new one on a day. */
export function eventDraft(event: ExternalEvent | undefined, day: IsoDay, startsAt: string) {
  const start = event?.startsAt || startsAt || '18:00';
  return {
    title: event?.title ?? '',
    kind: event?.kind ?? 'other',
    domain: event?.domain ?? '',
    certainty: event?.certainty ?? '',
    isWholeDay: event === undefined ? startsAt === '' : event.startsAt === '',
    startsOn: event?.startsOn ?? day,
    endsOn: event?.endsOn ?? day,
    startsAt: start,
    endsAt: event?.endsAt || clockTime(Math.min(23 * 60 + 45, minuteOf(start) + 60)),
    timeZone: event?.timeZone || localTimeZone(),
    words: event?.words ?? '',
    place: event?.place ?? '',
    url: event?.url ?? '',
    note: event?.note ?? '',
    committeeId: event?.committeeId ?? '',
    leadDays: event?.leadDays ?? 0,
    decisionNeeded: event?.decisionNeeded ?? '',
    affected: event?.affected ?? '',
    isCancelled: event?.isCancelled ?? false,
    isRestricted: event?.isRestricted ?? false,
  };
}

/** What the form says; null when nobody understands how the event comes again. */
export function fieldsOf(
  draft: EventDraft,
  event: ExternalEvent | undefined,
): Omit<ExternalEventDraft, 'ownerPersonId'> | null {
  const { isWholeDay, words, committeeId, ...others } = draft;
  const times = isWholeDay ? { startsAt: '', endsAt: '', timeZone: '' } : {};
  const fields = { ...others, ...times, committeeId: committeeId || null };
  // What was not touched stays as the file wrote it.
  if (event !== undefined && words === event.words) return { ...fields, rule: event.rule };
  if (words.trim() === '') return { ...fields, rule: '' };
  const rule = ruleFromWords(words, draft.startsOn);
  if (rule === null) return null;
  const [first] = occurrences(rule, draft.startsOn, '2200-12-31');
  const startsOn = first?.day ?? draft.startsOn;
  const endsOn = draft.endsOn < startsOn || draft.endsOn === draft.startsOn ? startsOn : draft.endsOn;
  return { ...fields, startsOn, endsOn, rule: ruleText({ ...rule, startsOn }) };
}
