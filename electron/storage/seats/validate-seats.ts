import type { TermColumns } from '#db/seats/terms-repository.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import { seatKinds } from '#shared/content/seats.ts';
import { sectors } from '#shared/content/sectors.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** How far ahead a term may begin or end: what lies further is a slip of the hand. */
const mostDaysAhead = { start: 730, end: 3_652 };

/** Checks the choices of a seat; only a seat of a committee may be kept for no sector. Fails with `invalid`. */
export function validateSeat(fields: {
  readonly sector?: string | undefined;
  readonly kind?: string | undefined;
  readonly committeeId?: string | undefined;
}): void {
  if (fields.sector !== '' || (fields.committeeId ?? '') === '') demandChoice('sector', fields.sector, sectors);
  demandChoice('kind', fields.kind, seatKinds);
}

/** Checks a whole term: a holder, days in order and in reach, an alternate who is somebody else. Fails with `invalid`. */
export function validateTerm(term: TermColumns, today: IsoDay): void {
  const { person_id: person = '', organization_id: organization = '', alternate_person_id: alternate = '' } = term;
  if (person === '' && organization === '') throw new AppError('invalid', { field: 'personId', reason: 'noHolder' });
  demandChoice('role', term.role, committeeRoles);
  if (alternate !== '' && alternate === person)
    throw new AppError('invalid', { field: 'alternatePersonId', reason: 'alternateIsHolder' });
  const invitedOn = term.invited_on || null;
  const startsOn = term.starts_on || null;
  const endsOn = term.ends_on || null;
  demandPastDay('invitedOn', invitedOn, today);
  demandDay('startsOn', startsOn);
  demandDay('endsOn', endsOn);
  demandNear('startsOn', startsOn, addDays(today, mostDaysAhead.start));
  demandNear('endsOn', endsOn, addDays(today, mostDaysAhead.end));
  const start = startsOn ?? invitedOn;
  if (start !== null && endsOn !== null && endsOn < start)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart', value: endsOn });
}

function demandNear(field: string, day: IsoDay | null, last: IsoDay): void {
  if (day !== null && day > last) throw new AppError('invalid', { field, reason: 'tooFarAhead', value: day });
}
