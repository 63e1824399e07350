import { describe, expect, it } from 'vitest';

import { applyMerge } from '#db/merges/apply-merge.ts';
import { planMerge } from '#db/merges/plan-merge.ts';
import { unmerge } from '#db/merges/unmerge.ts';
import { searchRecords } from '#db/search/search-repository.ts';
import { boardPage, newOfferRow, offersPage } from '#db/services/offers.ts';
import { saveNeed } from '#db/services/service-needs.ts';
import { servicesOverview } from '#db/services/services-overview.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { OfferFields, ServiceFilter } from '#shared/contract/services.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans } from '#test/support/query-plan.ts';
import { addOrganization, step, today, undo } from '#test/support/seed.ts';

const plain: Omit<OfferFields, 'organizationId'> = {
  serviceType: 'treatment',
  mode: 'direct',
  slots: 4,
  waitDays: 3,
  hours: '',
  isAlwaysOpen: false,
  isWarm: false,
  isHarmReduction: false,
  isAccessible: true,
  neighborhoods: [],
  languages: ['en'],
  populations: [],
  eligibility: '',
  exclusions: '',
  cost: '',
  contact: '',
  confirmedOn: today,
  note: '',
};
const anything: ServiceFilter = {
  today,
  organizationId: null,
  text: '',
  serviceType: null,
  neighborhood: null,
  language: null,
  population: null,
  mode: null,
  onlyStale: false,
  offset: 0,
  limit: 50,
};

async function addOffer(db: WorkspaceDb, organizationId: string, fields: Partial<OfferFields> = {}): Promise<string> {
  const id = newId();
  await step(db, (writer) =>
    writer.insert('service_offers', [newOfferRow(id, writer.now, { ...plain, organizationId, ...fields })]),
  );
  return id;
}

async function providers(db: WorkspaceDb, filter: Partial<ServiceFilter>): Promise<string[]> {
  return (await boardPage(db.read, { ...anything, ...filter })).rows.map((row) => row.provider.label);
}

async function found(db: WorkspaceDb, text: string): Promise<string[]> {
  const { hits } = await searchRecords(db.read, db.dialect, {
    text,
    types: ['organizations'],
    limit: 10,
    hideRestricted: false,
  });
  return hits.map((hit) => hit.id);
}

