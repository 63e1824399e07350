import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hiddenCells, type Cell } from '#shared/domain/program/suppression.ts';

const cell = (id: string, cut: string, people: number | null): Cell => ({ id, cut, people, period: '2026-01' });

describe('small numbers', () => {
  it('are hidden below eleven, and one larger group with them, so that the total does not give them away', () => {
    expect(
      [...hiddenCells([cell('all', '', 52), cell('women', 'gender', 9), cell('men', 'gender', 43)])].toSorted(),
    ).toEqual(['men', 'women']);
    const races = [cell('a', 'race', null), cell('b', 'race', 30), cell('c', 'race', 24), cell('d', 'race', 12)];
    expect([...hiddenCells([cell('all', '', 70), ...races])].toSorted()).toEqual(['a', 'c']);
  });

  it('take the whole cut along where no group is large enough to cover them', () => {
    const ages = [cell('a', 'age', 4), cell('b', 'age', 15), cell('c', 'age', 13)];
    expect([...hiddenCells(ages)].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('hide nothing where every group is large, and nothing of another cut or period', () => {
    const other = { ...cell('x', 'gender', 3), period: '2026-02' };
    expect([...hiddenCells([cell('a', 'gender', 11), cell('b', 'gender', 40), other])]).toEqual(['x']);
    expect([...hiddenCells([cell('all', '', 10)])]).toEqual(['all']);
  });

  it('never leave a small one as the only gap between a total and its groups', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 8 }), (counts) => {
        const parts = counts.map((people, index) => cell(String(index), 'race', people));
        const hidden = hiddenCells([
          cell(
            'all',
            '',
            counts.reduce((a, b) => a + b, 0),
          ),
          ...parts,
        ]);
        const small = parts.filter(({ people }) => (people ?? 0) < 11);
        expect(small.every(({ id }) => hidden.has(id))).toBe(true);
        const gaps = parts.filter(({ id }) => hidden.has(id)).length;
        expect(gaps).not.toBe(1);
      }),
    );
  });
});
