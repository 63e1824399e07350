import { describe, expect, it } from 'vitest';

import { ladderRank } from '#shared/content/engagement-ladder.ts';
import { coreSectors } from '#shared/content/sectors.ts';
import { dayToDate, monthOfDay } from '#db/demo/riverbend/calendar.ts';
import { rankOnDay, stageOnDay } from '#db/demo/riverbend/draw-people.ts';
import { influenceEdges } from '#db/demo/riverbend/influence-edges.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';
import { people, personByKey } from '#db/demo/riverbend/people.ts';
import type { DemoOrganization } from '#db/demo/riverbend/types.ts';

const lastStance = ({ stancePath }: DemoOrganization) => stancePath.at(-1)?.value ?? null;
const firstStance = ({ stancePath }: DemoOrganization) => stancePath[0]?.value ?? null;

/** The support index: influence-weighted stance as a share of the most it could be, over known stances. */
function supportIndex(stanceOf: (organization: DemoOrganization) => number | null): number {
  const known = organizations.flatMap((each) => {
    const stance = stanceOf(each);
    return stance === null ? [] : [{ influence: each.influence, stance }];
  });
  const sum = known.reduce((total, { influence, stance }) => total + influence * stance, 0);
  return (100 * sum) / known.reduce((total, { influence }) => total + 2 * influence, 0);
}

describe('the organizations of the Riverbend demo', () => {
  it('are 42, numbered in order, each with a name, a web slug and a line that says what it is', () => {
    expect(organizations.map(({ key }) => key)).toEqual(
      Array.from({ length: 42 }, (_, index) => `o${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(organizations.map(({ slug }) => slug)).size).toBe(42);
    for (const { slug, description } of organizations) {
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      expect(description).toMatch(/^\S.*\.$/);
    }
  });

  it('cover eleven of the twelve core sectors; the LGBTQIA seat is empty', () => {
    const missing = coreSectors.filter(
      ({ id }) =>
        !organizations.some(
          (each) => (each.sector === id || each.secondarySectors.includes(id)) && (ladderRank(each.stage) ?? 0) >= 5,
        ),
    );
    expect(missing.map(({ id }) => id)).toEqual(['lgbtqia']);
  });

  it.each([
    [3, 6],
    [5, 9],
    [8, 11],
    [14, 11],
  ])('cover, by month %i, %i core sectors', (month, count) => {
    const covered = coreSectors.filter(({ id }) =>
      organizations.some(
        (each) =>
          (each.sector === id || each.secondarySectors.includes(id)) &&
          (ladderRank(stageOnDay(each, 30 * month) ?? '') ?? 0) >= 5,
      ),
    );
    expect(covered).toHaveLength(count);
  });

  it('have a support index of +50.8 now and +19.1 on day 1, with 40 of 42 stances known', () => {
    expect(organizations.filter((each) => lastStance(each) !== null)).toHaveLength(40);
    expect(supportIndex(lastStance)).toBeCloseTo(50.8, 1);
    expect(supportIndex(firstStance)).toBeCloseTo(19.1, 1);
  });

  it('ever reached the rungs 42, 41, 40, 37, 31, 22 and 2 times', () => {
    const reached = [1, 2, 3, 4, 5, 6, 7].map(
      (rank) => organizations.filter(({ ladderDays }) => ladderDays.length >= rank).length,
    );
    expect(reached).toEqual([42, 41, 40, 37, 31, 22, 2]);
  });

  it('stand where their history says, having committed in the month they joined', () => {
    for (const each of organizations) {
      expect(stageOnDay(each, 420)).toBe(each.stage);
      expect(each.ladderDays.toSorted((a, b) => a - b)).toEqual(each.ladderDays);
      const committedDay = each.ladderDays[4];
      expect(committedDay === undefined ? null : monthOfDay(committedDay)).toBe(each.joinedMonth);
    }
  });

  it('include seven that were ever against it, six of whom moved', () => {
    const opponents = organizations.filter(({ stancePath }) =>
      stancePath.some(({ value }) => value !== null && value <= -1),
    );
    const moved = opponents.filter((each) => (lastStance(each) ?? 0) > (firstStance(each) ?? 0));
    expect(opponents.filter((each) => !moved.includes(each)).map(({ key }) => key)).toEqual(['o38']);
    expect(moved).toHaveLength(6);
  });
});

describe('the people of the Riverbend demo', () => {
  it('are 70, each in a known organization but two', () => {
    expect(people.map(({ key }) => key)).toEqual(
      Array.from({ length: 70 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`),
    );
    expect(people.filter(({ organizationKey }) => organizationKey === null).map(({ key }) => key)).toEqual([
      'p69',
      'p70',
    ]);
    expect(people.filter(({ hasLivedExperience }) => hasLivedExperience).map(({ key }) => key)).toEqual([
      'p02',
      'p03',
      'p04',
      'p29',
      'p31',
      'p32',
      'p33',
      'p61',
      'p70',
    ]);
  });

  it('keep every accent in names and none in addresses', () => {
    expect(personByKey('p59').email).toBe('lucero.montefalco@casa-del-rio-immigrant-center.example');
    expect(personByKey('p45').email).toBe('rosalind.pickett-lowe@east-bluff-neighborhood-association.example');
    expect(organizations.find(({ key }) => key === 'o35')?.name).toBe('Casa del Río Immigrant Center');
  });

  it('have made-up addresses and numbers that nobody shares', () => {
    const emails = people.flatMap(({ email }) => (email === null ? [] : [email]));
    const phones = [...people, ...organizations].flatMap(({ phone }) => (phone === null ? [] : [phone]));
    for (const email of emails) expect(email).toMatch(/^[a-z-]+\.[a-z-]+@[a-z0-9-]+\.example$/);
    for (const phone of phones) expect(phone).toMatch(/^555-01\d\d$/);
    expect(new Set(emails).size).toBe(69);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('hold nothing of the member of Wildrose but an alias', () => {
    const { name, alias, givenName, familyName, email, phone, isRestricted } = personByKey('p61');
    expect({ name, alias, givenName, familyName, email, phone, isRestricted }).toEqual({
      name: 'Indigo V.',
      alias: 'Indigo V.',
      givenName: '',
      familyName: '',
      email: null,
      phone: null,
      isRestricted: true,
    });
  });

  it('hear one another along fifteen edges', () => {
    expect(influenceEdges).toHaveLength(15);
    for (const { from, to } of influenceEdges) expect([personByKey(from), personByKey(to)]).toHaveLength(2);
  });

  it('come closer as the days go by', () => {
    expect(rankOnDay(personByKey('p05'), 20)).toBe(2);
    expect(rankOnDay(personByKey('p05'), 126)).toBe(5);
    expect(rankOnDay(personByKey('p58'), 420)).toBe(0);
  });
});

describe('the calendar of the Riverbend demo', () => {
  it('ends today on day 420 and goes on after it', () => {
    expect(dayToDate(420, '2026-03-02')).toBe('2026-03-02');
    expect(dayToDate(1, '2026-03-02')).toBe('2025-01-07');
    expect(dayToDate(434, '2026-03-02')).toBe('2026-03-16');
    expect([monthOfDay(30), monthOfDay(31), monthOfDay(420)]).toEqual([1, 2, 14]);
  });
});
