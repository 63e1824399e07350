import { isTwoWay } from '#shared/content/interaction-outcomes.ts';
import { without } from '#shared/sets.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { insertRows, updateRows } from '../rows.ts';
import type { ContactDayRow } from '../schema/derived.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { lastContactDays, twoWayDays, type LastContact } from './partner-facts.ts';

/**
 * Brings the days of last contacts up to date for partners of whom nothing else changed: no keys, no search documents.
 * A contact that is new moves them on by itself, so that logging one takes the same for an organization of ten contacts and of ten thousand.
 */
export async function refreshContacts(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
): Promise<void> {
  const people = without(dirty.contactedPeople, dirty.people);
  const organizations = without(dirty.contactedOrganizations, dirty.organizations);
  await countAnew(trx, dialect, 'people', people);
  await countAnew(trx, dialect, 'organizations', organizations);
  await refreshContactDays(trx, dialect, organizations);
  if (dirty.newInteractions.size > 0) await moveOn(trx, dialect, dirty);
}

/** Keeps the days on which organizations were in touch in both directions. Writes only what differs: there may be thousands. */
export async function refreshContactDays(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const wanted = await selectInBatches(ids, (batch) => twoWayDays(trx, batch));
  const known = await selectInBatches(ids, (batch) =>
    trx.selectFrom('contact_days').selectAll().where('organization_id', 'in', batch).execute(),
  );
  const [wantedKeys, knownKeys] = [new Set(wanted.map(keyOf)), new Set(known.map(keyOf))];
  await insertRows(
    trx,
    dialect,
    'contact_days',
    wanted.filter((row) => !knownKeys.has(keyOf(row))),
  );
  const gone = known.filter((row) => !wantedKeys.has(keyOf(row)));
  await dialect.runEach(
    trx,
    'delete from contact_days where organization_id = ? and day = ?',
    gone.map((row) => [row.organization_id, row.day]),
  );
}

async function countAnew(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  ids: readonly string[],
): Promise<void> {
  const rows = await selectInBatches(ids, async (batch) => {
    const days = await lastContactDays(trx, table, batch);
    const known = await daysOf(trx, table, batch);
    return known.map((row) => ({ row, day: days.get(row.id) ?? { on: '', twoWayOn: '' } }));
  });
  await write(trx, dialect, table, rows);
}

/** Lays new contacts over what is known of those who took part and of their organizations. */
async function moveOn(trx: DbTransaction, dialect: DialectOperations, dirty: DirtyRecords): Promise<void> {
  const contacts = await newContacts(trx, [...dirty.newInteractions]);
  const people = latest(contacts.filter((contact) => contact.type === 'people'));
  const roles = await selectInBatches([...people.keys()], (batch) =>
    trx.selectFrom('roles').select(['person_id', 'organization_id']).where('person_id', 'in', batch).execute(),
  );
  const ofPeople = new Map<string, string[]>();
  for (const row of roles) ofPeople.set(row.person_id, [...(ofPeople.get(row.person_id) ?? []), row.organization_id]);
  const ofOrganizations = contacts.flatMap((contact) =>
    contact.type === 'people'
      ? (ofPeople.get(contact.id) ?? []).map((id) => ({ ...contact, id, type: 'organizations' }))
      : [contact],
  );
  await lay(trx, dialect, 'people', people);
  await lay(trx, dialect, 'organizations', latest(ofOrganizations));
  const days = ofOrganizations
    .filter((contact) => contact.twoWayOn !== '')
    .map((contact) => ({ organization_id: contact.id, day: contact.twoWayOn }));
  await addDays(trx, dialect, days);
}

interface Contact extends LastContact {
  readonly type: string;
  readonly id: string;
}

async function newContacts(trx: DbTransaction, ids: readonly string[]): Promise<Contact[]> {
  const rows = await selectInBatches(ids, (batch) =>
    trx
      .selectFrom('interaction_participants as participant')
      .innerJoin('interactions', 'interactions.id', 'participant.interaction_id')
      .select(['participant.record_type', 'participant.record_id', 'interactions.occurred_on', 'interactions.outcome'])
      .where('participant.interaction_id', 'in', batch)
      .where('interactions.deleted_at', '=', '')
      .execute(),
  );
  return rows.map((row) => ({
    type: row.record_type,
    id: row.record_id,
    on: row.occurred_on,
    twoWayOn: isTwoWay(row.outcome) ? row.occurred_on : '',
  }));
}

function latest(contacts: readonly Contact[]): Map<string, LastContact> {
  const days = new Map<string, LastContact>();
  for (const { id, on, twoWayOn } of contacts)
    days.set(id, later(days.get(id) ?? { on: '', twoWayOn: '' }, { on, twoWayOn }));
  return days;
}

async function lay(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  days: ReadonlyMap<string, LastContact>,
): Promise<void> {
  const rows = await selectInBatches([...days.keys()], (batch) => daysOf(trx, table, batch));
  await write(
    trx,
    dialect,
    table,
    rows.map((row) => {
      const known = { on: row.last_contact_on, twoWayOn: row.last_two_way_on };
      return { row, day: later(known, days.get(row.id) ?? known) };
    }),
  );
}

async function addDays(trx: DbTransaction, dialect: DialectOperations, days: readonly ContactDayRow[]): Promise<void> {
  const wanted = new Map(days.map((row) => [keyOf(row), row]));
  if (wanted.size === 0) return;
  const known = await selectInBatches(
    [...wanted.values()].map((row) => row.organization_id),
    (batch) =>
      trx
        .selectFrom('contact_days')
        .selectAll()
        .where('organization_id', 'in', batch)
        .where('day', 'in', [...new Set(days.map((row) => row.day))])
        .execute(),
  );
  for (const row of known) wanted.delete(keyOf(row));
  await insertRows(trx, dialect, 'contact_days', [...wanted.values()]);
}

async function daysOf(trx: DbTransaction, table: 'people' | 'organizations', ids: readonly string[]) {
  return trx.selectFrom(table).select(['id', 'last_contact_on', 'last_two_way_on']).where('id', 'in', ids).execute();
}

async function write(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  days: readonly {
    readonly row: { readonly id: string; readonly last_contact_on: string; readonly last_two_way_on: string };
    readonly day: LastContact;
  }[],
): Promise<void> {
  const updates = days
    .filter(({ row, day }) => row.last_contact_on !== day.on || row.last_two_way_on !== day.twoWayOn)
    .map(({ row, day }) => ({ key: row.id, values: { last_contact_on: day.on, last_two_way_on: day.twoWayOn } }));
  await updateRows(trx, dialect, table, updates);
}

function later(one: LastContact, other: LastContact): LastContact {
  return {
    on: one.on > other.on ? one.on : other.on,
    twoWayOn: one.twoWayOn > other.twoWayOn ? one.twoWayOn : other.twoWayOn,
  };
}

function keyOf(row: ContactDayRow): string {
  return `${row.organization_id} ${row.day}`;
}
