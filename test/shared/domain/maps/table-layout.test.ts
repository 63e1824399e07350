import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutTables, tableMeasures, type TableSegment } from '#shared/domain/maps/table-layout.ts';

const twelve: TableSegment[] = [6, 4, 4, 3, 3, 2, 3, 3, 4, 4, 4, 2].map((chairs, index) => ({
  id: `s${index}`,
  label: `Sector number ${index}`,
  chairs,
}));

describe('the places around the long table', () => {
  it('seat twelve sectors around one table, with one at each head', () => {
    const { tables } = layoutTables(twelve, 860);
    expect(tables).toHaveLength(1);
    const sides = tables[0]?.segments.map((segment) => segment.side) ?? [];
    expect(sides.filter((side) => side === 'left')).toHaveLength(1);
    expect(sides.filter((side) => side === 'right')).toHaveLength(1);
    expect(tables[0]?.chairs).toHaveLength(42);
  });

  it('goes on at a second table beyond 60 chairs, or where the window is narrow, with chairs of the same size', () => {
    const many = twelve.map((segment) => ({ ...segment, chairs: 6 }));
    for (const { tables } of [layoutTables(many, 2_000), layoutTables(twelve, 560)]) {
      expect(tables.length).toBeGreaterThan(1);
      for (const table of tables) expect(table.chairs.length).toBeLessThanOrEqual(60);
    }
  });

  it('gives every chair a place of its own inside the picture, in any company', () => {
    const segment = fc.record({
      label: fc.string({ minLength: 1, maxLength: 30 }),
      chairs: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 30 }), fc.integer({ min: 420, max: 1_800 }), (list, width) => {
        const segments = list.map((each, index) => ({ ...each, id: String(index) }));
        const { tables, height } = layoutTables(segments, width);
        const chairs = tables.flatMap((table) => table.chairs);
        expect(chairs).toHaveLength(segments.reduce((sum, each) => sum + each.chairs, 0));
        for (const [at, chair] of chairs.entries()) {
          expect(chair.x).toSatisfy((x: number) => x >= 0 && x <= width);
          expect(chair.y).toSatisfy((y: number) => y >= 0 && y <= height);
          for (const other of chairs.slice(at + 1))
            expect(Math.hypot(chair.x - other.x, chair.y - other.y)).toBeGreaterThanOrEqual(tableMeasures.chair);
        }
      }),
      { numRuns: 60 },
    );
  });
});
