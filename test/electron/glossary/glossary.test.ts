import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

const found = async (text: string, locale: 'en' | 'es' = 'en') =>
  (await workspace.client.language.check({ text, locale })).map(({ ruleId, severity, exempt }) => ({
    ruleId,
    severity,
    ...(exempt !== undefined && { exempt }),
  }));

describe('the glossary', () => {
  it('adds a rule that the check goes by at once, and takes it back', async () => {
    const { client } = workspace;
    const saved = await client.glossary.create({
      kind: 'own',
      locale: 'en',
      words: ['frequent flyer', 'regular'],
      suggestions: ['person we know well'],
      severity: 'M',
      reason: 'Our crews say it of people whom we fail',
    });
    expect(await found('He is a frequent flyer of ours.')).toEqual([{ ruleId: saved.id, severity: 'M' }]);
    expect(await found('Our regulars know.')).toMatchObject([{ ruleId: saved.id }]);
    await client.changes.undo({});
    expect(await client.glossary.list()).toEqual([]);
    await client.changes.redo({});
    expect(await client.glossary.list()).toMatchObject([{ id: saved.id, words: ['frequent flyer', 'regular'] }]);
  });

  it('mutes and changes rules of the app, never those of words to avoid', async () => {
    const { client } = workspace;
    const text = 'Alcoholism is treated here. Two addicts came.';
    expect(await found(text)).toEqual([
      { ruleId: 'su08', severity: 'L' },
      { ruleId: 'su01', severity: 'H' },
    ]);
    const muted = await client.glossary.create({
      kind: 'mute',
      ruleId: 'su08',
      locale: 'en',
      reason: 'Our clinic says so',
    });
    expect(await found(text)).toEqual([{ ruleId: 'su01', severity: 'H' }]);
    await client.glossary.update({
      id: muted.id,
      version: 1,
      fields: { kind: 'change', ruleId: 'su08', locale: 'en', severity: 'M', suggestions: ['drinking problem'] },
    });
    expect(await found(text)).toMatchObject([{ ruleId: 'su08', severity: 'M' }, { ruleId: 'su01' }]);
    await client.glossary.remove({ id: muted.id });
    expect(await found(text)).toMatchObject([{ ruleId: 'su08', severity: 'L' }, { ruleId: 'su01' }]);
    const avoid = { ruleId: 'su01', locale: 'en' as const };
    expect(await failureOf(client.glossary.create({ ...avoid, kind: 'mute' }))).toMatchObject({
      data: { field: 'kind', reason: 'avoidedWordsStay' },
    });
    expect(await failureOf(client.glossary.create({ ...avoid, kind: 'change', severity: 'L' }))).toMatchObject({
      data: { field: 'severity', reason: 'avoidedWordsStay' },
    });
    await client.glossary.create({ ...avoid, kind: 'change', severity: 'H', suggestions: ['neighbor who uses'] });
    expect(await failureOf(client.glossary.create({ ...avoid, kind: 'change', severity: 'H' }))).toMatchObject({
      data: { field: 'ruleId', reason: 'ruleHasEntry' },
    });
  });

  it('lets names keep their words', async () => {
    expect(await found('Write to Addicts Anonymous Riverbend today.')).toMatchObject([
      { ruleId: 'su01', severity: 'H' },
    ]);
    await workspace.client.glossary.create({ kind: 'name', locale: 'en', words: ['Addicts Anonymous Riverbend'] });
    expect(await found('Write to Addicts Anonymous Riverbend today.')).toMatchObject([{ exempt: 'proper-name' }]);
  });

  it('refuses entries that say nothing, and those that are gone', async () => {
    const { client } = workspace;
    const create = async (fields: object) =>
      failureOf(client.glossary.create({ kind: 'own', locale: 'en', reason: 'So', ...fields }));
    expect(await create({ words: [] })).toMatchObject({ data: { field: 'words', reason: 'required' } });
    expect(await create({ words: ['fine', '…'] })).toMatchObject({ data: { field: 'words', reason: 'required' } });
    expect(await create({ words: ['one two three four five six seven'] })).toMatchObject({
      data: { reason: 'tooManyWords' },
    });
    expect(await create({ words: ['regular'], reason: ' ' })).toMatchObject({ data: { field: 'reason' } });
    expect(await create({ kind: 'mute', ruleId: 'xx99' })).toMatchObject({ data: { reason: 'unknownChoice' } });
    expect(await create({ words: ['regular'], severity: 'Z' })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.glossary.remove({ id: 'gone' }))).toMatchObject({ code: 'notFound' });
    const saved = await client.glossary.create({ kind: 'name', locale: 'es', words: ['Casa'] });
    const fields = { kind: 'name' as const, locale: 'es' as const, words: ['Casa Azul'] };
    await client.glossary.update({ id: saved.id, version: 1, fields });
    expect(
      await failureOf(client.glossary.update({ id: saved.id, version: 1, fields: { ...fields, words: ['X'] } })),
    ).toMatchObject({ code: 'stale' });
  });
});
