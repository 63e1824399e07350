import { demandCommittee } from '#db/committees/committees-repository.ts';
import { personRows } from '#db/people/people-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { seatLabel } from '#db/records/record-labels.ts';
import { demandSeat, insertSeat } from '#db/seats/seats-repository.ts';
import { demandTerm, insertTerm, updateTerm } from '#db/seats/terms-repository.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';
import { validateTerm } from '../seats/validate-seats.ts';

export const committeeSeatsHandlers = {
  seatPeople: os.committees.seatPeople.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    for (const person of input.people) demandChoice('role', person.role, committeeRoles);
    const ids = input.people.map((person) => person.personId);
    if (new Set(ids).size < ids.length) throw new AppError('invalid', { field: 'people', reason: 'alreadyNamed' });
    const result = await runStep(context, 'committees.seatPeople', async (writer) => {
      const committee = await demandCommittee(writer.trx, input.id);
      const names = await demandPartners(
        writer.trx,
        ids.map((id) => ({ type: 'people' as const, id })),
      );
      const places = new Map((await personRows(writer.trx, ids)).map((row) => [row.id, row]));
      for (const { personId, role, isVoting } of input.people) {
        const place = places.get(personId);
        const seatId = newId();
        await insertSeat(writer, seatId, { committeeId: input.id, sector: place?.sector ?? '', isVoting });
        const columns = {
          person_id: personId,
          organization_id: place?.organization_id ?? '',
          state: 'active',
          starts_on: input.startsOn ?? today,
          role,
        };
        validateTerm(columns, today);
        await insertTerm(writer, newId(), seatId, columns, today);
      }
      const [first] = ids;
      const who = ids.length === 1 ? (names.get(first ?? '') ?? '') : countWords(ids.length, 'person', 'people');
      return { value: ids.length, summary: `Seated ${who} in ${committee.name}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  handOver: os.committees.handOver.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'committees.handOver', async (writer) => {
      const term = await demandTerm(writer.trx, input.termId);
      const seat = await demandSeat(writer.trx, term.seat_id);
      const ending = { ends_on: input.on, hand_over_note: input.note };
      validateTerm({ ...term, ...ending }, today);
      const saved = await updateTerm(writer, term, input.version, ending, today);
      const label = seatLabel(seat.sector, seat.title);
      if (input.nextPersonId === null) return { value: saved.version, summary: `Ended a term: ${label}` };
      const names = await demandPartners(writer.trx, [{ type: 'people', id: input.nextPersonId }]);
      const [place] = await personRows(writer.trx, [input.nextPersonId]);
      const next = {
        person_id: input.nextPersonId,
        organization_id: place?.organization_id ?? '',
        state: 'seated',
        starts_on: input.on,
        role: term.role,
        // Whoever takes over does not stand in for themselves.
        alternate_person_id: term.alternate_person_id === input.nextPersonId ? '' : term.alternate_person_id,
      };
      validateTerm(next, today);
      await insertTerm(writer, newId(), seat.id, next, today);
      return { value: saved.version, summary: `Handed ${label} over to ${names.get(input.nextPersonId) ?? ''}` };
    });
    return { id: input.termId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setAlternate: os.committees.setAlternate.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'committees.setAlternate', async (writer) => {
      const term = await demandTerm(writer.trx, input.termId);
      const seat = await demandSeat(writer.trx, term.seat_id);
      const [before, after] = [term.alternate_person_id, input.personId ?? ''];
      if (before !== '' && after !== '' && before !== after && input.replaces !== before) {
        const [row] = await personRows(writer.trx, [before]);
        throw new AppError('invalid', { field: 'personId', reason: 'alternateTaken', value: row?.name ?? '' });
      }
      const names = after === '' ? undefined : await demandPartners(writer.trx, [{ type: 'people', id: after }]);
      validateTerm({ ...term, alternate_person_id: after }, today);
      const saved = await updateTerm(writer, term, input.version, { alternate_person_id: after }, today);
      const label = seatLabel(seat.sector, seat.title);
      const summary =
        after === '' ? `Nobody stands in for now: ${label}` : `${names?.get(after) ?? ''} stands in: ${label}`;
      return { value: saved.version, summary };
    });
    return { id: input.termId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
