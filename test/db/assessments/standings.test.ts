import { describe, expect, it } from 'vitest';

import { insertRatings, type CheckedRating } from '#db/assessments/assessments-repository.ts';
import { mapPoints, type MapQuery } from '#db/assessments/map-points.ts';
import { partnerStanding } from '#db/assessments/partner-standing.ts';
import { movesBetween } from '#db/assessments/stance-moves.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, addRole, moveToTrash, step, today, undo } from '#test/support/seed.ts';

const query: MapQuery = {
  decisionId: null,
  on: null,
  today,
  kinds: ['organizations', 'people'],
  filter: null,
  ownerId: null,
  sectors: [],
  limit: 2_000,
};

function rate(db: WorkspaceDb, record: PartnerRef, scale: string, value: string, fields: Partial<CheckedRating> = {}) {
  return step(db, (writer) =>
    insertRatings(writer, [
      {
        record,
        scale,
        value,
        decisionId: null,
        ratedOn: today,
        basis: 'heard',
        confidence: 'medium',
        note: '',
        source: '',
        interactionId: null,
        ...fields,
      },
    ]),
  );
}

const person = (id: string): PartnerRef => ({ type: 'people', id });
const organization = (id: string): PartnerRef => ({ type: 'organizations', id });

async function columnsOf(db: WorkspaceDb, { type, id }: PartnerRef) {
  return db.read
    .selectFrom(type)
    .select([
      'stance',
      'stance_rank',
      'stance_on',
      'influence',
      'interest',
      'relationship',
      'stance_is_derived',
      'stance_split',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

const nothing = {
  stance: 9,
  stance_rank: 0,
  stance_on: '',
  influence: 0,
  interest: 0,
  relationship: -1,
  stance_is_derived: 0,
  stance_split: 0,
};

describe.each(dialects)('standings on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('follow the latest rating, go back with an undo, and leave the version alone', async () => {
    const { db } = database;
    const dana = person(await addPerson(db, 'Dana Whitlock'));
    expect(await columnsOf(db, dana)).toMatchObject(nothing);
    await rate(db, dana, 'stance', '-1', { ratedOn: '2026-01-05' });
    await rate(db, dana, 'influence', '4');
    await rate(db, dana, 'relationship', '0');
    const moved = await rate(db, dana, 'stance', '1');
    await rate(db, dana, 'stance', '-2', { ratedOn: '2025-12-01' });
    expect(await columnsOf(db, dana)).toMatchObject({
      stance: 1,
      stance_rank: 4,
      stance_on: today,
      influence: 4,
      interest: 0,
      relationship: 0,
      version: 1,
    });
    await undo(db, moved);
    expect(await columnsOf(db, dana)).toMatchObject({ stance: -1, stance_rank: 2, stance_on: '2026-01-05' });
  });

  it('of an organization without a rating are those of its people, weighted by influence', async () => {
    const { db } = database;
    const chamber = organization(await addOrganization(db, 'Chamber'));
    const [one, other, former] = [
      await addPerson(db, 'One'),
      await addPerson(db, 'Other'),
      await addPerson(db, 'Former'),
    ];
    await addRole(db, one, chamber.id, { isPrimary: true });
    await addRole(db, other, chamber.id, { isPrimary: true });
    await addRole(db, former, chamber.id, { isPrimary: false, endsOn: '2025-01-01' });
    await rate(db, person(one), 'stance', '2');
    await rate(db, person(one), 'influence', '5');
    await rate(db, person(other), 'stance', '-2', { ratedOn: '2026-01-01' });
    await rate(db, person(former), 'stance', '-2');
    expect(await columnsOf(db, chamber)).toMatchObject({
      stance: 1,
      stance_is_derived: 1,
      stance_on: today,
      stance_split: 0,
    });

    await rate(db, chamber, 'stance', '-1');
    expect(await columnsOf(db, chamber)).toMatchObject({ stance: -1, stance_is_derived: 0, stance_split: 1 });
    await rate(db, chamber, 'stance', '0');
    expect(await columnsOf(db, chamber)).toMatchObject({ stance: 0, stance_split: 0 });
    await rate(db, chamber, 'stance', 'unknown');
    expect(await columnsOf(db, chamber)).toMatchObject({ stance: 1, stance_is_derived: 1 });

    await moveToTrash(db, 'people', one);
    expect(await columnsOf(db, chamber)).toMatchObject({ stance: -2, stance_on: '2026-01-01' });
  });

  it('follow a person who changes the organization', async () => {
    const { db } = database;
    const [before, after] = [await addOrganization(db, 'Before'), await addOrganization(db, 'After')];
    const dana = await addPerson(db, 'Dana Whitlock');
    const role = await addRole(db, dana, before, { isPrimary: true });
    await rate(db, person(dana), 'stance', '2');
    expect(await columnsOf(db, organization(before))).toMatchObject({ stance: 2 });
    await step(db, (writer) => writer.update('roles', role, { is_primary: 0, ends_on: '2026-03-01' }));
    await addRole(db, dana, after, { isPrimary: true });
    expect(await columnsOf(db, organization(before))).toMatchObject(nothing);
    expect(await columnsOf(db, organization(after))).toMatchObject({ stance: 2, stance_is_derived: 1 });
  });

  it('tell of a decision apart from the whole', async () => {
    const { db } = database;
    const dana = person(await addPerson(db, 'Dana Whitlock'));
    await rate(db, dana, 'stance', '1', { ratedOn: '2026-02-01' });
    await rate(db, dana, 'stance', '-1', { decisionId: 'd1', ratedOn: '2026-02-01' });
    const whole = await partnerStanding(db.read, dana, null, today);
    expect(whole.scales.map(({ scale, current }) => [scale, current.value])).toEqual([['stance', '1']]);
    const about = await partnerStanding(db.read, dana, 'd1', today);
    expect(about.scales).toMatchObject([{ current: { value: '-1', decisionId: 'd1' }, isFromWhole: false }]);
    expect((await partnerStanding(db.read, dana, 'd2', '2026-09-01')).scales).toMatchObject([
      { current: { value: '1' }, isFromWhole: true, isStale: true },
    ]);
  });

  it('are drawn as points, of now, of a day and about a decision', async () => {
    const { db } = database;
    const chamber = organization(
      await addOrganization(db, 'Chamber of Commerce', { stage: 'met', sector: 'business' }),
    );
    const dana = person(await addPerson(db, 'Dana Whitlock'));
    await addRole(db, dana.id, chamber.id, { isPrimary: true });
    await addPerson(db, 'Nobody Knows');
    await rate(db, dana, 'stance', '-1', { ratedOn: '2025-06-01' });
    await rate(db, dana, 'stance', '1', { ratedOn: '2026-02-01' });
    await rate(db, dana, 'influence', '5', { ratedOn: '2025-06-01' });
    await rate(db, dana, 'stance', '-2', { decisionId: 'd1' });
    await rate(db, dana, 'decisionRole', 'decides', { decisionId: 'd1' });

    const now = await mapPoints(db.read, query);
    expect(now.total).toBe(2);
    expect(now.points).toMatchObject([
      { name: 'Dana Whitlock', stance: 1, influence: 5, organizationName: 'Chamber of Commerce', decisionRole: null },
      {
        name: 'Chamber of Commerce',
        stance: 1,
        influence: null,
        isDerived: true,
        stanceOn: '2026-02-01',
        initials: 'CC',
      },
    ]);
    const then = await mapPoints(db.read, { ...query, on: '2025-12-31' });
    expect(then.points).toMatchObject([
      { stance: -1, isStale: true },
      { stance: -1, isDerived: true },
    ]);
    expect((await mapPoints(db.read, { ...query, on: '2025-05-31' })).points).toMatchObject([
      { stance: null, influence: null },
      { stance: null },
    ]);
    expect((await mapPoints(db.read, { ...query, decisionId: 'd1' })).points).toMatchObject([
      { stance: -2, decisionRole: 'decides' },
      { stance: -2 },
    ]);
    expect(
      (await mapPoints(db.read, { ...query, kinds: ['organizations'], sectors: ['business'] })).points,
    ).toHaveLength(1);
    expect((await mapPoints(db.read, { ...query, sectors: ['faith'] })).points).toEqual([]);
    expect(await mapPoints(db.read, { ...query, limit: 1 })).toMatchObject({
      total: 2,
      points: [{ name: 'Dana Whitlock' }],
    });
  });

  it('tell who moved, and leave out who is in the trash', async () => {
    const { db } = database;
    const [dana, gone] = [person(await addPerson(db, 'Dana Whitlock')), person(await addPerson(db, 'Gone'))];
    for (const record of [dana, gone]) {
      await rate(db, record, 'stance', '-1', { ratedOn: '2025-06-01' });
      await rate(db, record, 'stance', '1', { ratedOn: '2026-02-01', note: 'After the walk' });
    }
    await moveToTrash(db, 'people', gone.id);
    const period = { from: '2026-01-01', to: today, decisionId: null, record: null };
    expect(await movesBetween(db.read, period)).toMatchObject({
      total: 1,
      moves: [
        {
          record: dana,
          name: 'Dana Whitlock',
          from: -1,
          to: 1,
          on: '2026-02-01',
          note: 'After the walk',
          contactBefore: null,
        },
      ],
    });
    expect((await movesBetween(db.read, { ...period, from: '2026-02-01' })).moves).toEqual([]);
  });
});

describe('reading standings on SQLite', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('never reads all people, ratings or organizations', async () => {
    const { db } = database;
    const dana = person(await addPerson(db, 'Dana Whitlock'));
    await rate(db, dana, 'stance', '1');
    const plans = await queryPlans(db.read, async (reader) => {
      await mapPoints(reader, query);
      await partnerStanding(reader, organization('o'), 'd', today);
      await movesBetween(reader, { from: '2026-01-01', to: today, decisionId: null, record: null });
    });
    // Of those on the map there is an index of their own, which a count reads.
    expect(scansOf(plans, ['people', 'organizations', 'assessments'], { allowIndexOnly: true })).toEqual([]);
  });
});
