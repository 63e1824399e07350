import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyMerge } from '#db/merges/apply-merge.ts';
import { previewOf } from '#db/merges/merges-repository.ts';
import { planMerge } from '#db/merges/plan-merge.ts';
import { unmerge } from '#db/merges/unmerge.ts';
import { loggedTables } from '#db/tables.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { insertRelationship } from '#db/relationships/relationships-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, addRole, step, undo } from '#test/support/seed.ts';

/** Every row of the tables that the history follows, without versions and instants. */
async function everything(db: WorkspaceDb): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of Object.keys(loggedTables)) {
    if (table === 'merges') continue;
    const found = await db.read
      .selectFrom(table as 'notes')
      .selectAll()
      .execute();
    rows[table] = found
      .map((row) => JSON.stringify({ ...row, version: 0, updated_at: '' }, Object.keys(row).toSorted()))
      .toSorted();
  }
  return rows;
}

async function merge(db: WorkspaceDb, keptId: string, otherId: string) {
  return mergeAll(db, keptId, [otherId]);
}

async function mergeAll(
  db: WorkspaceDb,
  keptId: string,
  otherIds: readonly string[],
  choices: Readonly<Record<string, string>> = {},
) {
  const input = { type: 'people' as const, keptId, otherIds, choices };
  const preview = await previewOf(db.read, await planMerge(db.read, input), choices);
  const done = await step(db, async (writer) => applyMerge(writer, await planMerge(writer.trx, input)));
  return { id: done.value[0] ?? '', ids: done.value, preview, done };
}

/** Follow-ups of a record. */
async function followUps(db: WorkspaceDb, id: string): Promise<string[]> {
  const rows = await db.read.selectFrom('follow_ups').select('summary').where('record_id', '=', id).execute();
  return rows.map((row) => row.summary).toSorted();
}

async function addFollowUp(db: WorkspaceDb, id: string, summary: string): Promise<void> {
  await step(db, (writer) =>
    insertFollowUps(writer, [
      { id: newId(), type: 'call', summary, ownerId: null, dueOn: '2026-03-12', record: { type: 'people', id } },
    ]),
  );
}

const person = (id: string) => ({ type: 'people' as const, id });

