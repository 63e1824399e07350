import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('ties', () => {
  it('are added with what is known of them, and undo takes them back', async () => {
    const { client } = workspace;
    const [ana, walt] = [await workspace.addPerson('Ana Ruiz'), await workspace.addPerson('Walt Hensbridge')];
    const saved = await client.relationships.create({
      from: ana,
      to: walt,
      kind: 'influences',
      strength: 3,
      basis: 'peer',
      confidence: 'high',
      willingness: 3,
      confirmedOn: '2020-05-01',
      note: 'Cuts his hair.',
    });
    expect(saved).toMatchObject({ version: 1, summary: 'Added a tie: Ana Ruiz is heard by Walt Hensbridge' });
    expect(await client.relationships.of({ record: walt })).toMatchObject([
      { id: saved.id, isDirected: true, basis: 'peer', willingness: 3, endsOn: null, note: 'Cuts his hair.' },
    ]);
    expect((await client.search.query({ text: 'cuts hair' })).hits).toMatchObject([
      { type: 'relationships', title: 'Ana Ruiz is heard by Walt Hensbridge', on: ana },
    ]);
    await client.changes.undo({});
    expect(await client.relationships.of({ record: walt })).toEqual([]);
    await client.changes.redo({});
    expect(await client.relationships.list({})).toMatchObject({ total: 1 });
  });

  it('are changed field by field and removed, each a step of the history', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const { id } = await client.relationships.create({ from: ana, to: bo, kind: 'knows', strength: 1 });
    const changed = await client.relationships.update({ id, version: 1, patch: { strength: 2, kind: 'mentors' } });
    expect(changed).toMatchObject({ version: 2, summary: 'Changed a tie: Ana mentors Bo' });
    expect(await client.relationships.of({ record: ana })).toMatchObject([{ isDirected: true, strength: 2 }]);
    expect(await failureOf(client.relationships.update({ id, version: 1, patch: { strength: 3 } }))).toMatchObject({
      code: 'stale',
    });
    expect(await client.relationships.remove({ id })).toMatchObject({ summary: 'Removed a tie: Ana mentors Bo' });
    expect(await failureOf(client.relationships.remove({ id }))).toEqual({
      code: 'notFound',
      data: { type: 'relationships', id },
    });
    await client.changes.undo({});
    expect(await client.relationships.of({ record: ana })).toMatchObject([{ id, strength: 2 }]);
  });

  it('say clearly what is wrong with bad input, and keep the file as it was', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const draft = { from: ana, to: bo, kind: 'knows', strength: 2 };
    const reason = async (patch: object) =>
      (await failureOf(client.relationships.create({ ...draft, ...patch }))).data as { field: string; reason: string };
    expect(await reason({ to: ana })).toMatchObject({ field: 'to', reason: 'selfTie' });
    expect(await reason({ kind: 'rivals' })).toMatchObject({ field: 'kind', reason: 'unknownChoice' });
    expect(await reason({ basis: 'luck' })).toMatchObject({ field: 'basis', reason: 'unknownChoice' });
    expect(await reason({ confidence: 'certain' })).toMatchObject({ field: 'confidence', reason: 'unknownChoice' });
    expect(await reason({ sinceOn: '2099-01-01' })).toMatchObject({ field: 'sinceOn', reason: 'future' });
    expect(await reason({ confirmedOn: '2099-01-01' })).toMatchObject({ field: 'confirmedOn', reason: 'future' });
    expect(await reason({ sinceOn: '2020-02-01', endsOn: '2020-01-01' })).toMatchObject({
      field: 'endsOn',
      reason: 'endsBeforeStart',
    });
    for (const strength of [0, 4, 1.5, Number.NaN])
      expect(await failureOf(client.relationships.create({ ...draft, strength }))).toMatchObject({
        code: 'BAD_REQUEST',
      });
    await client.trash.move({ type: 'people', selection: { ids: [bo.id] } });
    expect(await failureOf(client.relationships.create(draft))).toEqual({
      code: 'notFound',
      data: { type: 'people', id: bo.id },
    });
    expect(await client.relationships.list({})).toMatchObject({ rows: [], total: 0 });
  });

  it('count among what goes out of sight with a partner', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.relationships.create({ from: ana, to: bo, kind: 'friend', strength: 2 });
    expect(await client.trash.preview({ type: 'people', selection: { ids: [bo.id] } })).toMatchObject({
      relationships: 1,
    });
  });
});
