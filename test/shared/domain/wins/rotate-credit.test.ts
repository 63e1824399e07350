import { describe, expect, it } from 'vitest';

import { pathsOf } from '#shared/domain/wins/paths.ts';
import { overCredited } from '#shared/domain/wins/rotate-credit.ts';

describe('the turn of the credit', () => {
  it('names the one who is credited in more than a quarter of the last wins', () => {
    const credited = [
      { name: 'a', count: 2 },
      { name: 'b', count: 3 },
    ];
    expect(overCredited(10, credited)).toMatchObject({ name: 'b' });
    expect(overCredited(12, credited)).toBeUndefined();
  });

  it('says nothing of few wins, or of one credit', () => {
    expect(overCredited(3, [{ count: 3 }])).toBeUndefined();
    expect(overCredited(4, [{ count: 1 }])).toBeUndefined();
    expect(overCredited(10, [])).toBeUndefined();
  });
});

describe('the paths among wins', () => {
  const win = (id: string, pavesWayTo: string | null) => ({ id, wonOn: '2026-01-01', pavesWayTo });

  it('go from the first to the last, the longest first, and leave out wins by themselves', () => {
    const paths = pathsOf([win('a', 'b'), win('b', 'c'), win('c', null), win('x', 'c'), win('alone', null)]);
    expect(paths.map((path) => path.map((each) => each.id))).toEqual([
      ['a', 'b', 'c'],
      ['x', 'c'],
    ]);
  });

  it('end where a win is gone, and never run in a circle', () => {
    expect(pathsOf([win('a', 'gone')])).toEqual([]);
    expect(pathsOf([win('a', 'b'), win('b', 'c'), win('c', 'b')]).map((path) => path.length)).toEqual([3]);
  });
});