describe.each(dialects)('merging two records on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keeps the links of both, once where they say the same, and is taken apart later with what was added since', async () => {
    const { db } = database;
    const clinic = await addOrganization(db, 'Calder Clinic');
    const union = await addOrganization(db, 'Calder Union');
    const rosa = await addPerson(db, 'Rosa Delgado', { emails: [{ label: 'work', value: 'rosa@clinic.example' }] });
    const other = await addPerson(db, 'R. Delgado', {
      emails: [{ label: 'home', value: 'r@home.example' }],
      pronouns: 'she/her',
    });
    await addRole(db, rosa, clinic, { title: 'Nurse' });
    await addRole(db, other, clinic, { title: 'Nurse' });
    await addRole(db, other, union, { title: 'Delegate' });
    await addFollowUp(db, rosa, 'Call Rosa');
    await addFollowUp(db, other, 'Call R.');
    const before = await everything(db);

    const { id, preview } = await merge(db, rosa, other);
    expect(preview.links).toEqual([
      { feature: 'roles', moved: 1, alike: 1 },
      { feature: 'followUps', moved: 1, alike: 0 },
      // How they came onto the ladder.
      { feature: 'recruitment', moved: 1, alike: 0 },
    ]);
    expect(await followUps(db, rosa)).toEqual(['Call R.', 'Call Rosa']);
    const kept = await db.read.selectFrom('people').selectAll().where('id', '=', rosa).executeTakeFirstOrThrow();
    expect(kept.pronouns).toBe('she/her');
    expect(kept.emails).toContain('r@home.example');
    expect(await db.read.selectFrom('people').select('id').where('id', '=', other).execute()).toEqual([]);

    await addFollowUp(db, rosa, 'Added since');
    const report = await step(db, (writer) => unmerge(writer, id));
    expect(report.value).toMatchObject({ otherId: other, movedBack: 4, changedSince: 0, keptFields: [] });
    expect(await followUps(db, rosa)).toEqual(['Added since', 'Call Rosa']);
    expect(await followUps(db, other)).toEqual(['Call R.']);
    const after = await everything(db);
    expect({ ...after, follow_ups: [] }).toEqual({ ...before, follow_ups: [] });
  });

  it('leaves fields that were changed since as they are, and says so', async () => {
    const { db } = database;
    const rosa = await addPerson(db, 'Rosa Delgado');
    const other = await addPerson(db, 'Rosa D.', { pronouns: 'she/her', nickname: 'Rosi' });
    const { id } = await merge(db, rosa, other);
    await step(db, (writer) => writer.update('people', rosa, { pronouns: 'they/them' }));
    const { value } = await step(db, (writer) => unmerge(writer, id));
    expect(value.keptFields).toEqual(['pronouns']);
    const row = await db.read.selectFrom('people').selectAll().where('id', '=', rosa).executeTakeFirstOrThrow();
    expect([row.pronouns, row.nickname]).toEqual(['they/them', '']);
  });

  it('is taken back by undo as any step is', async () => {
    const { db } = database;
    const rosa = await addPerson(db, 'Rosa Delgado');
    const other = await addPerson(db, 'Rosa D.');
    await addFollowUp(db, other, 'Call R.');
    const before = await everything(db);
    const { done } = await merge(db, rosa, other);
    await undo(db, done);
    expect(await everything(db)).toEqual(before);
  });

  it('makes one of three in one step, each field from whichever is chosen, and parts them in any order', async () => {
    const { db } = database;
    const mail = (value: string) => [{ label: 'work', value }];
    const rosa = await addPerson(db, 'Rosa Delgado', { emails: mail('rosa@a.example') });
    const two = await addPerson(db, 'R. Delgado', { emails: mail('r@b.example'), pronouns: 'she/her' });
    const three = await addPerson(db, 'Rosa D.', { emails: mail('rd@c.example'), pronouns: 'they/them' });
    await addFollowUp(db, two, 'Call R.');
    await addFollowUp(db, three, 'Call Rosa D.');
    const before = await everything(db);
    const { ids, preview, done } = await mergeAll(db, rosa, [two, three], { name: three });
    const field = (name: string) => preview.fields.find((each) => each.field === name);
    expect(field('name')).toMatchObject({ merged: 'Rosa D.', choice: three });
    expect(field('pronouns')).toMatchObject({ merged: 'she/her', choice: two });
    expect(field('emails')).toMatchObject({
      choice: 'both',
      mergedWords: 'rosa@a.example, r@b.example, rd@c.example',
    });
    expect(preview.links).toContainEqual({ feature: 'followUps', moved: 2, alike: 0 });
    const kept = await db.read.selectFrom('people').selectAll().where('id', '=', rosa).executeTakeFirstOrThrow();
    expect([kept.name, kept.pronouns]).toEqual(['Rosa D.', 'she/her']);
    await undo(db, done);
    expect(await everything(db)).toEqual(before);

    const again = await mergeAll(db, rosa, [two, three]);
    await step(db, (writer) => unmerge(writer, again.ids[0] ?? ''));
    await step(db, (writer) => unmerge(writer, again.ids[1] ?? ''));
    expect(await everything(db)).toEqual(before);
    expect(ids).toHaveLength(2);
  });

  it('keeps a tie between two of three as one with the record that stays, until it is one with itself', async () => {
    const { db } = database;
    const [one, two, three] = [await addPerson(db, 'A B'), await addPerson(db, 'A C'), await addPerson(db, 'A D')];
    const tie = { from: person(two), to: person(three), kind: 'knows', strength: 2 };
    await step(db, (writer) => insertRelationship(writer, newId(), tie));
    const before = await everything(db);
    const { ids, preview } = await mergeAll(db, one, [two, three]);
    expect(preview.links).toContainEqual({ feature: 'relationships', moved: 1, alike: 1 });
    expect(await db.read.selectFrom('relationships').select('id').execute()).toEqual([]);
    for (const id of ids.toReversed()) await step(db, (writer) => unmerge(writer, id));
    expect(await everything(db)).toEqual(before);
  });

  it('refuses a choice of a record that is not among them', async () => {
    const { db } = database;
    const [one, two] = [await addPerson(db, 'A B'), await addPerson(db, 'A C')];
    await expect(mergeAll(db, one, [two], { name: 'somebody' })).rejects.toMatchObject({
      code: 'invalid',
      data: { field: 'name', reason: 'notAmongThem' },
    });
  });

  it('asks for the later merge to be taken apart first', async () => {
    const { db } = database;
    const [one, two, three] = [await addPerson(db, 'A B'), await addPerson(db, 'A B'), await addPerson(db, 'A B')];
    const first = await merge(db, two, three);
    const second = await merge(db, one, two);
    await expect(step(db, (writer) => unmerge(writer, first.id))).rejects.toMatchObject({
      code: 'invalid',
      data: { reason: 'mergedAgain', value: second.id },
    });
    await step(db, (writer) => unmerge(writer, second.id));
    await step(db, (writer) => unmerge(writer, first.id));
    expect(await db.read.selectFrom('people').select('id').execute()).toHaveLength(3);
  });
});

