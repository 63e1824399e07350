import { describe, expect, it } from 'vitest';

import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { getInteraction, insertInteraction, updateInteraction } from '#db/interactions/interactions-repository.ts';
import { timelinePage } from '#db/interactions/timeline.ts';
import { insertNote } from '#db/notes/notes-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { timelineKinds, type InteractionDraft, type TimelineEntry } from '#shared/contract/interactions.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addMember, addOrganization, addPerson, addRole, moveToTrash, step, today, undo } from '#test/support/seed.ts';

async function log(
  db: WorkspaceDb,
  occurredOn: string,
  participants: PartnerRef[],
  fields: Partial<InteractionDraft> = {},
): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertInteraction(writer, id, { channel: 'phone', ...fields, occurredOn, participants }));
  return id;
}

function person(id: string): PartnerRef {
  return { type: 'people', id };
}

function organization(id: string): PartnerRef {
  return { type: 'organizations', id };
}

/** An entry in a few words. */
function told(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'interaction':
      return `${entry.at} ${entry.interaction.channel}`;
    case 'note':
      return `${entry.at.slice(0, 10)} note ${entry.note.body}`;
    case 'followUpDone':
      return `${entry.at} done ${entry.followUp.summary}`;
    case 'stanceRated':
      return `${entry.at} stance ${entry.rating.value}`;
    case 'roleStarted':
    case 'roleEnded':
      return `${entry.at} ${entry.kind} ${entry.label} ${entry.other.label}`;
    case 'taskAdded':
    case 'taskDone':
    case 'taskDropped':
      return `${entry.at.slice(0, 10)} ${entry.kind} ${entry.task.title}`;
  }
}

async function timeline(db: WorkspaceDb, record: PartnerRef, limit = 50): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  let total = 0;
  do {
    const page: Awaited<ReturnType<typeof timelinePage>> = await timelinePage(
      db.read,
      { record, kinds: timelineKinds, today },
      { cursor, limit },
    );
    seen.push(...page.entries.map(told));
    ({ nextCursor: cursor, total } = page);
  } while (cursor !== null);
  expect(total).toBe(seen.length);
  return seen;
}

describe.each(dialects)('interactions on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keep every field and those who took part, people first', async () => {
    const { db } = database;
    const noor = await addMember(db, 'Noor Haddad');
    const dana = await addPerson(db, 'Dana Whitlock', { isRestricted: true });
    const police = await addOrganization(db, 'Calder Police');
    const fields = {
      channel: 'one-to-one',
      direction: 'both',
      outcome: 'asked-maybe',
      heard: 'Not *yet*',
      promised: 'A page',
      sensitivity: 'private',
      consentToQuote: true,
      memberId: noor,
    } as const;
    const id = await log(db, '2026-03-03', [organization(police), person(dana), person(dana)], fields);
    expect(await getInteraction(db.read, id)).toMatchObject({
      ...fields,
      id,
      version: 1,
      occurredOn: '2026-03-03',
      participants: [
        { type: 'people', id: dana, label: 'Dana Whitlock', isRestricted: true },
        { type: 'organizations', id: police, label: 'Calder Police', isRestricted: false },
      ],
    });
  });

  it('are by the member who does the step unless another, or nobody, is named', async () => {
    const { db } = database;
    const [noor, dana, id] = [await addMember(db, 'Noor Haddad'), await addPerson(db, 'Dana Whitlock'), newId()];
    await step(
      db,
      (writer) => insertInteraction(writer, id, { occurredOn: today, channel: 'phone', participants: [person(dana)] }),
      { memberId: noor },
    );
    expect(await getInteraction(db.read, id)).toMatchObject({
      memberId: noor,
      direction: 'out',
      outcome: '',
      sensitivity: 'normal',
      consentToQuote: false,
    });
    await step(db, (writer) => updateInteraction(writer, id, 1, { memberId: null }));
    expect(await getInteraction(db.read, id)).toMatchObject({ memberId: null, version: 2 });
  });

  it('get back who took part when a change is undone', async () => {
    const { db } = database;
    const [dana, otis] = [await addPerson(db, 'Dana Whitlock'), await addPerson(db, 'Otis Fairley')];
    const id = await log(db, '2026-03-03', [person(dana)]);
    const result = await step(db, (writer) =>
      updateInteraction(writer, id, 1, { participants: [person(otis)], heard: 'Yes' }),
    );
    expect((await getInteraction(db.read, id)).participants.map((participant) => participant.id)).toEqual([otis]);
    await undo(db, result);
    expect(await getInteraction(db.read, id)).toMatchObject({ heard: '', participants: [{ id: dana }] });
  });

  it('move the day of the last contact of those who took part and of their organizations', async () => {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana Whitlock'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police);
    await log(db, '2026-03-03', [person(dana)]);
    const { last_contact_on } = await db.read
      .selectFrom('organizations')
      .select('last_contact_on')
      .where('id', '=', police)
      .executeTakeFirstOrThrow();
    expect(last_contact_on).toBe('2026-03-03');
  });
});

