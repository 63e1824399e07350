import { describe, expect, it } from 'vitest';

import { insertPerson } from '#db/people/people-repository.ts';
import { readTiles, writeTiles } from '#db/home/home-tiles.ts';
import { noteLook, sinceLook } from '#db/home/member-looks.ts';
import { newExternalEventRow } from '#db/external-events/external-events-repository.ts';
import { newStreamRow } from '#db/funding/funding-streams.ts';
import { horizonEntries } from '#db/horizon/read-entries.ts';
import { demandScenario, readHorizonEvent } from '#db/horizon/read-event.ts';
import { addChecklist, linesToTasks, openScenario, removeScenario, setLines } from '#db/horizon/write-plan.ts';
import { setSubjects } from '#db/horizon/write-subjects.ts';
import { listLessons, newLessonRow } from '#db/learning/lessons-repository.ts';
import { listLosses, newLossRow, readLoss } from '#db/learning/losses-repository.ts';
import { listReviews, newReviewRow } from '#db/learning/reviews-repository.ts';
import { insertRisk, listRisks, demandRisk, updateRisk } from '#db/risks/risks-repository.ts';
import { creditsOf, setCredits } from '#db/wins/win-credits.ts';
import { winMomentum } from '#db/wins/win-momentum.ts';
import { listWins, newWinRow } from '#db/wins/wins-repository.ts';
import { checklistOf } from '#shared/content/event-checklists.ts';
import { arranged } from '#shared/domain/home/tiles.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addMember, addOrganization, addPerson, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('what is won, lost and learned, on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keeps credits, their thanks and momentum, and takes all of a step back', async () => {
    const { db } = database;
    const member = await addOrganization(db, 'Open Door Recovery', { stage: 'active' });
    const person = await addPerson(db, 'Tobias Grant');
    const id = newId();
    const made = await step(db, async (writer) => {
      const draft = { title: 'One card', wonOn: '2026-03-06', level: 3, status: 'verified', evidence: 'Card' } as const;
      await writer.insert('wins', [newWinRow(id, writer.now, draft)]);
      await setCredits(writer, id, [
        { record: { type: 'organizations', id: member }, part: 'Made it' },
        { record: { type: 'people', id: person }, part: '' },
      ]);
    });
    expect(await creditsOf(db.read, id)).toHaveLength(2);
    expect(await winMomentum(db.read, today)).toMatchObject({ points: 3, value: 1, drought: 4 });
    await step(db, (writer) =>
      setCredits(writer, id, [{ record: { type: 'organizations', id: member }, part: 'Made and paid it' }]),
    );
    expect(await creditsOf(db.read, id)).toMatchObject([{ part: 'Made and paid it' }]);
    const query = { meetingId: null, status: 'verified', from: '2026-03-01', to: '2026-03-31', limit: 10 };
    expect(await listWins(db.read, query)).toHaveLength(1);
    expect(await listWins(db.read, { ...query, from: '2026-03-07' })).toEqual([]);
    const gone = await step(db, async (writer) => {
      await setCredits(writer, id, []);
      await writer.update('wins', id, { deleted_at: writer.now });
    });
    expect(await winMomentum(db.read, today)).toMatchObject({ value: null, drought: null });
    await undo(db, gone);
    expect(await creditsOf(db.read, id)).toHaveLength(1);
    expect(made.changeSetId).not.toBeNull();
  });

  it('links a loss to its review and its lesson, and finds the lesson by words and step', async () => {
    const { db } = database;
    const ids = { loss: newId(), review: newId(), lesson: newId() };
    await step(db, async (writer) => {
      await writer.insert('losses', [
        newLossRow(ids.loss, writer.now, { title: 'No quorum', lostOn: '2026-02-10', revisitOn: '2026-05-10' }),
      ]);
      await writer.insert('after_action_reviews', [
        newReviewRow(ids.review, writer.now, {
          title: 'Look back',
          heldOn: '2026-02-20',
          subject: { type: 'losses', id: ids.loss },
          planned: 'Decide',
        }),
      ]);
      await writer.insert('lessons', [
        newLessonRow(ids.lesson, writer.now, {
          title: 'Count heads the day before',
          problem: 'Nobody knew who comes: Ärger',
          reviewId: ids.review,
          roadmapSteps: ['wins'],
        }),
      ]);
    });
    expect(await readLoss(db.read, ids.loss)).toMatchObject({ reviews: [{ id: ids.review, heldOn: '2026-02-20' }] });
    expect(await listLosses(db.read, '2026-02-11')).toEqual([]);
    expect(await listReviews(db.read, ids.loss)).toMatchObject([{ title: 'Look back' }]);
    const asked = { text: 'arger heads', step: 'wins', status: '' };
    expect(await listLessons(db.read, asked)).toMatchObject([{ id: ids.lesson }]);
    expect(await listLessons(db.read, { ...asked, step: 'messaging' })).toEqual([]);
    const gone = await step(db, (writer) =>
      writer.update('after_action_reviews', ids.review, { deleted_at: writer.now }),
    );
    expect(await readLoss(db.read, ids.loss)).toMatchObject({ reviews: [] });
    await undo(db, gone);
    expect((await readLoss(db.read, ids.loss)).reviews).toHaveLength(1);
  });

  it('keeps what is left of a risk, and the day on which it was over', async () => {
    const { db } = database;
    const id = newId();
    await step(db, (writer) =>
      insertRisk(writer, id, {
        title: 'Slots are full',
        likelihood: 4,
        impact: 4,
        residualLikelihood: 2,
        residualImpact: 3,
        velocity: 'fast',
      }),
    );
    expect(await listRisks(db.read)).toMatchObject([{ score: 16, residual: 6 }]);
    await step(db, async (writer) => updateRisk(writer, await demandRisk(writer.trx, id), 1, { status: 'happened' }));
    expect((await demandRisk(db.read, id)).closed_on).toBe(today);
  });
});