describe('merging random records', () => {
  const database = testDatabase({ name: 'SQLite' });
  const words = fc.constantFrom('', 'Rosa', 'Delgado', 'he/him');
  const fields = fc.record({
    nickname: words,
    pronouns: words,
    description: fc.constantFrom('', 'Runs the clinic.', 'Chairs the union.'),
    emails: fc.uniqueArray(fc.constantFrom('a@x.example', 'b@x.example', 'A@x.example'), { maxLength: 3 }),
    doNotContact: fc.boolean(),
    isRestricted: fc.boolean(),
    roles: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
    followUps: fc.nat(3),
  });

  it('comes out as the preview says, loses nothing, and is taken apart without a trace', async () => {
    const { db } = database;
    const organizations = [
      await addOrganization(db, 'A'),
      await addOrganization(db, 'B'),
      await addOrganization(db, 'C'),
    ];
    const add = async (name: string, record: typeof fields extends fc.Arbitrary<infer T> ? T : never) => {
      const { roles, followUps: calls, emails, ...own } = record;
      const id = await addPerson(db, name, { ...own, emails: emails.map((value) => ({ label: 'work', value })) });
      for (const at of roles) await addRole(db, id, organizations[at] ?? '', {});
      for (let call = 0; call < calls; call++) await addFollowUp(db, id, `${name} ${call}`);
      return id;
    };
    await fc.assert(
      fc.asyncProperty(fields, fields, fields, fc.boolean(), async (left, right, third, isThree) => {
        const kept = await add('Kept', left);
        const others = [await add('Other', right), ...(isThree ? [await add('Third', third)] : [])];
        const all = isThree ? [left, right, third] : [left, right];
        const before = await everything(db);
        const { ids, preview } = await mergeAll(db, kept, others);
        const row = await db.read.selectFrom('people').selectAll().where('id', '=', kept).executeTakeFirstOrThrow();
        const plain = preview.fields.filter(({ field }) => field in row);
        expect(plain.map(({ field }) => row[field as keyof typeof row])).toEqual(plain.map(({ merged }) => merged));
        expect(await followUps(db, kept)).toHaveLength(all.reduce((sum, record) => sum + record.followUps, 0));
        const roles = await db.read.selectFrom('roles').selectAll().where('person_id', '=', kept).execute();
        expect(new Set(roles.map((role) => role.organization_id)).size).toBe(
          new Set(all.flatMap((record) => record.roles)).size,
        );
        for (const id of ids.toReversed()) await step(db, (writer) => unmerge(writer, id));
        expect(await everything(db)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
