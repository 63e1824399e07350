import { describe, expect, it } from 'vitest';

import { requiredSectorCounts, homeTotals } from '#db/home/home-repository.ts';
import { recentPartners } from '#db/home/recent-partners.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { insertNote } from '#db/notes/notes-repository.ts';
import { addTags, removeTags } from '#db/partners/record-tags-repository.ts';
import { insertTag } from '#db/tags/tags-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addMember, addOrganization, addPerson, addRole, moveToTrash, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('the first screen on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('counts what is in use', async () => {
    const { db } = database;
    const noor = await addMember(db, 'Noor Haddad');
    const dana = await addPerson(db, 'Dana', { ownerId: noor });
    await addPerson(db, 'Otis');
    await moveToTrash(db, 'people', await addPerson(db, 'Gail'));
    await addOrganization(db, 'Calder Police');
    const gone = newId();
    await step(db, async (writer) => {
      for (const day of ['2026-03-10', '2026-02-09', '2026-02-08'])
        await insertInteraction(writer, newId(), {
          occurredOn: day,
          channel: 'phone',
          participants: [{ type: 'people', id: dana }],
        });
      await insertInteraction(writer, gone, {
        occurredOn: '2026-03-09',
        channel: 'phone',
        participants: [{ type: 'people', id: dana }],
      });
    });
    await moveToTrash(db, 'interactions', gone);
    expect(await homeTotals(db.read, today)).toEqual({
      people: 2,
      organizations: 1,
      interactionsLast30Days: 2,
      withoutOwner: 2,
    });
  });

  it('counts the organizations at the table of the twelve core sectors, primary or secondary', async () => {
    const { db } = database;
    await addOrganization(db, 'Calder Police', {
      sector: 'law-enforcement',
      secondarySectors: ['municipal'],
      stage: 'committed',
    });
    await addOrganization(db, 'City Hall', { sector: 'municipal', stage: 'leader' });
    await addOrganization(db, 'Prism', { sector: 'lgbtqia', stage: 'met' });
    await moveToTrash(
      db,
      'organizations',
      await addOrganization(db, 'Old Hall', { sector: 'municipal', stage: 'active' }),
    );
    const counts = await requiredSectorCounts(db.read);
    expect(counts).toHaveLength(12);
    expect(counts.filter((count) => count.organizations > 0)).toEqual([
      { sector: 'law-enforcement', organizations: 1 },
      { sector: 'municipal', organizations: 2 },
    ]);
  });

  it('names the partners that the latest steps touched, newest first and once each', async () => {
    const { db } = database;
    const [dana, otis, gail] = [
      await addPerson(db, 'Dana'),
      await addPerson(db, 'Otis', { isRestricted: true }),
      await addPerson(db, 'Gail'),
    ];
    const [police, clinic] = [await addOrganization(db, 'Calder Police'), await addOrganization(db, 'Clinic')];
    const tag = newId();
    const interaction = newId();
    await step(db, (writer) => insertTag(writer, tag, 'Press'), { summary: 'Added a tag' });
    await step(db, (writer) => insertNote(writer, newId(), { type: 'people', id: gail }, { body: 'Quiet' }), {
      summary: 'Noted Gail',
    });
    await addRole(db, dana, police);
    await step(db, (writer) => addTags(writer, 'organizations', [clinic], [tag]), { summary: 'Tagged the clinic' });
    await step(db, (writer) => removeTags(writer, [clinic], [tag]), { summary: 'Took the tag off' });
    await step(
      db,
      (writer) =>
        insertInteraction(writer, interaction, {
          occurredOn: today,
          channel: 'phone',
          participants: [{ type: 'people', id: otis }],
        }),
      { summary: 'Called Otis', at: '2026-03-10T13:00:00.000Z' },
    );
    const recent = await recentPartners(db.read, 10);
    expect(recent.map(({ label, summary }) => [label, summary])).toEqual([
      ['Otis', 'Called Otis'],
      ['Clinic', 'Took the tag off'],
      ['Dana', 'Added a role'],
      ['Calder Police', 'Added a role'],
      ['Gail', 'Noted Gail'],
    ]);
    expect(recent[0]).toEqual({
      type: 'people',
      id: otis,
      label: 'Otis',
      isRestricted: true,
      at: '2026-03-10T13:00:00.000Z',
      summary: 'Called Otis',
    });
    expect(await recentPartners(db.read, 2)).toHaveLength(2);
  });

  it('lets a step over many name three only, and forgets steps that were taken back', async () => {
    const { db } = database;
    await addPerson(db, 'Dana');
    const tag = newId();
    const many: string[] = [];
    for (let index = 0; index < 30; index++) many.push(await addPerson(db, `Person ${index}`));
    const otis = await addPerson(db, 'Otis');
    const result = await step(
      db,
      async (writer) => {
        await insertTag(writer, tag, 'Press');
        await addTags(writer, 'people', many, [tag]);
      },
      { summary: 'Tagged 30 people' },
    );
    const recent = await recentPartners(db.read, 10);
    expect(recent.filter((partner) => partner.summary === 'Tagged 30 people')).toHaveLength(3);
    expect(recent[3]).toMatchObject({ id: otis });
    await undo(db, result);
    expect((await recentPartners(db.read, 1))[0]).toMatchObject({ id: otis });
  });

  it('names nobody in the trash, and nobody at all in an empty workspace', async () => {
    const { db } = database;
    expect(await recentPartners(db.read, 10)).toEqual([]);
    await moveToTrash(db, 'people', await addPerson(db, 'Dana'));
    expect(await recentPartners(db.read, 10)).toEqual([]);
  });
});

describe('the plans of the first screen', () => {
  const database = testDatabase(dialects[0]);

  it('count from indexes alone and find the latest steps by theirs', async () => {
    const { db } = database;
    const dana = await addPerson(db, 'Dana');
    await step(db, (writer) =>
      insertInteraction(writer, newId(), {
        occurredOn: today,
        channel: 'phone',
        participants: [{ type: 'people', id: dana }],
      }),
    );
    const plans = await queryPlans(db.read, async (reader) => {
      await homeTotals(reader, today);
      await requiredSectorCounts(reader);
      await recentPartners(reader, 10);
    });
    expect(scansOf(plans, ['people', 'organizations'], { allowIndexOnly: true })).toEqual([]);
    expect(scansOf(plans, ['interactions', 'interaction_participants', 'changes', 'follow_ups', 'notes'])).toEqual([]);
    expect(plans.find((plan) => plan.sql.includes('"change_sets"'))?.lines).toEqual([
      'SEARCH change_sets USING INDEX change_sets_by_state (state=?)',
    ]);
  });
});
