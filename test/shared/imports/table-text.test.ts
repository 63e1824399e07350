import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitMapping } from '#shared/domain/import-saved.ts';
import { tableText } from '#shared/domain/table-text.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a copied table', () => {
  it('becomes columns split by tabs, spans left blank, marks and entities read', () => {
    const html =
      '<meta charset="utf-8"><style>td{}</style><table><thead><tr><th colspan="2">Name</th><th>Mail</th></tr></thead>' +
      '<tbody><tr><td><b>Ana</b></td><td>Ru&iacute;z &amp; Co&#46;</td><td>a@x.example<br>b@x.example</td></tr></tbody></table><table><tr><td>other</td></tr></table>';
    expect(tableText(html)).toBe('Name\t\tMail\nAna\tRu&iacute;z & Co.\t"a@x.example\nb@x.example"');
    expect(tableText('<p>no table</p>')).toBe('');
  });

  it('gives every cell back, whatever it says', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && !/\s{2}|[\s"]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const html = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('');
        expect(tableText(`<table>${html}</table>`)).toBe(rows.map((row) => row.join('\t')).join('\n'));
      }),
    );
  });

  it('of any text never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tableText(`<table ${text}`)).toBeTypeOf('string');
      }),
    );
  });
});

describe('a saved mapping', () => {
  it('fits the same columns in another order, and leaves out what it does not know', () => {
    const saved = {
      header: ['Name', 'Mail', 'Mail kind'],
      mapping: [
        { column: 0, target: 'name', label: '', split: 'last-first' as const },
        { column: 1, target: 'email', label: '@2' },
      ],
    };
    expect(fitMapping(saved, ['mail_kind', 'Age', 'NAME', 'mail'])).toEqual([
      { column: 0, target: 'ignore', label: '' },
      { column: 1, target: 'ignore', label: '' },
      { column: 2, target: 'name', label: '', split: 'last-first' },
      { column: 3, target: 'email', label: '@0' },
    ]);
  });
});
