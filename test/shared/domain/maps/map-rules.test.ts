import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { segmentOf } from '#shared/domain/maps/grid-segment.ts';
import { isInside } from '#shared/domain/maps/lasso.ts';
import { monthStarts, replayStops } from '#shared/domain/maps/replay-days.ts';

describe('segmentOf', () => {
  it.each([
    [2, 5, 'anchor'],
    [1, 4, 'anchor'],
    [0, 4, 'persuade'],
    [null, 5, 'persuade'],
    [-1, 4, 'understand'],
    [1, 3, 'activate'],
    [0, 3, 'inform'],
    [null, 1, 'inform'],
    [-2, 3, 'monitor'],
  ])('puts stance %s with influence %s into %s', (stance, influence, segment) => {
    expect(segmentOf(stance, influence)).toBe(segment);
  });
});

describe('isInside', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('takes what lies within the line and nothing else', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 30, noNaN: true }),
        fc.double({ min: -20, max: 30, noNaN: true }),
        (x, y) => {
          fc.pre([0, 10].every((edge) => x !== edge && y !== edge));
          expect(isInside({ x, y }, square)).toBe(x > 0 && x < 10 && y > 0 && y < 10);
        },
      ),
    );
  });

  it('leaves out the notch of a line that bends inward', () => {
    const notched = [...square.slice(0, 2), { x: 5, y: 5 }, ...square.slice(2)];
    expect(isInside({ x: 9, y: 5 }, notched)).toBe(false);
    expect(isInside({ x: 3, y: 5 }, notched)).toBe(true);
  });

  it('finds nothing within a line that was only begun', () => {
    expect(isInside({ x: 1, y: 1 }, [{ x: 0, y: 0 }])).toBe(false);
  });
});

describe('the days of a replay', () => {
  it('stops once on each day of a move, and at both ends', () => {
    expect(replayStops('2026-01-10', '2026-03-01', ['2026-02-02', '2026-01-15', '2026-02-02', '2026-03-01'])).toEqual([
      '2026-01-10',
      '2026-01-15',
      '2026-02-02',
      '2026-03-01',
    ]);
  });

  it('marks the first of every month across a year', () => {
    expect(monthStarts('2025-11-22', '2026-02-01')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  });
});
