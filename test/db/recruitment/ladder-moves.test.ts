import { describe, expect, it } from 'vitest';

import { countStages, ladderCards } from '#db/recruitment/ladder-cards.ts';
import { ladderHistory, readFunnel } from '#db/recruitment/recruitment-repository.ts';
import { purgeRecord } from '#db/trash/trash-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, moveToTrash, step, undo } from '#test/support/seed.ts';

const everyone = { kind: 'people', ladder: null, ownerId: null, sector: null, tagId: null } as const;

async function standing(db: WorkspaceDb, id: string) {
  return db.read
    .selectFrom('people')
    .select(['stage', 'highest_rank', 'stage_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

describe.each(dialects)('moves on the ladder on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are noted when a partner is made and whenever its stage changes, and not when something else does', async () => {
    const { db } = database;
    const id = await addPerson(db, 'Ana', { stage: 'researched', ladder: 'leader' });
    await step(db, (writer) => writer.update('people', id, { owner_id: '', description: 'Knows everybody.' }));
    await step(db, (writer) => writer.updateMany('people', [id], { stage: 'met' }), { at: '2026-03-12T12:00:00.000Z' });
    expect(await ladderHistory(db.read, { type: 'people', id })).toMatchObject([
      { fromStage: 'researched', toStage: 'met', movedOn: '2026-03-12', ladder: 'leader' },
      { fromStage: '', toStage: 'researched', movedOn: '2026-03-10', ladder: 'leader' },
    ]);
    expect(await standing(db, id)).toEqual({ stage: 'met', highest_rank: 4, stage_on: '2026-03-12' });
  });

  it('keep the reason, and the highest rung ever when somebody steps off; undo forgets both', async () => {
    const { db } = database;
    const id = await addPerson(db, 'Bo', { stage: 'active' });
    const declined = await step(db, async (writer) => {
      writer.explainMoves({ reason: 'capacity', askAgainOn: '2026-06-01', note: 'After the summer.' });
      await writer.update('people', id, { stage: 'declined' });
    });
    expect(await standing(db, id)).toMatchObject({ stage: 'declined', highest_rank: 6 });
    const { rows } = await ladderCards(db.read, everyone, 'declined', { cursor: null, limit: 10 });
    expect(rows).toMatchObject([{ id, reason: 'capacity', askAgainOn: '2026-06-01' }]);
    await undo(db, declined);
    expect(await ladderHistory(db.read, { type: 'people', id })).toHaveLength(1);
    expect(await standing(db, id)).toMatchObject({ stage: 'active', highest_rank: 6 });
  });

  it('go back with an undo to a lower highest rung', async () => {
    const { db } = database;
    const id = await addPerson(db, 'Cy');
    const up = await step(db, (writer) => writer.update('people', id, { stage: 'leader' }));
    expect(await standing(db, id)).toMatchObject({ highest_rank: 7 });
    await undo(db, up);
    expect(await standing(db, id)).toMatchObject({ highest_rank: 1, stage_on: '2026-03-10' });
  });

  it('page a stage with those who are there longest first, without archived ones and the trash', async () => {
    const { db } = database;
    const [ana, bo, cy, di] = [
      await addPerson(db, 'Ana'),
      await addPerson(db, 'Bo'),
      await addPerson(db, 'Cy'),
      await addPerson(db, 'Di', { isArchived: true }),
    ];
    await addOrganization(db, 'Chamber');
    await step(db, (writer) => writer.update('people', ana, { stage: 'met' }), { at: '2026-03-11T12:00:00.000Z' });
    await step(db, (writer) => writer.update('people', ana, { stage: 'identified' }), {
      at: '2026-03-13T12:00:00.000Z',
    });
    const first = await ladderCards(db.read, everyone, 'identified', { cursor: null, limit: 2 });
    const second = await ladderCards(db.read, everyone, 'identified', { cursor: first.nextCursor, limit: 2 });
    expect([...first.rows, ...second.rows].map((card) => card.id)).toEqual([bo, cy, ana]);
    expect(second.nextCursor).toBeNull();
    expect([ana, bo, cy]).not.toContain(di);
    await moveToTrash(db, 'people', cy);
    expect(await countStages(db.read, everyone)).toEqual({ identified: 2 });
  });

  it('make the funnel with its median days and why partners left; nothing counts as not enough data', async () => {
    const { db } = database;
    expect(await readFunnel(db.read, 'people', null)).toMatchObject({
      reached: [0, 0, 0, 0, 0, 0, 0],
      overall: null,
      drops: [],
    });
    const [ana, bo] = [await addPerson(db, 'Ana'), await addPerson(db, 'Bo')];
    await step(db, (writer) => writer.update('people', ana, { stage: 'contacted' }), {
      at: '2026-03-20T12:00:00.000Z',
    });
    await step(
      db,
      async (writer) => {
        writer.explainMoves({ reason: 'timing' });
        await writer.update('people', bo, { stage: 'declined' });
      },
      { at: '2026-03-21T12:00:00.000Z' },
    );
    const funnel = await readFunnel(db.read, 'people', null);
    expect(funnel.reached).toEqual([2, 1, 1, 0, 0, 0, 0]);
    expect(funnel.steps.slice(0, 3)).toEqual([
      { from: 1, to: 2, conversion: 50, medianDays: 10 },
      { from: 2, to: 3, conversion: 100, medianDays: 0 },
      { from: 3, to: 4, conversion: 0, medianDays: null },
    ]);
    expect(funnel.drops).toEqual([{ stage: 'declined', reason: 'timing', count: 1 }]);
  });

  it('go with a partner that is removed for good', async () => {
    const { db } = database;
    const id = await addPerson(db, 'Ana', { stage: 'met' });
    await moveToTrash(db, 'people', id);
    await db.write.transaction().execute((trx) => purgeRecord(trx, db.dialect, 'people', id));
    expect(await db.read.selectFrom('ladder_moves').selectAll().execute()).toEqual([]);
  });
});

describe('the board at size', () => {
  const database = testDatabase(dialects[0]);

  it('reads its columns and its counts from indexes', async () => {
    const plans = await queryPlans(database.db.read, async (read) => {
      await ladderCards(read, everyone, 'met', { cursor: null, limit: 50 });
      await ladderCards(read, { ...everyone, ladder: 'leader' }, 'met', { cursor: null, limit: 50 });
      await countStages(read, everyone);
      await countStages(read, { ...everyone, ladder: 'leader' });
    });
    expect(scansOf(plans, ['people', 'ladder_moves'])).toEqual([]);
    expect(plans.flatMap((plan) => plan.lines).filter((line) => line.includes('TEMP B-TREE'))).toEqual([]);
  });
});
