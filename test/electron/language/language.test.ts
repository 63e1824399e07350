import { writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('language', () => {
  it('tells where words label people', async () => {
    const { client } = workspace;
    expect(await client.language.check({ text: 'Two addicts', locale: 'en' })).toEqual([
      { ruleId: 'su01', start: 4, end: 11, severity: 'H' },
    ]);
    expect(await client.language.check({ text: '“An addict”', locale: 'en' })).toEqual([
      { ruleId: 'su01', start: 4, end: 10, severity: 'M', exempt: 'quote' },
    ]);
    expect(await client.language.check({ text: 'Los delincuentes', locale: 'es' })).toMatchObject([{ ruleId: 'es10' }]);
  });

  it('measures how hard a text is to read', async () => {
    const { client } = workspace;
    const text = Array.from({ length: 20 }, () => 'The cat sat on the mat.').join(' ');
    expect(await client.language.readability({ text, locale: 'en' })).toMatchObject({
      words: 120,
      sentences: 20,
      band: null,
      longSentences: [],
    });
  });

  it('reads the words of a file and guesses their language; says so where there are none', async () => {
    const { client, service } = workspace;
    const file = (name: string, text: string | Buffer) => {
      const path = service.path(name);
      writeFileSync(path, text);
      return path;
    };
    expect(await client.language.readFile({ path: file('a.txt', 'Los vecinos de la calle') })).toEqual({
      name: 'a.txt',
      text: 'Los vecinos de la calle',
      locale: 'es',
    });
    const refused = async (path: string) => failureOf(client.language.readFile({ path }));
    expect(await refused(file('a.zip', 'PK'))).toMatchObject({ code: 'fileRefused', data: { reason: 'noText' } });
    expect(await refused(file('b.docx', 'PK no zip'))).toMatchObject({
      code: 'fileRefused',
      data: { reason: 'noText' },
    });
    expect(await refused(file('c.pdf', Buffer.from('%PDF-1.7 broken')))).toMatchObject({ data: { reason: 'noText' } });
    expect(await refused(file('d.txt', ''))).toMatchObject({ data: { reason: 'noText' } });
    expect(await refused(service.path('gone.txt'))).toMatchObject({ code: 'fileMissing' });
  });

  it('refuses a language without rules and a text over 1 MiB', async () => {
    const { client } = workspace;
    // @ts-expect-error -- a locale that is not known, as an old or hostile caller may send it.
    expect(await failureOf(client.language.check({ text: '', locale: 'fr' }))).toMatchObject({ code: 'BAD_REQUEST' });
    const text = 'x'.repeat(1_048_577);
    expect(await failureOf(client.language.check({ text, locale: 'en' }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});
