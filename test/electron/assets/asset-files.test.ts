import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { assetWay } from '#test/support/asset-way.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';
import { partOf } from '#test/support/zip.ts';

const workspace = testWorkspace();
const { draft, get } = assetWay(workspace);
const folder = mkdtempSync(path.join(tmpdir(), 'longtable-assets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text with everything that may stand in one, a shared block and words that pretend to be code. */
async function sheet(fields: { language?: string } = {}): Promise<string> {
  const { client } = workspace;
  const { id: block } = await client.messageBlocks.create({ title: 'Hour one', body: 'A **peer worker** comes.' });
  const body = [
    '## Who comes',
    `{{block:${block}}}`,
    '1. Call\n2. Wait',
    '> “I was asked.”',
    'See [our page](https://riverbend.example/help) — مرحبا & welcome <script>alert(1)</script>',
  ].join('\n\n');
  return draft({ title: 'What happens <next>', body, ...fields });
}

async function saved(id: string, format: 'docx' | 'html' | 'md' | 'txt'): Promise<Buffer> {
  const file = path.join(folder, `${id}.${format}`);
  expect(await workspace.client.assets.save({ id, path: file, format })).toEqual({ path: file });
  return readFile(file);
}

describe('a text that leaves the app', () => {
  it('is a Word document with its title, shared block, list, quote and link', async () => {
    const bytes = await saved(await sheet(), 'docx');
    const xml = partOf(bytes, 'word/document.xml');
    const words = xml.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
    for (const part of ['Who comes', 'peer worker', 'Call', 'Wait', '“I was asked.”']) expect(words).toContain(part);
    expect(words).toContain('What happens &lt; next &gt;');
    expect(words).toContain('مرحبا &amp; welcome');
    expect(words).toContain('&lt;script&gt;');
    expect(xml.match(/<w:numPr>/gu)).toHaveLength(2);
    expect(xml).toContain('<w:b/>');
    expect(xml).not.toContain('{{block');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('https://riverbend.example/help');
  });

  it('is a page without script that says its language, and reads from right to left where its language does', async () => {
    const page = (await saved(await sheet(), 'html')).toString('utf8');
    expect(page).toContain('<html lang="en"');
    expect(page).toMatch(/<h2[^>]*>Who comes<\/h2>/u);
    expect(page).toContain('<strong>peer worker</strong>');
    expect(page).toContain('<a href="https://riverbend.example/help"');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect((await saved(await sheet({ language: 'ar' }), 'html')).toString('utf8')).toContain('dir="rtl"');
  });

  it('is Markdown and plain text with the words of its blocks in place', async () => {
    const id = await sheet();
    const markdown = (await saved(id, 'md')).toString('utf8');
    expect(markdown).toContain('## Who comes\n\nA **peer worker** comes.\n\n1. Call\n2. Wait');
    expect(markdown).toContain('[our page](https://riverbend.example/help)');
    const plain = (await saved(id, 'txt')).toString('utf8');
    expect(plain).toContain('Who comes\n\nA peer worker comes.\n\n1. Call\n2. Wait');
    expect(plain).toContain('our page (https://riverbend.example/help)');
    expect((await workspace.client.assets.document({ id, format: 'txt' })).text.trim()).toBe(plain.trim());
    expect((await workspace.client.assets.document({ id, format: 'html' })).text).not.toContain('<script');
  });

  it('keeps what it says when a megabyte is pasted over it', async () => {
    const id = await sheet();
    const before = (await get(id)).asset;
    const failure = await workspace.client.assets
      .write({ id, was: before.hash, body: 'A sentence of many. '.repeat(55_000) })
      .then(() => null, String);
    expect(failure).not.toBeNull();
    expect((await get(id)).asset).toMatchObject({ body: before.body, hash: before.hash });
  });
});
