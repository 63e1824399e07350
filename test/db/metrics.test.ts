import { describe, expect, it } from 'vitest';

import { insertRatings } from '#db/assessments/assessments-repository.ts';
import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { metricRecords } from '#db/metrics/metric-records.ts';
import { ratingSpans } from '#db/metrics/freshness-counts.ts';
import { listMetrics, metricHistory } from '#db/metrics/metrics-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { metricIds, type MetricId } from '#shared/domain/metrics/bands.ts';
import { ratingsOn } from '#shared/domain/metrics/data-freshness.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, addRole, step, today } from '#test/support/seed.ts';

type Ratings = Parameters<typeof insertRatings>[1];

async function rate(db: WorkspaceDb, id: string, values: Readonly<Record<string, string>>, ratedOn: string) {
  const ratings: Ratings = Object.entries(values).map(([scale, value]) => ({
    record: { type: 'organizations', id },
    scale,
    value,
    ratedOn,
    decisionId: null,
    basis: 'heard',
    confidence: 'medium',
    note: '',
    source: '',
    interactionId: null,
  }));
  await step(db, (writer) => insertRatings(writer, ratings));
}

/** A coalition of three: police that moved up, an opponent that did not, a clinic that nobody has rated. */
async function coalition(db: WorkspaceDb) {
  const police = await addOrganization(db, 'Calder Police', { sector: 'law-enforcement', stage: 'committed' });
  const owners = await addOrganization(db, 'Property Owners', { sector: 'business', stage: 'declined' });
  const clinic = await addOrganization(db, 'Clinic', { sector: 'health-care', stage: 'met' });
  await rate(db, police, { stance: '-1', influence: '5' }, '2025-06-01');
  await rate(db, police, { stance: '1' }, '2026-02-01');
  await rate(db, owners, { stance: '-2', influence: '4' }, '2025-06-01');
  const dana = await addPerson(db, 'Dana');
  await addRole(db, dana, police);
  await step(db, async (writer) => {
    const participants = [{ type: 'people' as const, id: dana }];
    for (const occurredOn of ['2025-11-01', '2026-03-10'])
      await insertInteraction(writer, newId(), { occurredOn, channel: 'phone', outcome: 'attended', participants });
    await insertFollowUps(writer, [
      {
        id: newId(),
        type: 'thank',
        summary: '',
        ownerId: null,
        dueOn: '2026-03-01',
        record: { type: 'people', id: dana },
      },
      {
        id: newId(),
        type: 'ask',
        summary: '',
        ownerId: null,
        dueOn: '2026-03-20',
        record: { type: 'organizations', id: police },
      },
    ]);
  });
  return { police, owners, clinic };
}

describe.each(dialects)('metrics on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('come out as counted by hand', async () => {
    const { db } = database;
    await coalition(db);
    const metrics = await listMetrics(db.read, today);
    const values = Object.fromEntries(metrics.map(({ id, value, n }) => [id, [value, n]]));
    // Support (5·1 + 4·(-2)) / (2·5 + 2·4); the clinic is in touch with nobody and weighs nothing; 1 of 2 opponents moved.
    expect(values).toEqual({
      m01: [100 / 12, 12],
      m02: [(100 * -3) / 18, 2],
      m03: [100, 1],
      m04: [50, 2],
      m06: [null, 0],
      m05: [null, 0],
      m07: [null, 0],
      m08: [null, 0],
      m09: [null, 1],
      m10: [null, 0],
      m11: [50, 2],
      m12: [null, 0],
      m13: [null, 0],
      m14: [null, 0],
      m15: [50, 2],
      m16: [null, 0],
      // The stance of the police is fresh; its influence and both ratings of the owners are not.
      m17: [25, 4],
    });
    // Then (5·(-1) + 4·(-2)) / 18.
    expect(metrics[1]?.trend).toBeCloseTo((100 * -3) / 18 - (100 * -13) / 18, 10);
  });

  it('tell the past: the line ends with today, and recency decays between two contacts', async () => {
    const { db } = database;
    await coalition(db);
    const history = await metricHistory(db.read, today, ['m02', 'm15']);
    expect(history.map(({ points }) => points.at(-1)?.value)).toEqual([(100 * -3) / 18, 50]);
    expect(history[0]?.points.find(({ on }) => on === '2025-09-11')?.value).toBeCloseTo((100 * -13) / 18, 10);
    expect(history[1]?.points[0]).toEqual({ on: '2025-03-15', value: null });
  });

  it('tell how fresh the ratings were on any day, also where one says that nobody knows any more', async () => {
    const { db } = database;
    const { police } = await coalition(db);
    await rate(db, police, { stance: 'unknown' }, '2026-03-01');
    const spans = await ratingSpans(db.read);
    // Two influences, the owners' stance and two of the police's, which ended when nobody knew it any more.
    expect(ratingsOn(spans, '2025-05-31')).toEqual({ good: 0, all: 0 });
    expect(ratingsOn(spans, '2025-06-01')).toEqual({ good: 4, all: 4 });
    expect(ratingsOn(spans, '2026-02-28')).toEqual({ good: 1, all: 4 });
    expect(ratingsOn(spans, '2026-03-01')).toEqual({ good: 0, all: 3 });
  });

  it('list the records behind every number', async () => {
    const { db } = database;
    await coalition(db);
    const names = async (id: MetricId, part: string | null = null) =>
      (await metricRecords(db.read, { id, part, today, page: 0, limit: 50 })).rows.map(({ record }) => record.label);
    expect(await names('m01')).toEqual(['Calder Police']);
    expect(await names('m02')).toEqual(['Calder Police', 'Property Owners']);
    expect(await names('m02', 'decisionMakers')).toEqual(['Property Owners', 'Calder Police']);
    expect(await names('m02', 'movement')).toEqual(['Calder Police']);
    expect(await names('m02', 'gap-stance')).toEqual(['Clinic']);
    expect(await names('m02', 'gap-influence')).toEqual([]);
    expect(await names('m03')).toEqual(['Calder Police']);
    expect(await names('m03', 'touched30')).toEqual(['Calder Police']);
    expect(await names('m03', 'quiet')).toEqual([]);
    expect(await names('m03', 'gap-influence')).toEqual(['Clinic']);
    expect(await names('m04', 'reached5')).toEqual(['Calder Police']);
    expect(await names('m09', 'brokers')).toEqual([]);
    expect(await names('m11')).toEqual(['Dana']);
    expect(await names('m15')).toEqual(['Property Owners', 'Calder Police']);
    expect(await names('m15', 'unmoved')).toEqual(['Property Owners']);
    expect(await names('m17')).toEqual(['Property Owners']);
    expect(await names('m17', 'withOwner')).toEqual(['Calder Police', 'Clinic', 'Property Owners']);
    expect(await names('m17', 'withPermission')).toEqual(['Dana']);
  });
});

describe('the reads of metrics.list', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('come from indexes: no table that grows is read from end to end', async () => {
    const { db } = database;
    await coalition(db);
    const counted = metricIds.filter((id) => id !== 'm09');
    const plans = await queryPlans(db.read, (reader) => listMetrics(reader, today, counted));
    expect(plans.length).toBeGreaterThan(20);
    const tables = ['organizations', 'people', 'interactions', 'interaction_participants', 'assessments', 'follow_ups'];
    expect(
      scansOf(plans, [...tables, 'ladder_moves', 'contact_days', 'commitments'], { allowIndexOnly: true }),
    ).toEqual([]);
  });
});
