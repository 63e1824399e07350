import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutCell, tracks, type CellItem, type PlacedItem } from '#shared/domain/maps/grid-layout.ts';
import { fitLabel, labelWidth } from '#shared/domain/maps/labels.ts';
import { bandAngles, layoutWheel } from '#shared/domain/maps/wheel-layout.ts';

const item = fc.record({
  id: fc.uuid(),
  label: fc.string({ maxLength: 30 }),
  rank: fc.integer({ min: 0, max: 5 }),
});
const items = (most: number) => fc.uniqueArray(item, { maxLength: most, selector: (each) => each.id });
const box = fc.record({ width: fc.integer({ min: 40, max: 500 }), height: fc.integer({ min: 20, max: 400 }) });

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function rectsOf(placed: readonly PlacedItem[]): Rect[] {
  return placed.flatMap(({ x, y, size, label }) => {
    const shape = { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
    const half = labelWidth(label) / 2;
    const name = { left: x - half, right: x + half, top: y + size / 2 + 2, bottom: y + size / 2 + 14 };
    return label === '' ? [shape] : [{ ...shape, bottom: name.top }, name];
  });
}

function overlaps(rects: readonly Rect[]): boolean {
  const slack = 0.01;
  return rects.some((a, at) =>
    rects
      .slice(at + 1)
      .some(
        (b) =>
          a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom,
      ),
  );
}

describe('layoutCell', () => {
  it('lets no shape and no name touch another', () => {
    fc.assert(
      fc.property(items(60), box, fc.boolean(), (held, size, isOpen) => {
        expect(overlaps(rectsOf(layoutCell(held, size, isOpen).items))).toBe(false);
      }),
    );
  });

  it('keeps everybody: each partner is drawn once or stands behind the sign', () => {
    fc.assert(
      fc.property(items(60), box, fc.boolean(), (held, size, isOpen) => {
        const { items: placed, cluster } = layoutCell(held, size, isOpen);
        const ids = [...placed.map((each) => each.id), ...(cluster?.ids ?? [])];
        expect(ids.toSorted()).toEqual(held.map((each) => each.id).toSorted());
      }),
    );
  });

  it('draws the same picture whatever the order', () => {
    fc.assert(
      fc.property(items(30), box, (held, size) => {
        const once = layoutCell(held, size, false);
        const again = layoutCell(held.toReversed(), size, false);
        expect(again).toEqual(once);
      }),
    );
  });

  it('hides nobody in a cell that was opened, even two thousand', () => {
    const held: CellItem[] = Array.from({ length: 2_000 }, (_, at) => ({ id: `p${at}`, label: `Name ${at}`, rank: 0 }));
    const picture = layoutCell(held, { width: 400, height: 300 }, true);
    expect(picture.cluster).toBeNull();
    expect(picture.items).toHaveLength(2_000);
    expect(picture.items.every(({ x, y }) => x >= 0 && x <= 400 && y >= 0 && y <= 300)).toBe(true);
  });

  it('names those first who care most', () => {
    const held = Array.from({ length: 30 }, (_, at) => ({
      id: `p${at}`,
      label: `Name ${at}`,
      rank: at === 29 ? 5 : 1,
    }));
    const picture = layoutCell(held, { width: 150, height: 100 }, false);
    expect(picture.items.some((each) => each.id === 'p29')).toBe(true);
    expect(picture.cluster?.ids.length).toBe(30 - picture.items.length);
  });
});

describe('fitLabel', () => {
  it('never gives more than fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        expect(labelWidth(fitLabel(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('tracks', () => {
  it('fills the whole length with gaps between', () => {
    expect(tracks([1, 1, 2], 104, 2)).toEqual([
      { start: 0, size: 25 },
      { start: 27, size: 25 },
      { start: 54, size: 50 },
    ]);
  });
});

describe('layoutWheel', () => {
  const wheel = { x: 420, y: 420, edges: [95, 190, 260, 330, 400] };

  it('lets nobody touch another, keeps everybody, and leaves nobody outside their band', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ band: fc.integer({ min: 1, max: 5 }), ring: fc.integer({ min: 0, max: 3 }), item }), {
          maxLength: 70,
        }),
        (held) => {
          const unique = new Map(held.map((each) => [each.item.id, each]));
          const fields = [1, 2, 3, 4, 5].flatMap((band) =>
            [0, 1, 2, 3].map((ring) => ({
              band,
              ring,
              items: [...unique.values()]
                .filter((each) => each.band === band && each.ring === ring)
                .map((each) => each.item),
            })),
          );
          const pictures = layoutWheel(fields, wheel);
          expect(overlaps(pictures.flatMap((picture) => rectsOf(picture.items)))).toBe(false);
          const ids = pictures.flatMap((picture) => [
            ...picture.items.map((each) => each.id),
            ...(picture.cluster?.ids ?? []),
          ]);
          expect(ids.toSorted()).toEqual([...unique.keys()].toSorted());
          for (const picture of pictures) {
            const { from, to } = bandAngles(picture.band);
            for (const { x, y } of picture.items) {
              const angle = Math.atan2(wheel.y - y, x - wheel.x);
              expect(angle).toBeGreaterThan(from - 0.01);
              expect(angle).toBeLessThan(to + 0.01);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
