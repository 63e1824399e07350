import type { NetworkContact, NetworkLog } from '#shared/contract/shelf.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { NetworkContactRow, NetworkLogRow } from '../schema/evaluation.ts';

type ContactFields = Omit<NetworkContact, 'id' | 'version' | 'organization' | 'person'>;
type LogFields = Omit<NetworkLog, 'id' | 'version' | 'owner'>;

/** Contacts of the coalition's own that are in use, by their names. */
export async function networkContacts(db: DbReader): Promise<NetworkContact[]> {
  const rows = await db
    .selectFrom('network_contacts')
    .selectAll()
    .where(isLive('network_contacts'))
    .orderBy('title')
    .orderBy('id')
    .limit(500)
    .execute();
  const labels = await recordLabels(
    db,
    rows.flatMap((row): RecordRef[] => [
      { type: 'organizations', id: row.organization_id },
      { type: 'people', id: row.person_id },
    ]),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    kind: row.kind,
    organizationId: row.organization_id || null,
    organization: labels.get(row.organization_id) ?? null,
    personId: row.person_id || null,
    person: labels.get(row.person_id) ?? null,
    address: row.address,
    about: row.about,
    note: row.note,
  }));
}

/** Requests, visits and talks, the latest first; those with contacts in the trash stay out. At most 500. */
export async function networkLog(db: DbReader): Promise<NetworkLog[]> {
  const rows = await db
    .selectFrom('network_log')
    .leftJoin('network_contacts', 'network_contacts.id', 'network_log.contact_id')
    .selectAll('network_log')
    .where((where) =>
      where.or([where('network_log.contact_id', '=', ''), where('network_contacts.deleted_at', '=', '')]),
    )
    .orderBy('happens_on', 'desc')
    .orderBy('network_log.id')
    .limit(500)
    .execute();
  const labels = await recordLabels(
    db,
    rows.map((row) => ({ type: 'people', id: row.owner_person_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    entry: row.entry,
    contactId: row.contact_id || null,
    kind: row.kind === 'visit' || row.kind === 'talk' ? row.kind : 'request',
    happensOn: row.happens_on,
    title: row.title,
    status: row.status === 'answered' || row.status === 'done' || row.status === 'no-answer' ? row.status : 'open',
    answeredOn: row.answered_on || null,
    outcome: row.outcome,
    ownerPersonId: row.owner_person_id || null,
    owner: labels.get(row.owner_person_id) ?? null,
    party: row.party,
  }));
}

/** Adds a contact, or changes one. Fails with `notFound` and `stale`. */
export async function saveContact(
  writer: StepWriter,
  id: string | null,
  version: number,
  contact: ContactFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandContact(writer.trx, id);
    return { id, version: (await writer.update('network_contacts', id, contactColumns(contact), version)).version };
  }
  const row = newContactRow(newId(), writer.now, contact);
  await writer.insert('network_contacts', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a contact. */
export function newContactRow(id: string, now: string, contact: ContactFields): NetworkContactRow {
  return { id, version: 1, created_at: now, updated_at: now, deleted_at: '', ...contactColumns(contact) };
}

/** A contact in use. Fails with `notFound`. */
export async function demandContact(db: DbReader, id: string): Promise<NetworkContactRow> {
  const row = await db.selectFrom('network_contacts').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'networkContacts', id });
  return row;
}

/** Writes a request, visit or talk, or changes one. Fails with `notFound` and `stale`. */
export async function saveLog(
  writer: StepWriter,
  id: string | null,
  version: number,
  log: LogFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandLog(writer.trx, id);
    return { id, version: (await writer.update('network_log', id, logColumns(log), version)).version };
  }
  const row = newLogRow(newId(), writer.now, log);
  await writer.insert('network_log', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a request, visit or talk. */
export function newLogRow(id: string, now: string, log: LogFields): NetworkLogRow {
  return { id, version: 1, created_at: now, updated_at: now, ...logColumns(log) };
}

/** A request, visit or talk. Fails with `notFound`. */
export async function demandLog(db: DbReader, id: string): Promise<NetworkLogRow> {
  const row = await db.selectFrom('network_log').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'networkContacts', id });
  return row;
}

function contactColumns(contact: ContactFields) {
  return {
    title: contact.title,
    kind: contact.kind,
    organization_id: contact.organizationId ?? '',
    person_id: contact.personId ?? '',
    address: contact.address,
    about: contact.about,
    note: contact.note,
  };
}

function logColumns(log: LogFields) {
  return {
    entry: log.entry,
    contact_id: log.contactId ?? '',
    kind: log.kind,
    happens_on: log.happensOn,
    title: log.title,
    status: log.status,
    answered_on: log.answeredOn ?? '',
    outcome: log.outcome,
    owner_person_id: log.ownerPersonId ?? '',
    party: log.party,
  };
}