describe.each(dialects)('offers of services on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are filtered and paged by the database, providers in the order of their names', async () => {
    const { db } = database;
    const [zeta, alpha, mid] = [
      await addOrganization(db, 'Zeta House'),
      await addOrganization(db, 'Álpha Clinic'),
      await addOrganization(db, 'Midtown 100% Legal'),
    ];
    await addOffer(db, zeta, { languages: ['es', 'en'], neighborhoods: ['East "Bluff"'], hours: 'Weeknights' });
    await addOffer(db, alpha, { serviceType: 'housing', populations: ['sex-workers'], confirmedOn: null });
    await addOffer(db, alpha, { serviceType: 'food', mode: 'referral', note: 'Asks for naltrexone' });
    await addOffer(db, mid, { serviceType: 'legal', neighborhoods: ['100% Corner'], slots: 0, waitDays: null });
    expect(await providers(db, {})).toEqual(['Álpha Clinic', 'Midtown 100% Legal', 'Zeta House']);
    expect(await providers(db, { offset: 1, limit: 1 })).toEqual(['Midtown 100% Legal']);
    expect((await boardPage(db.read, { ...anything, limit: 1 })).total).toBe(3);
    expect(await providers(db, { language: 'es' })).toEqual(['Zeta House']);
    expect(await providers(db, { language: 'e' })).toEqual([]);
    expect(await providers(db, { neighborhood: 'East "Bluff"' })).toEqual(['Álpha Clinic', 'Zeta House']);
    expect(await providers(db, { neighborhood: '100% Corner' })).toEqual(['Álpha Clinic', 'Midtown 100% Legal']);
    expect(await providers(db, { population: 'sex-workers' })).toEqual(['Álpha Clinic']);
    expect(await providers(db, { mode: 'referral' })).toEqual(['Álpha Clinic']);
    expect(await providers(db, { onlyStale: true })).toEqual(['Álpha Clinic']);
    expect(await providers(db, { text: 'alpha NALTREX' })).toEqual(['Álpha Clinic']);
    expect(await providers(db, { text: 'spanish' })).toEqual(['Zeta House']);
    expect(await providers(db, { text: '100%' })).toEqual(['Midtown 100% Legal']);
    const page = await offersPage(db.read, { ...anything, organizationId: alpha, limit: 1, offset: 1 });
    expect([page.total, page.rows[0]?.serviceType]).toEqual([2, 'housing']);
    expect(await servicesOverview(db.read, today)).toMatchObject({
      providers: 3,
      offers: 4,
      stale: 1,
      languages: ['en', 'es'],
      neighborhoods: [{ name: '100% Corner' }, { name: 'East "Bluff"' }],
    });
  });

  it('let their provider be found, until they are taken off the board or the provider leaves', async () => {
    const { db } = database;
    const provider = await addOrganization(db, 'Hearthway');
    const other = await addOrganization(db, 'Second Bridge');
    const id = await addOffer(db, provider, {
      languages: ['vi'],
      hours: 'Weeknights until ten',
      eligibility: 'Veterans of the county',
      note: 'Ring twice',
    });
    for (const words of ['vietnamese', 'treatment', 'weeknights', 'veterans', 'ring twice'])
      expect(await found(db, words)).toEqual([provider]);
    await step(db, (writer) => writer.update('service_offers', id, { organization_id: other }));
    expect(await found(db, 'vietnamese')).toEqual([other]);
    await step(db, (writer) => writer.update('organizations', other, { name: 'Third Bridge' }));
    expect(await providers(db, { text: 'third' })).toEqual(['Third Bridge']);
    const left = await step(db, (writer) => writer.update('organizations', other, { deleted_at: writer.now }));
    expect(await providers(db, {})).toEqual([]);
    await undo(db, left);
    expect(await providers(db, {})).toEqual(['Third Bridge']);
    const removed = await step(db, (writer) => writer.remove('service_offers', [id]));
    expect(await found(db, 'vietnamese')).toEqual([]);
    await undo(db, removed);
    expect(await found(db, 'vietnamese')).toEqual([other]);
    expect(await providers(db, { text: 'ring' })).toEqual(['Third Bridge']);
  });

  it('go to the provider that stays in a merge, and back when it is taken apart; needs stay as they are', async () => {
    const { db } = database;
    const kept = await addOrganization(db, 'Hearthway');
    const other = await addOrganization(db, 'Hearthway Inc.');
    await addOffer(db, kept, { serviceType: 'housing' });
    await addOffer(db, other, { serviceType: 'food', note: 'Soup at noon' });
    await step(db, (writer) =>
      saveNeed(writer, 0, { serviceType: 'food', need: 12, share: 40, languages: ['es'], source: 'Gap map' }),
    );
    const before = await servicesOverview(db.read, today);
    const offersOf = async (organizationId: string): Promise<string[]> =>
      (await offersPage(db.read, { ...anything, organizationId })).rows.map((row) => row.serviceType);
    const merged = await step(db, async (writer) =>
      applyMerge(
        writer,
        await planMerge(writer.trx, { type: 'organizations', keptId: kept, otherIds: [other], choices: {} }),
      ),
    );
    expect(await offersOf(kept)).toEqual(['food', 'housing']);
    expect(await found(db, 'soup')).toEqual([kept]);
    expect(await servicesOverview(db.read, today)).toEqual({ ...before, providers: 1 });
    await step(db, (writer) => unmerge(writer, merged.value[0] ?? ''));
    expect([await offersOf(kept), await offersOf(other)]).toEqual([['housing'], ['food']]);
    expect(await found(db, 'soup')).toEqual([other]);
    expect(await servicesOverview(db.read, today)).toEqual(before);
  });
});

describe('the plans of the board', () => {
  const database = testDatabase(dialects[0]);

  it('read a page from an index in the order of providers, without sorting', async () => {
    const { db } = database;
    await addOffer(db, await addOrganization(db, 'Hearthway'));
    const plans = await queryPlans(db.read, async (reader) => {
      await boardPage(reader, anything);
      await boardPage(reader, { ...anything, serviceType: 'treatment' });
      await offersPage(reader, anything);
    });
    const ordered = plans.filter((plan) => plan.sql.includes('limit'));
    expect(ordered.length).toBeGreaterThanOrEqual(3);
    expect(ordered.flatMap((plan) => plan.lines.filter((line) => line.includes('TEMP B-TREE')))).toEqual([]);
  });
});
