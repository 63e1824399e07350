import type { PartnerRef } from '#shared/contract/base.ts';
import { nothing, defined } from '#db/partners/partner-mapping.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { recordLabels, seatLabel } from '#db/records/record-labels.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { SeatRow, SeatTermRow } from '#db/schema/committees.ts';
import { demandSeat } from '#db/seats/seats-repository.ts';
import { demandTerm, insertTerm, updateTerm, type TermColumns } from '#db/seats/terms-repository.ts';
import { seatStates } from '#shared/content/seats.ts';
import { dayOf } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';
import { validateTerm } from './validate-seats.ts';

export const termsHandlers = {
  take: os.seats.take.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const id = newId();
    const columns = {
      ...columnsOf(input),
      // Whoever is invited was asked today, and whoever sits down does so today, unless other days are given.
      ...(input.invitedOn === undefined && input.state === 'invited' ? { invited_on: today } : {}),
      ...(input.startsOn === undefined && input.state !== 'invited' ? { starts_on: today } : {}),
    };
    validateTerm(columns, today);
    const result = await runStep(context, 'seats.take', async (writer) => {
      const seat = await demandSeat(writer.trx, input.seatId);
      await demandPartners(writer.trx, partnersOf(columns));
      await insertTerm(writer, id, input.seatId, columns, today);
      const verb = input.state === 'invited' ? 'Invited' : 'Seated';
      return { value: id, summary: `${verb} ${await holderName(writer.trx, columns)}: ${labelOf(seat)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateTerm: os.seats.updateTerm.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'seats.updateTerm', async (writer) => {
      const row = await demandTerm(writer.trx, input.id);
      const seat = await demandSeat(writer.trx, row.seat_id);
      const state = input.patch.state ?? row.state;
      const isSittingDown = row.state === 'invited' && state !== 'invited' && row.starts_on === '';
      const columns: TermColumns = {
        ...(isSittingDown && input.patch.startsOn === undefined ? { starts_on: today } : {}),
        ...columnsOf(input.patch),
      };
      validateTerm({ ...row, ...columns }, today);
      await demandPartners(writer.trx, partnersOf(columns));
      const saved = await updateTerm(writer, row, input.version, columns, today);
      return { value: saved.version, summary: await summaryOf(writer.trx, seat, row, columns) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  endTerm: os.seats.endTerm.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'seats.endTerm', async (writer) => {
      const row = await demandTerm(writer.trx, input.id);
      const seat = await demandSeat(writer.trx, row.seat_id);
      const columns = { ends_on: input.endsOn, ...defined({ hand_over_note: input.handOverNote }) };
      validateTerm({ ...row, ...columns }, today);
      const saved = await updateTerm(writer, row, input.version, columns, today);
      return {
        value: saved.version,
        summary: `Ended the term of ${await holderName(writer.trx, row)}: ${labelOf(seat)}`,
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** The fields of a term that a form may send. */
interface TermFields {
  readonly personId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly state?: string | undefined;
  readonly invitedOn?: string | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly alternatePersonId?: string | null | undefined;
  readonly handOverNote?: string | undefined;
  readonly role?: string | undefined;
}

function columnsOf(fields: TermFields): TermColumns {
  return defined({
    person_id: nothing(fields.personId),
    organization_id: nothing(fields.organizationId),
    state: fields.state,
    invited_on: nothing(fields.invitedOn),
    starts_on: nothing(fields.startsOn),
    ends_on: nothing(fields.endsOn),
    alternate_person_id: nothing(fields.alternatePersonId),
    hand_over_note: fields.handOverNote,
    role: fields.role,
  });
}

/** Those whom a write names: they must be there. */
function partnersOf(columns: TermColumns): PartnerRef[] {
  const people = [columns.person_id, columns.alternate_person_id].filter((id) => id !== undefined && id !== '');
  const organizations = [columns.organization_id].filter((id) => id !== undefined && id !== '');
  return [
    ...people.map((id) => ({ type: 'people' as const, id })),
    ...organizations.map((id) => ({ type: 'organizations' as const, id })),
  ].filter((ref): ref is PartnerRef => ref.id !== undefined);
}

async function holderName(db: DbReader, term: TermColumns): Promise<string> {
  const ref: PartnerRef = term.person_id
    ? { type: 'people', id: term.person_id }
    : { type: 'organizations', id: term.organization_id ?? '' };
  const labels = await recordLabels(db, [ref]);
  return labels.get(ref.id)?.label ?? '';
}

async function summaryOf(db: DbReader, seat: SeatRow, row: SeatTermRow, columns: TermColumns): Promise<string> {
  const name = await holderName(db, { ...row, ...columns });
  if (columns.state !== undefined && columns.state !== row.state) {
    const state = seatStates.find((each) => each.id === columns.state)?.label.toLowerCase() ?? columns.state;
    return `Made ${name} ${state}: ${labelOf(seat)}`;
  }
  if (columns.alternate_person_id !== undefined && columns.alternate_person_id !== row.alternate_person_id) {
    const before = row.alternate_person_id === '' ? '' : await holderName(db, { person_id: row.alternate_person_id });
    if (columns.alternate_person_id === '') return `${before} is no longer the alternate of ${name}`;
    const after = await holderName(db, { person_id: columns.alternate_person_id });
    return `${after} is the alternate of ${name}${before === '' ? '' : `, in place of ${before}`}`;
  }
  return `Changed the term of ${name}: ${labelOf(seat)}`;
}

function labelOf(seat: SeatRow): string {
  return seatLabel(seat.sector, seat.title);
}
