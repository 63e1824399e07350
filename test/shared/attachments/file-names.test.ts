import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { endingOf, freeName, safeFileName } from '#shared/domain/attachments/file-names.ts';

describe('names of files', () => {
  it.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\x.txt', 'C--Windows-x.txt'],
    ['\\\\host\\share', '--host-share'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['a\0b.txt', 'ab.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['.bashrc', 'bashrc'],
    ['  spaced   out .txt  ', 'spaced out .txt'],
    ['trailing. . .', 'trailing'],
    ['???', 'file'],
    ['', 'file'],
    ['Café – plan (final).pdf', 'Café – plan (final).pdf'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('keep their ending when they are cut', () => {
    const name = safeFileName(`${'long '.repeat(80)}.docx`);
    expect([...name].length).toBeLessThanOrEqual(120);
    expect(endingOf(name)).toBe('docx');
  });

  it('are one plain part of a path, whatever was typed, and stay as they are the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const name = safeFileName(typed);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/u);
        expect(name.length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(122);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });

  it('get a number where the record has one of that name', () => {
    expect(freeName('plan.pdf', new Set(['plan.pdf', 'plan 2.pdf']))).toBe('plan 3.pdf');
    expect(freeName('Plan', new Set(['plan']))).toBe('Plan 2');
  });
});
