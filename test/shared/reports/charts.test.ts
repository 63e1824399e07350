import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chartPicture, chartTable } from '#shared/domain/reports/chart-shapes.ts';
import { chartSvg } from '#shared/domain/reports/chart-svg.ts';
import { progressOf } from '#shared/domain/reports/sections/work.ts';

const point = fc.record({
  label: fc.string(),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { nil: null }),
  words: fc.string(),
});
const chart = fc.record({
  shape: fc.constantFrom('bar' as const, 'line' as const, 'meter' as const),
  title: fc.string(),
  measure: fc.string(),
  of: fc.string(),
  points: fc.array(point, { maxLength: 40 }),
  most: fc.option(fc.constantFrom(1, 25, 100), { nil: null }),
});

describe('pictures of reports', () => {
  it('are vectors without script or holes, the same for the same numbers, with every number in the table', () => {
    fc.assert(
      fc.property(chart, (drawn) => {
        const svg = chartSvg(drawn);
        expect(chartSvg(structuredClone(drawn))).toBe(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|\son\w+=/u);
        expect(svg.match(/<[^>]*>/gu)?.every((tag) => /^<\/?(?:svg|title|rect|circle|path|text)\b/u.test(tag))).toBe(
          true,
        );
        expect(chartTable(drawn).rows).toHaveLength(drawn.points.length);
      }),
    );
  });

  it('say what is to be seen, and do not draw what is not known', () => {
    const picture = chartPicture({
      shape: 'meter',
      title: 'Shares',
      measure: 'Share',
      of: 'Number',
      most: 100,
      points: [
        { label: 'Sectors', value: 91.7, words: '91.7%' },
        { label: 'Support', value: null, words: '' },
      ],
    });
    expect(picture.alt).toBe('Shares. Meters of share by number. Sectors: 91.7%; Support: Not enough data.');
    expect(picture.shapes.filter((shape) => shape.tone === 'value')).toHaveLength(1);
  });
});

describe('bars', () => {
  const bars = (labels: readonly string[]) =>
    chartPicture({
      shape: 'bar',
      title: 'Points',
      measure: 'Points',
      of: 'Goal',
      most: null,
      points: labels.map((label) => ({ label, value: 5, words: '5' })),
    });
  const said = ({ shapes }: ReturnType<typeof bars>) =>
    shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor === 'start' ? [shape.text] : []));
  const longestBar = ({ shapes }: ReturnType<typeof bars>) =>
    Math.max(...shapes.map((shape) => (shape.kind === 'rect' ? shape.width : 0)));

  it('have the room that short labels leave, and write a long label on two lines', () => {
    const short = bars(['Nov 2025', 'Dec 2025']);
    const long = bars(['Guidelines agreed, and a quarter of the seats held by people', 'Dec 2025']);
    expect(longestBar(short)).toBeGreaterThan(longestBar(long));
    expect(said(long)).toEqual(['Guidelines agreed, and a quarter of', 'the seats held by people', 'Dec 2025']);
    expect(long.height).toBeGreaterThan(short.height);
    expect(said(bars([`${'Donaudampfschifffahrts'.repeat(4)}gesellschaft`])).at(-1)).toMatch(/…$/u);
  });
});

describe('how far a goal is', () => {
  it('counts from where it began, in both directions, and is not known without its numbers', () => {
    expect(progressOf({ baseline: 20, target: 80, value: 50 })).toBe(50);
    expect(progressOf({ baseline: 40, target: 10, value: 20 })).toBeCloseTo(66.7, 1);
    expect(progressOf({ baseline: null, target: 10, value: 20 })).toBe(100);
    expect(progressOf({ baseline: 0, target: 10, value: null })).toBeNull();
    expect(progressOf({ baseline: 5, target: 5, value: 5 })).toBeNull();
  });
});
