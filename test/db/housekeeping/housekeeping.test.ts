import { describe, expect, it } from 'vitest';

import { countChecks } from '#db/housekeeping/housekeeping-checks.ts';
import { countWaiting, demandRule, insertRule, listRules, listWaiting } from '#db/housekeeping/retention-repository.ts';
import { listUnreachable } from '#db/housekeeping/unreachable-people.ts';
import { newId } from '#shared/ids.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, addRole, step, today } from '#test/support/seed.ts';

describe.each(dialects)('housekeeping on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('counts who has no owner and no sector, whose mail comes back, and who opted out', async () => {
    const { db } = database;
    const works = await addOrganization(db, 'Works', { sector: 'law-enforcement' });
    const ana = await addPerson(db, 'Ana', { doNotContact: true });
    await addRole(db, ana, works, {});
    const bo = await addPerson(db, 'Bo', { isRestricted: true });
    await step(db, (writer) =>
      insertInteraction(writer, newId(), {
        occurredOn: today,
        channel: 'email',
        outcome: 'bounced',
        participants: [{ type: 'people', id: bo }],
      }),
    );
    const counted = async (hideRestricted: boolean) => {
      const counts = await countChecks(db.read, { today, staleDays: 180, hideRestricted }, async () => {});
      return Object.fromEntries(counts.map(({ check, count }) => [check, count]));
    };
    expect(await counted(false)).toMatchObject({
      peopleWithoutOwner: 2,
      organizationsWithoutOwner: 1,
      peopleWithoutSector: 1,
      organizationsWithoutSector: 0,
      stalePeople: 0,
      bounced: 1,
      optedOut: 1,
      duplicates: 0,
    });
    expect(await counted(true)).toMatchObject({ bounced: 0, optedOut: 1 });
    const page = { cursor: null, limit: 10, hideRestricted: false };
    expect((await listUnreachable(db.read, 'bounced', page)).rows.map(({ label }) => label)).toEqual(['Bo']);
  });

  it('brings up people by rules, the oldest first, page by page', async () => {
    const { db } = database;
    const rule = { id: newId(), subject: 'quiet-people' as const, months: 6 };
    await step(db, (writer) => insertRule(writer, rule.id, rule));
    for (const [name, day] of [
      ['Ana', '2025-01-05'],
      ['Bo', '2024-06-01'],
      ['Cy', today],
    ] as const) {
      const id = await addPerson(db, name);
      await step(db, (writer) =>
        insertInteraction(writer, newId(), {
          occurredOn: day,
          channel: 'phone',
          outcome: 'conversation-held',
          participants: [{ type: 'people', id }],
        }),
      );
    }
    const [kept] = await listRules(db.read);
    const row = kept ?? (await demandRule(db.read, rule.id));
    expect(await countWaiting(db.read, row, today, false)).toBe(2);
    const first = await listWaiting(db.read, row, today, { cursor: null, limit: 1, hideRestricted: false });
    const second = await listWaiting(db.read, row, today, {
      cursor: first.nextCursor,
      limit: 1,
      hideRestricted: false,
    });
    expect([...first.items, ...second.items].map(({ label }) => label)).toEqual(['Bo', 'Ana']);
  });
});
