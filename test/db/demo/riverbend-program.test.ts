import { describe, expect, it } from 'vitest';

import { demoAssets as assets } from '#db/demo/riverbend/assets.ts';
import { consents } from '#db/demo/riverbend/consents.ts';
import { externalEvents } from '#db/demo/riverbend/external-events.ts';
import { funds } from '#db/demo/riverbend/funds.ts';
import { goals } from '#db/demo/riverbend/goals.ts';
import { governingBodies } from '#db/demo/riverbend/governing-bodies.ts';
import { meetings } from '#db/demo/riverbend/meetings.ts';
import { personByKey } from '#db/demo/riverbend/people.ts';
import { risks } from '#db/demo/riverbend/risks.ts';
import { tasks } from '#db/demo/riverbend/tasks.ts';
import { winPaths, wins } from '#db/demo/riverbend/wins.ts';

describe('the bodies of the Riverbend demo', () => {
  it('have 70 seats, 20 of them held by people with lived experience and none of those in Sustainability', () => {
    const lived = governingBodies.map(
      ({ seatKeys }) => seatKeys.filter((key) => personByKey(key).hasLivedExperience).length,
    );
    expect(governingBodies.map(({ seatKeys }) => seatKeys.length)).toEqual([16, 10, 10, 10, 8, 7, 9]);
    expect(lived).toEqual([4, 3, 1, 2, 0, 1, 9]);
    expect(lived.reduce((sum, count) => sum + count)).toBe(20);
    for (const { seatKeys } of governingBodies) expect(new Set(seatKeys).size).toBe(seatKeys.length);
  });
});

describe('the tasks of the Riverbend demo', () => {
  it('are sixty: 38 done, 10 in progress, 6 overdue, 6 to do', () => {
    const count = (status: string) => tasks.filter((task) => task.status === status).length;
    expect([tasks.length, count('done'), count('in-progress'), count('overdue'), count('to-do')]).toEqual([
      60, 38, 10, 6, 6,
    ]);
    for (const { ownerKey } of tasks) expect(personByKey(ownerKey).key).toBe(ownerKey);
  });

  it('were done in nine of fifteen cases that fell due in the last 90 days', () => {
    const due = tasks.filter(({ dueMonth }) => 30 * dueMonth >= 331 && 30 * dueMonth <= 419);
    expect(due).toHaveLength(15);
    expect(due.filter(({ status }) => status === 'done')).toHaveLength(9);
  });
});

describe('the money of the Riverbend demo', () => {
  it('comes from seven sources, half of it for services, and none above two fifths', () => {
    const awarded = funds.filter(({ status }) => status === 'awarded');
    const total = awarded.reduce((sum, { dollars }) => sum + dollars, 0);
    const concentration = awarded.reduce((sum, { dollars }) => sum + (dollars / total) ** 2, 0);
    const services = awarded.reduce((sum, { dollars, serviceShare }) => sum + dollars * serviceShare, 0);
    expect(total).toBe(590_000);
    expect(concentration).toBeCloseTo(0.1906, 4);
    expect((1 - concentration) / (1 - 1 / awarded.length)).toBeCloseTo(0.944, 3);
    expect(Math.max(...awarded.map(({ dollars }) => dollars)) / total).toBeCloseTo(0.305, 3);
    expect(services / total).toBeCloseTo(0.504, 3);
  });
});

describe('the story of the Riverbend demo', () => {
  it('has 21 weighted points of wins in the last 90 days and 29 in the 90 before', () => {
    const points = [0, 1, 2, 3, 5];
    const sum = (from: number, until: number) =>
      wins
        .filter(({ day }) => day > from && day <= until)
        .reduce((total, { level }) => total + (points[level] ?? 0), 0);
    expect(wins).toHaveLength(30);
    expect([sum(330, 420), sum(240, 330)]).toEqual([21, 29]);
    for (const key of winPaths.flat()) expect(wins.some((win) => win.key === key)).toBe(true);
  });

  it('has 25 assets, 20 of them published and 18 of those in order', () => {
    const published = assets.filter(({ status }) => status === 'published');
    expect([assets.length, published.length, published.filter(({ without }) => without === undefined).length]).toEqual([
      25, 20, 18,
    ]);
  });

  it('has twelve risks, of which two open ones are critical', () => {
    expect(risks).toHaveLength(12);
    expect(
      risks
        .filter(({ status, likelihood, impact }) => status === 'open' && likelihood * impact >= 16)
        .map(({ key }) => key),
    ).toEqual(['r05', 'r06']);
  });

  it('has eight goals, twenty meetings held and one booked, and seven events outside', () => {
    expect([
      goals.length,
      meetings.filter(({ day }) => day <= 420).length,
      meetings.filter(({ day }) => day > 420).length,
      externalEvents.length,
    ]).toEqual([8, 20, 1, 7]);
  });

  it('asks for consent before it claims any', () => {
    const pairs = consents.map(({ personKey, channel }) => `${personKey} ${channel}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(consents.filter(({ personKey, status }) => personKey === 'p61' && status === 'given')).toEqual([]);
  });
});
