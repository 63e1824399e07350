import { describe, expect, it } from 'vitest';

import { cellsOf } from '#renderer/features/partners/tsv-cells.ts';

describe('cellsOf', () => {
  it('reads plain and quoted cells, with tabs and line ends inside quotes', () => {
    expect(cellsOf('Name\tWords\nRosa\t"one\ttwo\nthree ""four"""\n')).toEqual([
      ['Name', 'Words'],
      ['Rosa', 'one\ttwo\nthree "four"'],
    ]);
  });

  it('takes off the mark that keeps a spreadsheet from reading a formula, and no other quote', () => {
    expect(cellsOf("Name\tPhone\n'Aolani\t'+1 555 0100")).toEqual([
      ['Name', 'Phone'],
      ["'Aolani", '+1 555 0100'],
    ]);
  });

  it('keeps empty cells, also the last', () => {
    expect(cellsOf('A\tB\tC\n\t\t\nx\t\t')).toEqual([
      ['A', 'B', 'C'],
      ['', '', ''],
      ['x', '', ''],
    ]);
  });
});
