import { describe, expect, it } from 'vitest';

import { calendarFileEvents } from '#db/calendar/calendar-file-events.ts';
import { datedEntries } from '#db/calendar/dated-entries.ts';
import { doAgain } from '#db/changes/take-back.ts';
import { insertEngagement } from '#db/demo/riverbend-engagement.ts';
import { insertEvaluation } from '#db/demo/riverbend-evaluation.ts';
import { insertNetwork } from '#db/demo/riverbend-network.ts';
import { insertPractices, type PracticeNames } from '#db/demo/riverbend-practices.ts';
import { engagementOverview } from '#db/engagement/engagement-overview.ts';
import { stipendList, supportList } from '#db/engagement/stipends.ts';
import { evaluationFrame } from '#db/evaluation/evaluation-frame.ts';
import { indicatorList } from '#db/evaluation/indicators.ts';
import { practiceLedger, readinessOn } from '#db/practices/practice-ledger.ts';
import { networkContacts, networkLog } from '#db/shelf/network.ts';
import { trainingRefreshers, trainingSessions } from '#db/training/training-sessions.ts';
import { addDays } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { logicalExport } from '#test/support/logical-export.ts';
import { addOrganization, addPerson, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('training, practices, lived experience, evaluation and the network on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are written, read, undone and redone alike', async () => {
    const { db } = database;
    const partnerIds = new Map<string, string>();
    for (let number = 1; number <= 70; number += 1)
      partnerIds.set(`p${String(number).padStart(2, '0')}`, await addPerson(db, `Person ${number}`));
    for (const key of ['o01', 'o03', 'o04', 'o27', 'o28', 'o29'])
      partnerIds.set(key, await addOrganization(db, `Organization ${key}`));
    const names: PracticeNames = {
      partnerIds,
      newId: () => newId(),
      day: (day) => addDays(today, day - 420),
      at: (day) => new Date(`${addDays(today, day - 420)}T12:00:00.000Z`),
    };
    const before = await logicalExport(db.read);
    const filled = await step(db, async (writer) => {
      await insertPractices(writer, names);
      await insertEngagement(writer, names);
      await insertEvaluation(writer, names);
      await insertNetwork(writer, names);
    });
    const { read } = db;
    const offers = (await indicatorList(read)).find(({ title }) => title === 'Offers made');
    expect(offers?.values.filter(({ isHidden }) => isHidden).map(({ part }) => part)).toEqual(['Men', 'Women']);
    expect((await evaluationFrame(read)).agreements).toHaveLength(1);
    expect((await practiceLedger(read)).all.disputed).toBeGreaterThan(0);
    const [earlier, now] = [await readinessOn(read, addDays(today, -60)), await readinessOn(read, today)];
    expect(earlier).toBeGreaterThan(0);
    expect(now).toBeGreaterThan(earlier ?? 0);
    expect((await networkContacts(read)).map(({ kind }) => kind)).toEqual(['peer-site', 'assistance']);
    expect((await networkLog(read))[0]).toMatchObject({ kind: 'visit', status: 'open', party: 'Services committee' });
    expect((await trainingSessions(read)).length).toBeGreaterThan(0);
    expect((await trainingRefreshers(read)).every(({ sessionId }) => sessionId !== '')).toBe(true);
    expect((await stipendList(read, today, false)).length).toBeGreaterThan(0);
    expect((await supportList(read, true)).length).toBeGreaterThan(0);
    expect((await engagementOverview(read, today)).stipends.whole).toBeGreaterThan(0);
    const span = { from: addDays(today, -400), to: addDays(today, 400), today, committeeId: null, who: null };
    const kinds = ['training', 'refresher', 'learning'] as const;
    const dated = await datedEntries(read, { ...span, kinds });
    expect(new Set(dated.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const scope = { committeeId: null, who: null, includesRestricted: true };
    expect((await calendarFileEvents(read, scope, today)).events.map(({ title }) => title)).toContain(
      'See their night drop-off',
    );

    const after = await logicalExport(read);
    await undo(db, filled);
    expect(await logicalExport(read)).toBe(before);
    const changeSet = await read
      .selectFrom('change_sets')
      .selectAll()
      .where('id', '=', filled.changeSetId ?? '')
      .executeTakeFirstOrThrow();
    await doAgain(db, changeSet);
    expect(await logicalExport(read)).toBe(after);
  });
});
