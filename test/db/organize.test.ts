import { describe, expect, it } from 'vitest';

import { insertDecision, putVote } from '#db/decisions/decisions-repository.ts';
import { listDecisions } from '#db/decisions/decisions-list.ts';
import { decisionState, demandDecision, readDecision } from '#db/decisions/read-decisions.ts';
import { endSession } from '#db/meeting-room/end-session.ts';
import { readRoom } from '#db/meeting-room/read-room.ts';
import { attendanceRows, insertAttendances } from '#db/meetings/attendances-repository.ts';
import { demandMeeting, newMeetingRow } from '#db/meetings/meeting-rows.ts';
import { countHeldQuorum } from '#db/quorum/frozen-quorum.ts';
import { getTask } from '#db/tasks/read-tasks.ts';
import { taskMonth } from '#db/tasks/task-month.ts';
import { readWorkload } from '#db/tasks/task-workload.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { listTasks } from '#db/tasks/tasks-list.ts';
import { taskFilterSchema } from '#shared/contract/task-filter.ts';
import { usualRule } from '#shared/domain/decisions/rules.ts';
import { newSession } from '#shared/domain/meetings/session-state.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addPerson, step, today, undo } from '#test/support/seed.ts';

const nobody = { mePersonId: '', today };
const yes = { vote: 'yes', gradient: 0, standsAside: false, words: '', hasConflict: false, conflictWords: '' } as const;

describe.each(dialects)('organizing on $name', (dialect) => {
  const database = testDatabase(dialect);

  /** A meeting whose list names three people with a vote, two of them here. */
  async function meeting() {
    const { db } = database;
    const people = [await addPerson(db, 'Ana'), await addPerson(db, 'Bo'), await addPerson(db, 'Cy')];
    const id = newId();
    await step(db, async (writer) => {
      await writer.insert('meetings', [
        newMeetingRow(id, writer.now, {
          title: 'Plenary',
          type: 'plenary',
          heldOn: today,
          startsAt: '18:00',
          endsAt: '19:30',
          timeZone: 'America/Chicago',
          isDecision: true,
        }),
      ]);
      await insertAttendances(
        writer,
        id,
        people.map((personId, index) => ({ personId, isVoting: true, state: index < 2 ? 'present' : 'expected' })),
      );
    });
    return { id, people };
  }

  it('counts one quorum for the room and for a decision, and freezes it when the meeting ends', async () => {
    const { db } = database;
    const { id, people } = await meeting();
    const decisionId = newId();
    await step(db, (writer) =>
      insertDecision(writer, decisionId, { title: 'Charges', meetingId: id, rule: usualRule('majority') }),
    );
    const room = await readRoom(db.read, await demandMeeting(db.read, id));
    const { verdict } = await readDecision(db.read, decisionId, today);
    expect(room.quorum?.people).toEqual({ here: 2, needed: 2, isMet: true });
    expect(verdict.quorum.people).toEqual(room.quorum?.people);
    await step(db, async (writer) => endSession(writer, await demandMeeting(writer.trx, id), newSession(writer.now)));
    const held = await demandMeeting(db.read, id);
    expect(held).toMatchObject({ status: 'held', minutes_status: 'draft' });
    expect((await attendanceRows(db.read, id)).find((row) => row.person_id === people[2])?.state).toBe('absent');
    const result = await step(db, async (writer) => {
      const row = (await attendanceRows(writer.trx, id)).find((each) => each.person_id === people[2]);
      await writer.update('attendances', row?.id ?? '', { state: 'remote' });
      await countHeldQuorum(writer, held);
    });
    const people3 = async () => (await readRoom(db.read, await demandMeeting(db.read, id))).quorum?.people.here;
    expect(await people3()).toBe(3);
    await undo(db, result);
    expect(await people3()).toBe(2);
  });

  it('judges votes, and finds a decision by its reasons, its rule and its body', async () => {
    const { db } = database;
    const { id: meetingId, people } = await meeting();
    const id = newId();
    await step(db, async (writer) => {
      await insertDecision(writer, newId(), { title: 'Another one' });
      await insertDecision(writer, id, {
        title: 'Charges',
        background: 'Officers asked for naloxone',
        meetingId,
        rule: usualRule('supermajority'),
      });
      for (const person of people.slice(0, 2))
        await putVote(writer, await demandDecision(writer.trx, id), { id: person, organizationId: '' }, yes);
    });
    const state = await decisionState(db.read, await demandDecision(db.read, id), today);
    expect(state.verdict).toMatchObject({ passes: true, share: 1, count: { yes: 2, no: 0 } });
    expect(state.body).toMatchObject({ isInMeeting: true, absentIds: [people[2]] });
    const query = { today, scope: 'all' as const, text: '', statuses: [], kinds: [], committeeId: null };
    const page = { cursor: null, limit: 1 };
    const first = await listDecisions(db.read, db.dialect, query, page);
    const next = await listDecisions(db.read, db.dialect, query, { ...page, cursor: first.nextCursor });
    expect(new Set([...first.rows, ...next.rows].map((row) => row.title))).toEqual(new Set(['Another one', 'Charges']));
    for (const narrowed of [{ text: 'naloxone' }, { kinds: ['supermajority'] }])
      expect((await listDecisions(db.read, db.dialect, { ...query, ...narrowed }, page)).rows).toMatchObject([{ id }]);
  });

  it('lists tasks in any order, by month and by load', async () => {
    const { db } = database;
    const owner = await addPerson(db, 'Mara');
    const [first, second] = [newId(), newId()];
    await step(db, (writer) =>
      insertTasks(
        writer,
        [
          { id: first, title: 'Call the clinic', ownerPersonId: owner, dueOn: '2026-03-01', effort: 3 },
          {
            id: second,
            title: 'Write the flyer',
            dueOn: '2026-03-20',
            needs: [first],
            steps: [{ text: 'Draft', isDone: false }],
          },
        ],
        today,
      ),
    );
    const filter = taskFilterSchema.parse({});
    const list = await listTasks(
      db.read,
      { filter, sort: { field: 'dueOn', direction: 'desc' }, groupBy: 'owner', limit: 10, offset: 0 },
      nobody,
    );
    expect(list).toMatchObject({ total: 2, groups: [{ count: 1 }, { count: 1 }] });
    const range = { filter, from: '2026-03-01', to: '2026-03-31', perDay: 3 };
    expect((await taskMonth(db.read, range, nobody)).map((each) => each.day)).toEqual(['2026-03-01', '2026-03-20']);
    expect(await readWorkload(db.read, today, 10)).toMatchObject({
      unowned: 1,
      rows: [{ open: 1, effort: 3, late: 1 }],
    });
    expect(await getTask(db.read, second)).toMatchObject({ title: 'Write the flyer' });
  });
});
