import { describe, expect, it } from 'vitest';

import type { ReportBlock } from '#shared/contract/report-document.ts';
import { shownCaption, table } from '#shared/domain/reports/blocks.ts';
import { columnShares } from '#shared/domain/reports/column-shares.ts';
import { indicatorsSection, type IndicatorLine } from '#shared/domain/reports/sections/indicators.ts';
import { highlightsSection } from '#shared/domain/reports/sections/numbers.ts';

describe('tables of reports', () => {
  it('leave out a column in which nothing stands, never the first', () => {
    expect(
      table(
        'Texts',
        ['Text', 'Where', '#Reached'],
        [
          ['', '', '3'],
          ['', '–', ''],
        ],
      ),
    ).toMatchObject({
      columns: [{ label: 'Text' }, { label: 'Reached', isNumber: true }],
      rows: [
        ['–', '3'],
        ['–', '–'],
      ],
    });
  });

  const risks = (name: string): ReportBlock => ({
    kind: 'table',
    caption: 'Risks',
    columns: [{ label: 'Risk', isNumber: false }],
    rows: [[name]],
  });

  it('show no caption right below a heading of the same words', () => {
    const own = risks('Fire');
    const second = risks('Water');
    expect(shownCaption({ title: 'Risks', blocks: [own, second] }, own)).toBe('');
    expect(shownCaption({ title: 'Risks', blocks: [own, second] }, second)).toBe('Risks');
    expect(shownCaption({ title: 'What may happen', blocks: [own] }, own)).toBe('Risks');
  });

  it('give a day its line and a long text what is left', () => {
    const [day = 0, text = 0, number = 0] = columnShares([
      ['Day', 'Win', 'Points'],
      ['Nov 23, 2026', 'The improvement district joins after a year of walks', '5'],
    ]);
    expect(day + text + number).toBeCloseTo(1);
    expect(text).toBeGreaterThan(2 * day);
    expect(day).toBeGreaterThan(number);
    expect(columnShares([])).toEqual([]);
  });
});

it('the numbers of a period are said of one and of many', () => {
  const count = (now: number) => ({
    label: 'Meetings that were held',
    said: ['meeting was held', 'meetings were held'] as const,
    now,
    before: 0,
  });
  const lead = (now: number) =>
    highlightsSection({
      firstDay: '2026-01-01',
      before: { from: '2026-01-01', to: '2026-01-31' },
      counts: [count(now)],
    }).lead;
  expect(lead(1)).toBe('In this period: 1 meeting was held.');
  expect(lead(2)).toBe('In this period: 2 meetings were held.');
  expect(lead(0)).toMatch(/^Not enough data/u);
});

describe('what the numbers say', () => {
  const line: IndicatorLine = {
    title: 'Hand-offs within 60 minutes',
    unit: '%',
    isAtMost: false,
    source: 'Log',
    baseline: 60,
    target: 80,
    targetOn: '2026-12-31',
    figures: [
      { from: '2026-01-01', to: '2026-01-31', value: 66.25 },
      { from: '2026-02-01', to: '2026-02-28', value: 82 },
    ],
    groups: [],
  };

  it('tells baseline, latest, target and source, and which targets are reached', () => {
    const { lead, blocks } = indicatorsSection([line, { ...line, title: 'Waits', isAtMost: true }]);
    expect(lead).toBe('2 indicators have figures. 1 of 2 targets are reached.');
    expect(blocks[0]).toMatchObject({
      rows: [
        [line.title, '60%', '82%', 'Feb 1, 2026 to Feb 28, 2026', '80%', 'Dec 31, 2026', 'Log'],
        ['Waits', '60%', '82%', expect.anything(), 'at most 80%', 'Dec 31, 2026', 'Log'],
      ],
    });
  });

  it('keeps a hidden figure hidden, calls nothing zero, and draws only lines of three', () => {
    const hidden = { from: '2026-03-01', to: '2026-03-31', value: null };
    const { lead, blocks } = indicatorsSection([
      {
        ...line,
        unit: 'count',
        figures: [...line.figures, hidden],
        groups: [{ cut: 'Gender', part: 'Women', figure: hidden }],
      },
      { ...line, title: 'Waits', figures: [] },
    ]);
    expect(lead).toBe('1 indicator has figures. For 1 indicator there is not enough data.');
    expect(JSON.stringify(blocks)).toContain('"Hidden"');
    expect(JSON.stringify(blocks)).toContain('"Not enough data"');
    expect(blocks.filter((block) => block.kind === 'chart')).toHaveLength(0);
    expect(indicatorsSection([{ ...line, figures: [] }]).isEmpty).toBe(true);
    expect(indicatorsSection([]).isEmpty).toBe(true);
  });
});
