import { describe, expect, it } from 'vitest';

import { duePartners } from '#db/cadences/hello-list.ts';
import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { demoSessions, theirPromises } from '#db/demo/riverbend/outreach.ts';
import { generateRiverbendInteractions } from '#db/demo/riverbend/generate-interactions.ts';
import { meetings } from '#db/demo/riverbend/meetings.ts';
import { progressOf } from '#db/outreach/plans-repository.ts';
import { countPromises } from '#db/promises/promises-list.ts';
import { listSessions } from '#db/sessions/sessions-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';

const today = '2026-03-10';

describe.each(dialects.slice(0, 1))('the outreach of the demo on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('has sessions as the meetings tell them, promises both ways, a plan under way and hellos that are due', async () => {
    const { db } = database;
    await createRiverbendDemo(db, new Date(`${today}T12:00:00`));
    const sessions = await listSessions(db.read, today);
    expect(sessions.map((session) => [session.status, session.headCount, session.counts.cards])).toEqual([
      ['planned', 0, 0],
      ['held', 10, 2],
      ['held', 64, 2],
      ['held', 17, 2],
      ['held', 22, 9],
      ['held', 14, 5],
    ]);
    const { us, them } = await countPromises(db.read, today, null);
    expect(us.late).toBe(7);
    expect(them).toEqual({ late: 3, open: 9 });
    const plans = await db.read.selectFrom('outreach_plans').select(['id', 'title']).orderBy('title').execute();
    const progress = await progressOf(
      db.read,
      plans.map((plan) => plan.id),
      today,
    );
    const [track, text] = plans.map((plan) => progress.get(plan.id));
    expect(track).toMatchObject({ open: 9, stopped: 1, leftOut: 0 });
    expect(text).toMatchObject({ open: 0, leftOut: 5 });
    const hellos = await duePartners(db.read, { today, ownerId: null, limit: 200 });
    expect(hellos.rows.length).toBe(hellos.total);
    expect(hellos.total).toBeGreaterThan(5);
  });
});

describe('the story behind it', () => {
  it('is one with the contacts and meetings of the demo', () => {
    const contacts = generateRiverbendInteractions();
    for (const promise of theirPromises)
      expect(
        contacts.some((contact) => contact.day === promise.day && contact.peopleKeys.includes(promise.by)),
        `${promise.by} on day ${promise.day}`,
      ).toBe(true);
    for (const session of demoSessions) {
      if (session.meetingKey === undefined) continue;
      const meeting = meetings.find((each) => each.key === session.meetingKey);
      expect([session.day, session.headCount]).toEqual([meeting?.day, meeting?.attendance]);
      expect(session.came.length).toBeLessThanOrEqual(session.headCount);
      expect(session.cards).toHaveLength(meeting?.signUpCards ?? session.cards.length);
    }
  });
});
