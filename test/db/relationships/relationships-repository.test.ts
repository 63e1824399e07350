import { describe, expect, it } from 'vitest';

import { insertRelationship, listRelationships, relationshipsOf } from '#db/relationships/relationships-repository.ts';
import { purgeRecord } from '#db/trash/trash-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { isAppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, moveToTrash, step, undo } from '#test/support/seed.ts';

const person = (id: string): PartnerRef => ({ type: 'people', id });

async function tie(db: WorkspaceDb, from: string, to: string, kind = 'knows', strength = 2): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertRelationship(writer, id, { from: person(from), to: person(to), kind, strength }));
  return id;
}

async function reasonOf(work: Promise<unknown>): Promise<{ reason: string; value: string | undefined }> {
  try {
    await work;
  } catch (error) {
    if (isAppError(error, 'invalid')) return { reason: error.data.reason, value: error.data.value };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe.each(dialects)('ties on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are seen from both ends, strong ones first, and go out of sight with a partner in the trash', async () => {
    const { db } = database;
    const [ana, bo, cy] = [await addPerson(db, 'Ana'), await addPerson(db, 'Bo'), await addPerson(db, 'Cy')];
    await tie(db, ana, bo, 'knows', 1);
    await tie(db, cy, ana, 'mentors', 3);
    const seen = await relationshipsOf(db.read, person(ana));
    expect(seen.map((row) => [row.from.label, row.kind, row.to.label, row.isDirected])).toEqual([
      ['Cy', 'mentors', 'Ana', true],
      ['Ana', 'knows', 'Bo', false],
    ]);
    await moveToTrash(db, 'people', cy);
    expect(await relationshipsOf(db.read, person(ana))).toHaveLength(1);
    expect(await listRelationships(db.read, { cursor: null, limit: 10 })).toMatchObject({ total: 1, nextCursor: null });
  });

  it('refuse a tie to oneself, and a second one of a kind from either end where the kind has no direction', async () => {
    const { db } = database;
    const [ana, bo] = [await addPerson(db, 'Ana'), await addPerson(db, 'Bo')];
    expect(await reasonOf(tie(db, ana, ana))).toMatchObject({ reason: 'selfTie' });
    const first = await tie(db, ana, bo);
    expect(await reasonOf(tie(db, bo, ana))).toEqual({ reason: 'tieExists', value: first });
    await tie(db, ana, bo, 'influences');
    await tie(db, bo, ana, 'influences');
    expect(await reasonOf(tie(db, ana, bo, 'influences'))).toMatchObject({ reason: 'tieExists' });
  });

  it('refuse a circle in an order of ranks and name it', async () => {
    const { db } = database;
    const [ana, bo, cy] = [await addPerson(db, 'Ana'), await addPerson(db, 'Bo'), await addPerson(db, 'Cy')];
    await tie(db, ana, bo, 'reports-to');
    await tie(db, bo, cy, 'reports-to');
    expect(await reasonOf(tie(db, cy, ana, 'reports-to'))).toEqual({
      reason: 'tieCircle',
      value: 'Cy → Ana → Bo → Cy',
    });
  });

  it('come and go with undo, and go for good with a purged partner', async () => {
    const { db } = database;
    const [ana, police] = [await addPerson(db, 'Ana'), await addOrganization(db, 'Calder Police')];
    const id = newId();
    const result = await step(db, (writer) =>
      insertRelationship(writer, id, {
        from: person(ana),
        to: { type: 'organizations', id: police },
        kind: 'advises',
        strength: 2,
        note: 'On the review board.',
      }),
    );
    await undo(db, result);
    expect(await relationshipsOf(db.read, person(ana))).toEqual([]);
    await step(db, (writer) =>
      insertRelationship(writer, id, {
        from: person(ana),
        to: { type: 'organizations', id: police },
        kind: 'advises',
        strength: 2,
        note: 'On the review board.',
      }),
    );
    const documents = () => db.read.selectFrom('search_documents').select('record_id').where('record_id', '=', id);
    expect(await documents().execute()).toHaveLength(1);
    await moveToTrash(db, 'organizations', police);
    await db.write.transaction().execute((trx) => purgeRecord(trx, db.dialect, 'organizations', police));
    expect(await db.read.selectFrom('relationships').selectAll().execute()).toEqual([]);
    expect(await documents().execute()).toEqual([]);
  });
});

describe('the plans of ties', () => {
  const database = testDatabase(dialects[0]);

  it('read the ties of one partner from an index', async () => {
    const plans = await queryPlans(database.db.read, (reader) => relationshipsOf(reader, person('x')));
    expect(scansOf(plans, ['relationships', 'people', 'organizations'])).toEqual([]);
  });
});
