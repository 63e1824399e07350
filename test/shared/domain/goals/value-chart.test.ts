import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import { monthStarts, niceTicks, valueChart } from '#shared/domain/goals/value-chart.ts';

const size = { width: 600, height: 240, left: 40, right: 20, top: 20, bottom: 30 };
const today = '2026-03-10';

describe('valueChart', () => {
  it('puts the baseline, the values, the target and today where they belong', () => {
    const chart = valueChart(
      {
        baseline: { value: 0, on: '2026-01-01' },
        target: 100,
        startsOn: '2026-01-01',
        dueOn: '2026-12-31',
        values: [{ measuredOn: '2026-07-02', value: 50 }],
      },
      today,
      size,
    );
    expect(chart?.points.map((point) => [Math.round(point.x), Math.round(point.y)])).toEqual([
      [40, 210],
      [310, 115],
    ]);
    expect(chart?.target).toEqual({ y: 20, value: 100 });
    expect(chart?.pace?.map(Math.round)).toEqual([40, 210, 580, 20]);
    expect(chart?.yTicks.map((tick) => tick.value)).toEqual([0, 50, 100]);
  });

  it('is nothing without a number', () => {
    expect(
      valueChart({ baseline: null, target: null, startsOn: null, dueOn: null, values: [] }, today, size),
    ).toBeNull();
  });

  it('keeps everything within the plot, whatever the numbers', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    const day = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(
        fc.option(fc.record({ value: number, on: day })),
        fc.option(number),
        fc.option(day),
        fc.option(day),
        fc.array(fc.record({ measuredOn: day, value: number }), { maxLength: 12 }),
        (baseline, target, startsOn, dueOn, values) => {
          const chart = valueChart({ baseline, target, startsOn, dueOn, values }, today, size);
          expect(chart === null).toBe(values.length === 0 && baseline === null && target === null);
          for (const { x, y } of [...(chart?.points ?? []), ...(chart?.target ? [{ x: 40, y: chart.target.y }] : [])]) {
            expect(x).toBeGreaterThan(39.9);
            expect(x).toBeLessThan(580.1);
            expect(y).toBeGreaterThan(19.9);
            expect(y).toBeLessThan(210.1);
          }
        },
      ),
    );
  });
});

describe('niceTicks', () => {
  it('are round numbers around what is shown', () => {
    expect(niceTicks(0, 12, 4)).toEqual([0, 5, 10, 15]);
    expect(niceTicks(0, 0.3, 4)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(niceTicks(-7, 0, 4)).toEqual([-8, -6, -4, -2, 0]);
    expect(niceTicks(0, 0, 4)).toEqual([0, 0.5]);
  });

  it('hold every span of numbers in few steps', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = niceTicks(low, high, 4);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(8);
        expect(ticks[0]).toBeLessThanOrEqual(low + Math.abs(low) * 1e-9 + 1e-9);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - Math.abs(high) * 1e-9 - 1e-9);
      }),
    );
  });
});

describe('monthStarts', () => {
  it('are the first days of months, at most as many as asked for', () => {
    expect(monthStarts('2025-12-15', '2026-03-01', 6)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(monthStarts('2025-01-01', '2026-12-31', 6)).toHaveLength(6);
  });
});
