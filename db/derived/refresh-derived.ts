import { spreadFields } from '../custom-fields/changed-fields.ts';
import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { newDirtyRecords, type DirtyRecords } from './dirty-records.ts';
import { markContacted } from './mark-touched.ts';
import { refreshContacts } from './refresh-contacts.ts';
import { refreshNextSteps } from './refresh-next-steps.ts';
import { refreshOrganizationStandings, refreshPeopleStandings, refreshStandings } from './refresh-standings.ts';
import { partnerRefreshers, recordRefreshers, type Refresher } from './refreshers.ts';

/**
 * Brings everything that follows from the dirty rows up to date, in the transaction that changed them: derived columns,
 * what partners are recognised by, and the search index. Doing, undoing and redoing all end here. `giveWay` lets other calls through.
 */
export async function refreshDerived(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
  giveWay: () => Promise<void> = async () => {},
): Promise<void> {
  const run = async (refreshers: readonly Refresher[]) => {
    for (const { ids, refresh } of refreshers)
      await eachBatch(ids(dirty), batchSize, async (batch) => {
        await refresh(trx, dialect, batch, dirty);
        await giveWay();
      });
  };
  await spreadFields(trx, dirty);
  await spread(trx, dirty);
  await run(partnerRefreshers);
  await refreshContacts(trx, dialect, dirty);
  await refreshNextSteps(trx, dialect, dirty);
  await run(recordRefreshers);
  await refreshStandings(trx, dialect, dirty);
}

/** How what follows from many rows is brought up to date. */
export interface RefreshOptions {
  /** Called after each part, so that other calls get through. */
  readonly between: () => Promise<void>;
  /** All records are dirty: a new workspace is filled. Then there is nothing that the dirt could spread to. */
  readonly isWhole: boolean;
}

/**
 * The same for rows that many transactions wrote: each record is brought up to date once, however many of its rows changed, in transactions of
 * its own. Where partners stand comes last, by `refreshStandingsInParts`.
 */
export async function refreshInParts(db: WorkspaceDb, dirty: DirtyRecords, options: RefreshOptions): Promise<void> {
  const part = partsOf(db, options);
  const run = async (refreshers: readonly Refresher[]) => {
    for (const { ids, refresh } of refreshers)
      await eachBatch(ids(dirty), partSize, (batch) => part((trx) => refresh(trx, db.dialect, batch, dirty)));
  };
  if (!options.isWhole) {
    await spreadFields(db.write, dirty);
    await spread(db.write, dirty, options.between);
  }
  await run(partnerRefreshers);
  if (!options.isWhole)
    for (const kind of ofPartners)
      await eachBatch(dirty[kind], partSize, (batch) =>
        part(async (trx) => {
          const { people, organizations } = dirty;
          const some = { ...newDirtyRecords(), people, organizations, [kind]: new Set(batch) };
          await refreshContacts(trx, db.dialect, some);
          await refreshNextSteps(trx, db.dialect, some);
        }),
      );
  await run(recordRefreshers);
}

/** Where all these partners stand, people before the organizations that they are in. */
export async function refreshStandingsInParts(
  db: WorkspaceDb,
  dirty: DirtyRecords,
  options: RefreshOptions,
): Promise<void> {
  const part = partsOf(db, options);
  await eachBatch(dirty.ratedPeople, partSize, (ids) =>
    part((trx) => refreshPeopleStandings(trx, db.dialect, ids, dirty)),
  );
  const organizations = new Set([...dirty.ratedOrganizations, ...dirty.organizations]);
  await eachBatch(organizations, partSize, (ids) =>
    part((trx) => refreshOrganizationStandings(trx, db.dialect, ids, dirty)),
  );
}

/** What is known of partners of whom nothing else changed. */
const ofPartners = [
  'contactedPeople',
  'contactedOrganizations',
  'newInteractions',
  'steppedPeople',
  'steppedOrganizations',
] as const satisfies readonly (keyof DirtyRecords)[];

function partsOf(db: WorkspaceDb, { between }: RefreshOptions) {
  return async (work: (trx: DbTransaction) => Promise<void>): Promise<void> => {
    await db.dialect.inBulk(db.write, work);
    await between();
  };
}

/** Dirt spreads: to those who took part, to the organizations that they are in, and to the people of a renamed organization. */
async function spread(db: DbReader, dirty: DirtyRecords, between: () => Promise<void> = async () => {}): Promise<void> {
  const each = (ids: ReadonlySet<string>, read: (batch: readonly string[]) => Promise<void>) =>
    eachBatch(ids, readSize, async (batch) => {
      await read(batch);
      await between();
    });
  await each(dirty.interactions, async (ids) => {
    for (const row of await db
      .selectFrom('interaction_participants')
      .select(['record_type', 'record_id', 'interaction_id'])
      .where('interaction_id', 'in', ids)
      .execute())
      markContacted(dirty, row.record_type, row.record_id, row.interaction_id);
    for (const row of await db.selectFrom('promises').select('id').where('interaction_id', 'in', ids).execute())
      dirty.promises.add(row.id);
  });
  await each(dirty.organizationFacts, async (ids) => {
    for (const row of await db.selectFrom('roles').select('person_id').where('organization_id', 'in', ids).execute())
      dirty.people.add(row.person_id);
  });
  await each(dirty.contactedPeople, async (ids) => {
    for (const row of await db.selectFrom('roles').select('organization_id').where('person_id', 'in', ids).execute())
      dirty.contactedOrganizations.add(row.organization_id);
  });
  // Whoever goes to the trash takes their stance out of that of their organization.
  await each(dirty.people, async (ids) => {
    for (const row of await db.selectFrom('roles').select('organization_id').where('person_id', 'in', ids).execute())
      dirty.ratedOrganizations.add(row.organization_id);
  });
}

/** About 10 ms of work. */
const batchSize = 125;
/** About 40 ms of work. */
const partSize = 500;
/** Only read: about 2 ms of work. */
const readSize = 250;

async function eachBatch(
  ids: ReadonlySet<string>,
  size: number,
  work: (batch: readonly string[]) => Promise<void>,
): Promise<void> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += size) await work(all.slice(start, start + size));
}
