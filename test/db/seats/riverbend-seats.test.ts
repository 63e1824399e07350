import { describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { people } from '#db/demo/riverbend/people.ts';
import { demoChairs } from '#db/demo/riverbend/seats.ts';
import { nextRecruits } from '#db/seats/next-recruits.ts';
import { prospectsOf } from '#db/seats/prospects.ts';
import { readTable } from '#db/seats/read-table.ts';
import { recruitmentPlan } from '#db/seats/recruitment-plan.ts';
import { chairStates } from '#shared/content/seats.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';

const today = '2026-03-02';

describe('the chairs of the demo', () => {
  it('name people and states that there are, nobody in two chairs, and nobody for LGBTQIA groups', () => {
    const keys = new Set<string>(people.map((person) => person.key));
    const terms = demoChairs.flatMap((chair) => chair.term ?? []);
    for (const { personKey, state, day, alternateKey } of terms) {
      expect(keys.has(personKey), personKey).toBe(true);
      expect(alternateKey === undefined || keys.has(alternateKey)).toBe(true);
      expect(chairStates).toContain(state);
      expect(day).toSatisfy((value: number) => value >= 1 && value <= 420);
    }
    expect(new Set(terms.map((term) => term.personKey)).size).toBe(terms.length);
    expect(demoChairs.filter((chair) => chair.sector === 'lgbtqia').map((chair) => chair.term)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe.each(dialects)('the long table of Riverbend on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('covers 11 of 12 sectors, counts every chair once, and knows whom to ask for the gap', async () => {
    const { db } = database;
    await createRiverbendDemo(db, new Date(`${today}T10:00:00`));
    const table = await readTable(db.read, today);
    expect(table.coverage.value).toBeCloseTo(91.667, 3);
    expect(table.coverage).toMatchObject({ covered: 11, required: 12, gaps: ['lgbtqia'] });
    expect(table.total).toBe(42);
    expect(table.counts).toEqual({ wanted: 15, invited: 1, seated: 5, active: 12, deciding: 9 });
    expect(table.side.flatMap((sector) => sector.chairs)).toHaveLength(16);

    const query = { sector: 'lgbtqia', limit: 3, hasPaths: true, today, meId: '' };
    const { prospects } = await prospectsOf(db.read, query);
    // Rainbow Bend Center was rated 2/4/3: 0.35·0.25 + 0.25 + 0.15·0.75 + 0.10 = 0.55.
    expect(prospects[0]).toMatchObject({ record: { label: 'Sasha Lindenmoor' } });
    expect(prospects[0]?.priority.score).toBeCloseTo(55, 6);
    expect(prospects[0]?.path).not.toBeNull();

    const recruits = await nextRecruits(db.read, { today, meId: '', limit: 3 });
    expect(recruits[0]).toMatchObject({
      sector: 'lgbtqia',
      isGap: true,
      taken: 0,
      chairs: 2,
      prospect: { record: { label: 'Sasha Lindenmoor' } },
    });
    expect(recruits.slice(1).every(({ isGap, taken, chairs }) => !isGap && taken < chairs)).toBe(true);
    expect(new Set(recruits.map(({ prospect }) => prospect.record.id)).size).toBe(3);

    const lines = await recruitmentPlan(db.read, today, '');
    expect(lines).toHaveLength(table.counts.wanted);
    expect(lines[0]).toMatchObject({ sector: 'lgbtqia', isGap: true, dueOn: '2026-03-16' });
    const asked = lines.flatMap((line) => line.prospect?.record.id ?? []);
    expect(new Set(asked).size).toBe(asked.length);
    // Making the whole demo on PGlite takes ten seconds on a quiet machine.
  }, 120_000);
});
