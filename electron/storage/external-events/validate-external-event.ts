import { demandCommittee } from '#db/committees/committees-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { ExternalEventRow } from '#db/schema/calendar.ts';
import { certainties, externalEventDomains, externalEventKinds } from '#shared/content/external-events.ts';
import type { ExternalEventPatch } from '#shared/contract/external-events.ts';
import { canFollow } from '#shared/domain/calendar/expand-event.ts';
import type { EventSpan } from '#shared/domain/calendar/external-event.ts';
import { clockReading, isTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { safeLink } from '#shared/domain/meetings/online-link.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: choices, days and times together, a rule that can be followed, and records that are in use. */
export async function validateExternalEvent(
  db: DbReader,
  patch: ExternalEventPatch,
  span: EventSpan,
  before?: ExternalEventRow,
): Promise<void> {
  demandChoice('kind', patch.kind, externalEventKinds);
  if (patch.domain !== '') demandChoice('domain', patch.domain, externalEventDomains);
  if (patch.certainty !== '') demandChoice('certainty', patch.certainty, certainties);
  if (patch.url !== undefined && patch.url !== '' && safeLink(patch.url) === null)
    throw new AppError('invalid', { field: 'url', reason: 'notALink', value: patch.url });
  // What was stored before is not refused because of a change beside it.
  if (timeFields.some((field) => patch[field] !== undefined)) checkSpan(span);
  if (patch.rule !== undefined) checkRule(span);
  const { committeeId, ownerPersonId } = patch;
  if (isNew(committeeId, before?.committee_id)) await demandCommittee(db, committeeId ?? '');
  if (isNew(ownerPersonId, before?.owner_person_id))
    await demandPartners(db, [{ type: 'people', id: ownerPersonId ?? '' }]);
}

/** Fails with `invalid` for days and times that cannot be. */
export function checkSpan({ startsOn, startsAt, endsOn, endsAt, timeZone }: EventSpan): void {
  demandDay('startsOn', startsOn);
  demandDay('endsOn', endsOn);
  if (endsOn < startsOn) throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart', value: endsOn });
  if (startsAt === '') {
    if (endsAt !== '') throw new AppError('invalid', { field: 'startsAt', reason: 'required' });
    return;
  }
  if (!isTimeZone(timeZone))
    throw new AppError('invalid', { field: 'timeZone', reason: 'unknownTimeZone', value: timeZone });
  if (endsAt === '' || `${endsOn} ${endsAt}` < `${startsOn} ${startsAt}`)
    throw new AppError('invalid', { field: 'endsAt', reason: 'endsBeforeStart', value: endsAt });
  if (clockReading(startsOn, startsAt, timeZone) === 'never')
    throw new AppError('invalid', { field: 'startsAt', reason: 'timeDoesNotExist', value: startsAt });
}

const timeFields = ['startsOn', 'startsAt', 'endsOn', 'endsAt', 'timeZone'] as const;

function checkRule({ rule, startsOn, startsAt }: EventSpan): void {
  if (rule !== '' && !canFollow(rule, { day: startsOn, time: startsAt, zone: '' }))
    throw new AppError('invalid', { field: 'rule', reason: 'unreadableRule', value: rule });
}

function isNew(id: string | null | undefined, before: string | undefined): boolean {
  return id !== undefined && id !== null && id !== '' && id !== before;
}
