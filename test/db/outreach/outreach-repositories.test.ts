import { describe, expect, it } from 'vitest';

import { demandPlan, planOf, progressOf, stepsOf, writeSteps } from '#db/outreach/plans-repository.ts';
import { addTargets, demandTargets, listTargets, moveTargets } from '#db/outreach/targets-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addPerson, moveToTrash, step, today, undo } from '#test/support/seed.ts';

/** A plan from March 1 with an e-mail at once and a call after 8 days. */
async function aPlan(db: WorkspaceDb): Promise<string> {
  const id = newId();
  await step(db, async (writer) => {
    await writer.insert('outreach_plans', [
      {
        id,
        version: 1,
        created_at: writer.now,
        updated_at: writer.now,
        title: 'Clinics',
        purpose: '',
        ask: 'Join the table',
        audience_type: 'people',
        audience: '',
        status: 'running',
        starts_on: '2026-03-01',
        owner_id: '',
      },
    ]);
    await writeSteps(writer, id, [
      { channel: 'email', day: 0, subject: 'Hello', script: '' },
      { channel: 'phone', day: 8, subject: '', script: 'Ask' },
    ]);
  });
  return id;
}

const whole = async (db: WorkspaceDb, id: string) => ({
  plan: await demandPlan(db.read, id),
  steps: await stepsOf(db.read, [id]),
});

const reachable = {
  emails: [{ value: 'ana@example.test', label: 'work', isPrimary: true }],
  phones: [{ value: '555-0100', label: 'work', isPrimary: true }],
};

describe.each(dialects)('outreach plans on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keep their steps in order, and change, add and drop them by their places', async () => {
    const { db } = database;
    const id = await aPlan(db);
    const before = await whole(db, id);
    expect(before.steps.map(({ channel, position }) => [channel, position])).toEqual([
      ['email', 0],
      ['phone', 1],
    ]);
    expect(planOf(before.plan, before.steps)).toMatchObject({ title: 'Clinics', startsOn: '2026-03-01' });
    const changed = await step(db, (writer) =>
      writeSteps(writer, id, [{ channel: 'mail', day: 2, subject: '', script: '' }]),
    );
    expect((await stepsOf(db.read, [id])).map(({ channel, day }) => [channel, day])).toEqual([['mail', 2]]);
    await undo(db, changed);
    expect(await stepsOf(db.read, [id])).toHaveLength(2);
    await expect(demandPlan(db.read, 'none')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('take in partners once, leave out who cannot be reached, and know who is due', async () => {
    const { db } = database;
    const id = await aPlan(db);
    const ana = await addPerson(db, 'Ana', reachable);
    const bo = await addPerson(db, 'Bo');
    const plan = await whole(db, id);
    const added = await step(db, (writer) => addTargets(writer, plan, [ana, bo]));
    expect(added.value).toEqual({ added: 1, leftOut: 1 });
    expect((await step(db, (writer) => addTargets(writer, plan, [ana]))).value).toEqual({ added: 0, leftOut: 0 });
    const list = (scope: 'due' | 'open' | 'left-out') =>
      listTargets(db.read, plan, { scope, today }, { cursor: null, limit: 10 });
    const { rows } = await list('due');
    expect(rows.map((row) => row.record.label)).toEqual(['Ana']);
    expect((await list('left-out')).rows.map((row) => row.record.label)).toEqual(['Bo']);
    const progress = (await progressOf(db.read, [id], today)).get(id);
    expect(progress).toMatchObject({ open: 1, leftOut: 1, due: 1, nextDueOn: '2026-03-01' });
    expect(await demandTargets(db.read, [rows[0]?.id ?? ''])).toHaveLength(1);
    await expect(demandTargets(db.read, ['none'])).rejects.toMatchObject({ code: 'notFound' });
  });

  it('page through their targets, and leave those in the trash out of sight', async () => {
    const { db } = database;
    const id = await aPlan(db);
    const plan = await whole(db, id);
    const ids: string[] = [];
    for (const name of ['Ana', 'Bo', 'Cy']) ids.push(await addPerson(db, name, reachable));
    await step(db, (writer) => addTargets(writer, plan, ids));
    const first = await listTargets(db.read, plan, { scope: 'open', today }, { cursor: null, limit: 2 });
    expect(first.rows).toHaveLength(2);
    const rest = await listTargets(db.read, plan, { scope: 'open', today }, { cursor: first.nextCursor, limit: 2 });
    expect(rest.rows).toHaveLength(1);
    expect(rest.nextCursor).toBeNull();
    await moveToTrash(db, 'people', ids[0] ?? '');
    const { rows } = await listTargets(db.read, plan, { scope: 'open', today }, { cursor: null, limit: 10 });
    expect(rows.map((row) => row.record.label).toSorted()).toEqual(['Bo', 'Cy']);
  });

  it('move the days of all who are open when the plan starts another day', async () => {
    const { db } = database;
    const id = await aPlan(db);
    const ana = await addPerson(db, 'Ana', reachable);
    const planned = await whole(db, id);
    await step(db, (writer) => addTargets(writer, planned, [ana]));
    await step(db, async (writer) => {
      await writer.update('outreach_plans', id, { starts_on: '2026-04-01' });
      const plan = await writer.trx
        .selectFrom('outreach_plans')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      await moveTargets(writer, { plan, steps: await stepsOf(writer.trx, [id]) });
    });
    expect((await progressOf(db.read, [id], today)).get(id)).toMatchObject({ due: 0, nextDueOn: '2026-04-01' });
  });
});
