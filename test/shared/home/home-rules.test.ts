import { describe, expect, it } from 'vitest';

import { nextMark, roadmapOf, roadmapSteps } from '#shared/domain/home/roadmap.ts';
import { arranged, homeTiles, movedTile, tileStripes, toggledTile } from '#shared/domain/home/tiles.ts';
import { isAhead, placeLabels, radarMarks, radarSize } from '#shared/domain/horizon/radar.ts';
import { dueDayOf, isWithinLead, readinessOf, taskDayOf } from '#shared/domain/horizon/readiness.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';

describe('the roadmap', () => {
  it('starts at the first step while the records say nothing', () => {
    const steps = roadmapOf({});
    expect(steps.map(({ status }) => status)).toEqual([
      'focus',
      'notStarted',
      'notStarted',
      'notStarted',
      'notStarted',
    ]);
    expect(nextMark(steps)).toEqual({ step: 'framework', mark: 'worksheet' });
  });

  it('counts what the records ask for, and takes no committee without a chair for one that is led', () => {
    const [, , structure] = roadmapOf({
      committees: { count: 6, on: '' },
      led: { count: 5, of: 6, on: '' },
      goals: { count: 1, on: '2026-01-01' },
    });
    expect(structure?.marks.filter((mark) => mark.isDone).map(({ id }) => id)).toEqual(['goals', 'committees']);
    const [, , none] = roadmapOf({ led: { count: 0, of: 0, on: '' } });
    expect(none?.marks.find(({ id }) => id === 'led')?.isDone).toBe(false);
  });

  it('has nothing left to do when every piece of evidence is there', () => {
    const ids = roadmapSteps.flatMap((step) => step.marks.map((mark) => mark.id));
    const steps = roadmapOf(Object.fromEntries(ids.map((id) => [id, { count: 50, on: '' }])));
    expect(steps.every(({ status }) => status === 'inPlace')).toBe(true);
    expect(nextMark(steps)).toBeNull();
  });
});

describe('the tiles', () => {
  it('keep an order that was made before a tile came or went', () => {
    const order = arranged(['wins', 'gone', 'roadmap', 'wins'], ['totals', 'gone']);
    expect(order.tiles).toHaveLength(homeTiles.length);
    expect(order.tiles.indexOf('wins')).toBeLessThan(order.tiles.indexOf('roadmap'));
    expect(order.hidden).toEqual(['totals']);
  });

  it('move by places that there are, and come back when they are put away twice', () => {
    const order = arranged([], []);
    expect(movedTile(order, 'roadmap', -1).tiles).toEqual(order.tiles);
    expect(movedTile(order, 'roadmap', 1).tiles.slice(0, 2)).toEqual(['due', 'roadmap']);
    expect(toggledTile(toggledTile(order, 'due'), 'due')).toEqual(order);
  });

  it('fill two columns between those that take the whole width', () => {
    expect(tileStripes(['due', 'tasks', 'since', 'health', 'wins', 'roadmap'])).toEqual([
      { columns: [['due'], ['tasks', 'since']] },
      { wide: 'health' },
      { columns: [['wins']] },
      { wide: 'roadmap' },
    ]);
    expect(tileStripes([])).toEqual([]);
  });
});

describe('the preparation', () => {
  it('counts days back on the calendar, over leap days and changes of the clock', () => {
    expect(dueDayOf('2028-03-01', 1)).toBe('2028-02-29');
    expect(dueDayOf('2027-03-01', 1)).toBe('2027-02-28');
    expect(dueDayOf('2026-11-03', 30)).toBe('2026-10-04');
    expect(dueDayOf('2026-11-03', -30)).toBe('2026-12-03');
    expect(taskDayOf('2026-11-03', 300, '2026-03-02')).toBe('2026-03-02');
  });

  it('is ready when every line is settled, and late only within its lead time', () => {
    expect(readinessOf({ lines: 0, settled: 0, scenarios: 0 })).toBe('none');
    expect(readinessOf({ lines: 0, settled: 0, scenarios: 1 })).toBe('started');
    expect(readinessOf({ lines: 2, settled: 1, scenarios: 0 })).toBe('started');
    expect(readinessOf({ lines: 2, settled: 2, scenarios: 0 })).toBe('ready');
    expect([isWithinLead(-1, 90), isWithinLead(90, 90), isWithinLead(91, 90)]).toEqual([false, true, false]);
  });
});

describe('the radar', () => {
  const entry = (key: string, days: number, source: HorizonEntry['source'] = 'event'): HorizonEntry => ({
    key,
    source,
    id: key,
    of: '',
    title: key,
    kind: '',
    domain: 'money',
    certainty: '',
    day: `2026-06-${String(10 + (days % 10)).padStart(2, '0')}`,
    endsOn: `2026-06-${String(10 + (days % 10)).padStart(2, '0')}`,
    time: '',
    timeZone: '',
    days,
    leadDays: 90,
    readiness: 'none',
    lines: 0,
    settled: 0,
    record: null,
    exposed: { seats: 0, commitments: 0, decisions: 0, ties: 0, services: 0, moneyCents: 0, currency: '' },
    about: [],
    comesAgain: false,
    isRestricted: false,
  });

  it('gathers records that end on one day, keeps events apart, and leaves out what is over', () => {
    const marks = radarMarks(
      [entry('a', 5, 'commitment'), entry('b', 5, 'commitment'), entry('c', 5), entry('d', -3)],
      366,
    );
    expect(marks.map((mark) => mark.entries.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(isAhead({ days: -3, day: '2026-06-01', endsOn: '2026-06-30' }, 366)).toBe(true);
  });

  it('puts no two labels on each other and none outside', () => {
    const marks = radarMarks(
      Array.from({ length: 40 }, (_, index) => entry(`event ${index}`, index * 9)),
      366,
    );
    const labels = placeLabels(marks, () => 120, 14);
    const boxes = labels.map(({ x, y, anchor }) => ({
      left: anchor === 'start' ? x : anchor === 'end' ? x - 120 : x - 60,
      top: y,
    }));
    const clashes = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => Math.abs(a.left - b.left) < 120 && Math.abs(a.top - b.top) < 28),
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(clashes).toEqual([]);
    expect(boxes.filter(({ left }) => left < 0 || left + 120 > radarSize.width)).toEqual([]);
  });
});
