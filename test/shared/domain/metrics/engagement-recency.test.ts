import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import { engagementRecency } from '#shared/domain/metrics/engagement-recency.ts';

const today = '2026-03-10';
const ago = (days: number) => addDays(today, -days);

describe('engagement recency (m03)', () => {
  it('halves what a contact counts every 45 days, weighed by influence', () => {
    // (1·1 + 3·0.5 + 2·0.25) / 6 = 50 %
    const recency = engagementRecency(
      [
        { influence: 1, lastOn: today },
        { influence: 3, lastOn: ago(45) },
        { influence: 2, lastOn: ago(90) },
      ],
      today,
    );
    expect(recency.value).toBeCloseTo(50, 10);
  });

  it('counts nothing for who was never in touch', () => {
    expect(engagementRecency([{ influence: 2, lastOn: '' }], today)).toMatchObject({ value: 0, counted: 1 });
  });

  it('has no value where nobody weighs anything', () => {
    expect(engagementRecency([], today)).toMatchObject({ value: null, touched: { 30: null, 60: null, 90: null } });
    expect(engagementRecency([{ influence: 0, lastOn: today }], today)).toMatchObject({
      value: null,
      withoutInfluence: 1,
    });
  });

  it('tells who was touched within a window that ends today and leaves out its first day', () => {
    const recency = engagementRecency(
      [29, 30, 59, 60, 89, 90].map((days) => ({ influence: 1, lastOn: ago(days) })),
      today,
    );
    expect(recency.touched[30]).toBeCloseTo(100 / 6, 10);
    expect(recency.touched[60]).toBeCloseTo(300 / 6, 10);
    expect(recency.touched[90]).toBeCloseTo(500 / 6, 10);
  });

  it('calls the influential quiet after more than 45 days', () => {
    const units = [
      { influence: 4, lastOn: ago(45) },
      { influence: 4, lastOn: ago(46) },
      { influence: 5, lastOn: '' },
      { influence: 3, lastOn: ago(300) },
    ];
    expect(engagementRecency(units, today).quiet).toBe(2);
  });

  it('stays between 0 and 100 and falls as days go by', () => {
    const unit = fc.record({
      influence: fc.integer({ min: 0, max: 5 }),
      lastOn: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: 900 }).map((days) => ago(days)),
      ),
    });
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 0, max: 400 }), (units, days) => {
        const [soon, later] = [
          engagementRecency(units, today).value,
          engagementRecency(units, addDays(today, days)).value,
        ];
        expect(soon ?? 0).toBeGreaterThanOrEqual(0);
        expect(soon ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(later ?? 0).toBeLessThanOrEqual((soon ?? 0) + 1e-9);
      }),
    );
  });
});
