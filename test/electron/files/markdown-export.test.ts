import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';

import { markdownBlocks } from '#electron/storage/files/markdown-blocks.ts';
import { writeWordDocument } from '#electron/storage/files/write-docx.ts';
import { htmlOf, htmlPage } from '#electron/storage/files/write-html.ts';
import { plainTextOfMarkdown } from '#electron/storage/files/write-plain-text.ts';
import { partOf } from '#test/support/zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'longtable-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What people paste and type to break out of a text. */
const nasty = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/track.gif)',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox)',
  '[x](https://a.example/"onmouseover="alert(1))',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<style>body{background:url(https://evil.example)}</style>',
  '<https://a.example/<script>>',
  '```html\n<script>alert(1)</script>\n```',
  '`<script>`',
  '> <b onclick=alert(1)>x</b>',
  '| <img src=x onerror=alert(1)> |\n| --- |\n| x |',
  '<!-- <script> --> x',
  '"><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '- <object data="https://evil.example"></object>',
  '# <base href="https://evil.example">',
];

describe('Markdown as HTML', () => {
  it.each(nasty)('never becomes anything that runs or loads: %s', (markdown) => {
    const html = htmlPage(markdown, { title: markdown, language: markdown, isRightToLeft: false });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!-]+)/giu)].map((match) => match[1]?.toLowerCase()));
    const ours = [
      '!doctype',
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'p',
      'h1',
      'h2',
      'h3',
      'ul',
      'ol',
      'li',
    ];
    const inline = ['blockquote', 'hr', 'br', 'strong', 'em', 's', 'code', 'a'];
    expect([...tags].filter((tag) => tag === undefined || ![...ours, ...inline].includes(tag))).toEqual([]);
    for (const [, attributes = ''] of html.matchAll(/<a ([^>]*)>/gu))
      expect(attributes).toMatch(/^href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*" rel="noopener noreferrer"$/u);
    expect(html.match(/<style>/gu)).toHaveLength(1);
    expect(html.replaceAll(/"[^"]*"/gu, '""')).not.toMatch(/<[^>]*\son\w+\s*=/iu);
  });

  it('keeps the shape of a text', () => {
    expect(htmlOf('## One\n\nA **b** *c* ~~d~~ [e](https://f.example)\nnext\n\n- g\n  1. h\n- i\n\n> j\n\n---')).toBe(
      [
        '<h2 dir="auto">One</h2>',
        '<p dir="auto">A <strong>b</strong> <em>c</em> <s>d</s> <a href="https://f.example" rel="noopener noreferrer">e</a><br>next</p>',
        '<ul>',
        '<li dir="auto">g',
        '<ol>',
        '<li dir="auto">h',
        '</li></ol>',
        '</li><li dir="auto">i',
        '</li></ul>',
        '<blockquote><p dir="auto">j</p></blockquote>',
        '<hr>',
      ].join('\n'),
    );
  });

  it('says which way it is written, and loads nothing', () => {
    const page = htmlPage('مرحبا Riverbend', { title: 'نص', language: 'ar', isRightToLeft: true });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/src=|url\(|@import/u);
  });
});

describe('Markdown as plain text', () => {
  it('puts addresses behind links and signs before lists', () => {
    expect(
      plainTextOfMarkdown('# One\n\nA [b](https://c.example) and https://d.example\n\n1. e\n   - f\n2. g\n\n> h\n> i'),
    ).toBe('One\n\nA b (https://c.example) and https://d.example\n\n1. e\n  - f\n2. g\n\n> h\n> i\n');
  });
});

describe('Markdown as a Word document', () => {
  it('has headings, lists that count for themselves, links and words from right to left', async () => {
    const file = path.join(folder, 'text.docx');
    const markdown =
      '# One\n\n1. a\n2. b\n\nThen\n\n3. c\n\n- d\n  - e\n\n[f](https://g.example) **h**\n\n<script>i</script>';
    await writeWordDocument(file, 'One', markdown, { isRightToLeft: true });
    const bytes = await readFile(file);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toContain('w:val="Title"');
    expect(xml).toContain('<w:bidi/>');
    expect(xml.match(/<w:numPr>/gu)).toHaveLength(5);
    expect(xml).toContain('&lt;script&gt;i&lt;/script&gt;');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('https://g.example');
    expect(new Set([...xml.matchAll(/<w:numId w:val="([^"]+)"/gu)].map((match) => match[1])).size).toBe(3);
  });

  it('stays a document that Word can read whatever signs stand in the text', async () => {
    const file = path.join(folder, 'signs.docx');
    await writeWordDocument(file, 'a\u0000b\uFFFF<&', 'a\u0001b\u000Bc \uD800 <&> ]]> "d" مرحبا');
    const bytes = await readFile(file);
    for (const part of ['word/document.xml', 'docProps/core.xml']) {
      const xml = partOf(bytes, part);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
      const problems: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', ({ message }) => problems.push(message));
      parser.write(xml).close();
      expect(problems).toEqual([]);
    }
  });
});

describe('reading Markdown', () => {
  it('stays quick for a text of a megabyte that was made to be slow', () => {
    for (const text of ['*a '.repeat(60_000), '['.repeat(50_000), '> '.repeat(2_000), '- a\n'.repeat(20_000)])
      expect(markdownBlocks(text).length).toBeGreaterThan(0);
  });
});