describe.each(dialects)('the timeline on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('holds everything that touched a person, newest first, page by page', async () => {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana Whitlock'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police, { title: 'Chief', startsOn: '2020-01-01', endsOn: '2026-02-01' });
    await addRole(db, dana, police, { title: 'Adviser', startsOn: '2026-02-01', endsOn: '2027-01-01' });
    await log(db, '2026-01-05', [person(dana)], { channel: 'email' });
    await log(db, '2026-01-05', [person(dana)], { channel: 'phone' });
    const call = await log(db, '2026-03-01', [person(dana)], { channel: 'one-to-one' });
    await step(db, async (writer) => {
      await insertNote(writer, newId(), person(dana), { body: 'Likes plain words' });
      const [done, open] = [newId(), newId()];
      const fields = { type: 'thank', ownerId: null, dueOn: '2026-03-02', record: person(dana) };
      await insertFollowUps(
        writer,
        [
          { ...fields, id: done, summary: 'Thank her' },
          { ...fields, id: open, summary: 'Still open' },
        ],
        call,
      );
      await writer.update('follow_ups', done, { done_on: '2026-03-02' });
    });
    const all = [
      '2026-03-10 note Likes plain words',
      '2026-03-02 done Thank her',
      '2026-03-01 one-to-one',
      '2026-02-01 roleStarted Adviser Calder Police',
      '2026-02-01 roleEnded Chief Calder Police',
      '2026-01-05 phone',
      '2026-01-05 email',
      '2020-01-01 roleStarted Chief Calder Police',
    ];
    expect(await timeline(db, person(dana))).toEqual(all);
    for (const limit of [1, 2, 3]) expect(await timeline(db, person(dana), limit)).toEqual(all);

    const { entries, total } = await timelinePage(
      db.read,
      { record: person(dana), kinds: ['interaction'], today },
      { cursor: null, limit: 1 },
    );
    expect(total).toBe(3);
    expect(entries).toMatchObject([
      { interaction: { id: call }, followUps: [{ summary: 'Thank her' }, { summary: 'Still open' }] },
    ]);
  });

  it('shows both ends of a role that began and ended on one day once each', async () => {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana Whitlock'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police, { title: 'Guest', startsOn: '2026-02-01', endsOn: '2026-02-01' });
    const both = ['2026-02-01 roleStarted Guest Dana Whitlock', '2026-02-01 roleEnded Guest Dana Whitlock'];
    expect(await timeline(db, organization(police))).toEqual(both);
    expect(await timeline(db, organization(police), 1)).toEqual(both);
  });

  it('of an organization holds what its people took part in while they were there', async () => {
    const { db } = database;
    const [dana, otis, police] = [
      await addPerson(db, 'Dana Whitlock'),
      await addPerson(db, 'Otis Fairley'),
      await addOrganization(db, 'Calder Police'),
    ];
    await addRole(db, dana, police, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
    await addRole(db, otis, police);
    await log(db, '2024-12-31', [person(dana)], { channel: 'letter' });
    await log(db, '2025-01-01', [person(dana)], { channel: 'phone' });
    await log(db, '2025-12-31', [person(dana)], { channel: 'text' });
    await log(db, '2026-01-01', [person(dana)], { channel: 'letter' });
    await log(db, '2026-02-01', [person(dana), person(otis), organization(police)], { channel: 'meeting' });
    await log(db, '2023-01-01', [person(otis)], { channel: 'email' });
    const entries = await timeline(db, organization(police));
    expect(entries.filter((entry) => !entry.includes('role'))).toEqual([
      '2026-02-01 meeting',
      '2025-12-31 text',
      '2025-01-01 phone',
      '2023-01-01 email',
    ]);
  });

  it('leaves out what is in the trash, and what an organization saw through people in the trash', async () => {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana Whitlock'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police, { title: 'Chief', startsOn: '2020-01-01' });
    const gone = await log(db, '2026-01-05', [organization(police)]);
    await log(db, '2026-01-06', [person(dana)]);
    await moveToTrash(db, 'interactions', gone);
    expect(await timeline(db, organization(police))).toEqual([
      '2026-01-06 phone',
      '2020-01-01 roleStarted Chief Dana Whitlock',
    ]);
    await moveToTrash(db, 'people', dana);
    expect(await timeline(db, organization(police))).toEqual([]);
  });

  it('refuses a cursor that it did not give', async () => {
    const page = timelinePage(
      database.db.read,
      { record: person('x'), kinds: timelineKinds, today },
      { cursor: '["2026-01-01","x","wish"]', limit: 5 },
    );
    await expect(page).rejects.toMatchObject({ code: 'invalid', data: { field: 'cursor' } });
  });
});

describe('the plans of the timeline', () => {
  const database = testDatabase(dialects[0]);

  it.each(['people', 'organizations'] as const)('read no table from end to end: %s', async (type) => {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana Whitlock'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police, { startsOn: '2020-01-01' });
    await log(db, '2026-01-06', [person(dana), organization(police)]);
    const record = { type, id: type === 'people' ? dana : police };
    const plans = await queryPlans(db.read, async (reader) => {
      const query = { record, kinds: timelineKinds, today };
      await timelinePage(reader, query, { cursor: null, limit: 50 });
      await timelinePage(reader, query, { cursor: JSON.stringify(['2026-02-01', 'x', 'note']), limit: 50 });
      await getInteraction(reader, 'x').catch(() => undefined);
    });
    expect(plans.length).toBeGreaterThan(20);
    expect(
      scansOf(plans, [
        'people',
        'organizations',
        'interactions',
        'interaction_participants',
        'roles',
        'notes',
        'follow_ups',
        'tasks',
        'task_people',
      ]),
    ).toEqual([]);
  });
});