describe.each(dialects)('the horizon and the first screen on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keeps lines, scenarios and whom an event touches, and makes tasks of them that an undo takes back', async () => {
    const { db } = database;
    const sheriff = await addPerson(db, 'Odalys Ferncliff');
    const id = newId();
    const election = checklistOf('election');
    if (election === null) throw new Error('There is a checklist for elections.');
    await step(db, async (writer) => {
      const row = newExternalEventRow(id, writer.now, { title: 'Election', kind: 'election', startsOn: '2026-11-03' });
      await writer.insert('external_events', [row]);
      await setSubjects(writer, id, [{ type: 'people', id: sheriff, note: 'Runs again' }]);
      expect(await addChecklist(writer, row, '', election)).toBe(10);
    });
    const [entry] = await horizonEntries(db.read, { today, from: today, to: '2027-03-10' });
    expect(entry).toMatchObject({ source: 'event', readiness: 'started', lines: 8, record: { id: sheriff } });
    const detail = await readHorizonEvent(db.read, { eventId: id, of: '', today });
    const [scenario] = detail.scenarios;
    const row = await db.read.selectFrom('external_events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const planned = await step(db, async (writer) => {
      const lines = detail.lines.map((line) => line.id);
      expect(await linesToTasks(writer, row, '', lines, today)).toBe(8);
      const kept = await demandScenario(writer.trx, scenario?.id ?? '');
      expect(await openScenario(writer, row, kept, '', today)).toBe(4);
    });
    expect(await readHorizonEvent(db.read, { eventId: id, of: '', today })).toMatchObject({ readiness: 'ready' });
    await undo(db, planned);
    await step(db, async (writer) => {
      await removeScenario(writer, scenario?.id ?? '');
      await setLines(writer, row, '', [{ text: 'One line', daysBefore: -7 }]);
    });
    const after = await readHorizonEvent(db.read, { eventId: id, of: '', today });
    expect(after.lines).toMatchObject([{ text: 'One line', dueOn: '2026-11-10', task: null }]);
    expect(after.scenarios).toHaveLength(1);
  });

  it('shows awarded money on its last day with what hangs on it', async () => {
    const { db } = database;
    const id = newId();
    await step(db, (writer) =>
      writer.insert('funding_streams', [
        newStreamRow(id, writer.now, {
          title: 'Harbor grant',
          type: 'state',
          status: 'awarded',
          amountCents: 9_000_000_000_00,
          startsOn: '2026-01-01',
          endsOn: '2026-09-30',
        }),
      ]),
    );
    expect(await horizonEntries(db.read, { today, from: today, to: '2027-03-10' })).toMatchObject([
      { source: 'funding', day: '2026-09-30', exposed: { moneyCents: 9_000_000_000_00, services: 0 } },
    ]);
  });

  it('tells each member what happened since their own visit, and keeps how each arranged the screen', async () => {
    const { db } = database;
    const [noor, amal] = [await addMember(db, 'Noor Haddad'), await addMember(db, 'Amal Osei')];
    for (const at of ['2026-03-09T08:00:00.000Z', '2026-03-10T08:00:00.000Z']) await noteLook(db, noor, at, false);
    await step(db, (writer) => insertPerson(writer, newId(), { name: 'New here' }), { summary: 'Added New here' });
    expect(await sinceLook(db.read, noor, today)).toMatchObject({
      seenAt: '2026-03-09T08:00:00.000Z',
      steps: 1,
      latest: [{ summary: 'Added New here' }],
    });
    expect(await sinceLook(db.read, amal, today)).toMatchObject({ seenAt: '', steps: 0 });
    const order = arranged(['wins', 'roadmap'], ['totals']);
    const set = await step(db, (writer) => writeTiles(writer, noor, order));
    expect(await readTiles(db.read, noor)).toEqual(order);
    expect(await readTiles(db.read, amal)).toEqual(arranged([], []));
    await undo(db, set);
    expect(await readTiles(db.read, noor)).toEqual(arranged([], []));
  });
});
