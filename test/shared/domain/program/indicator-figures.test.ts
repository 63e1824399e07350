import { describe, expect, it } from 'vitest';

import { figuresOverTime, latestCuts } from '#shared/domain/program/indicator-figures.ts';

const figure = (startsOn: string, endsOn: string, fields: object = {}) => ({
  startsOn,
  endsOn,
  cut: '' as const,
  part: '',
  value: 1,
  ...fields,
});

describe('figures in a line over time', () => {
  it('are the months rather than their quarter, the earliest first, hidden ones too', () => {
    const quarter = figure('2026-01-01', '2026-03-31');
    const march = figure('2026-03-01', '2026-03-31', { value: null });
    const january = figure('2026-01-01', '2026-01-31');
    const women = figure('2026-01-01', '2026-01-31', { cut: 'gender', part: 'Women' });
    expect(figuresOverTime([quarter, march, women, january])).toEqual([january, march]);
    expect(figuresOverTime([quarter])).toEqual([quarter]);
  });
});

describe('groups of a cut', () => {
  it('are those of the latest period that has any, with the figure of all beside them', () => {
    const all = figure('2026-02-01', '2026-02-28');
    const men = figure('2026-02-01', '2026-02-28', { cut: 'gender', part: 'Men' });
    const women = figure('2026-02-01', '2026-02-28', { cut: 'gender', part: 'Women', value: null });
    const young = figure('2026-01-01', '2026-01-31', { cut: 'age', part: 'Under 25' });
    const earlier = figure('2026-01-01', '2026-02-28', { cut: 'gender', part: 'Men' });
    expect(latestCuts([earlier, young, women, all, men])).toEqual([
      { cut: 'gender', all, parts: [men, women] },
      { cut: 'age', all: null, parts: [young] },
    ]);
    expect(latestCuts([all])).toEqual([]);
  });
});
