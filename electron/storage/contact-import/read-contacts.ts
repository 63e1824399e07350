import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import type { DbReader } from '#db/dialects/dialect.ts';
import { calendarLinks, recordsInUse } from '#db/external-events/calendar-links.ts';
import { glimpsesOf, organizationNamesOf, partnersByKeys } from '#db/imports/find-matches.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { mostContactRows, type ContactImportPlan, type ContactImportRow } from '#shared/contract/contact-import.ts';
import type { IsoDay } from '#shared/dates.ts';
import { guessContactColumns, type ContactTarget } from '#shared/domain/contact-rows/contact-columns.ts';
import { readContactRow, type ContactRow } from '#shared/domain/contact-rows/read-contact-row.ts';
import { dayOrderOf } from '#shared/domain/import-values.ts';
import { AppError } from '#shared/errors.ts';
import { emailKey, foldText } from '#shared/text.ts';

import { openSource, type ImportSource, type SourceRow } from '../imports/import-source.ts';
import { toAppError } from '../files/file-errors.ts';
import { previewXlsx } from '../files/read-xlsx.ts';

/** A row with what is known of it. */
export interface ContactEntry {
  readonly row: ContactImportRow;
  readonly said: ContactRow;
  /** Of what it says: the same row is taken once. */
  readonly uid: string;
  /** The organization it names, where it is here. */
  readonly organizationId: string;
}

/** A log of contacts that was read and compared with what is here. */
export interface ReadContacts {
  readonly fileName: string;
  readonly hash: string;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly header: readonly string[];
  readonly samples: readonly string[];
  readonly columns: readonly ContactTarget[];
  readonly entries: readonly ContactEntry[];
  /** Names, or addresses where no name stands with them, of people who would get a record. */
  readonly newPeople: ReadonlyMap<string, { readonly name: string; readonly email: string }>;
}

/** Reads a list of contacts: what each row would become. `pause` lets other calls through. */
export async function readContacts(
  db: DbReader,
  plan: ContactImportPlan,
  today: IsoDay,
  pause: () => Promise<void>,
): Promise<ReadContacts> {
  const { source, rows } = await readList(plan, pause).catch((error: unknown) => {
    throw toAppError(error);
  });
  const columns = source.header.map(
    (_name, column) => plan.columns?.[column] ?? guessContactColumns(source.header)[column] ?? 'ignore',
  );
  const cellsOf = (column: number) => rows.map(({ content }) => content.cells[column] ?? '');
  const order = dayOrderOf(cellsOf(columns.indexOf('day'))) ?? 'month-first';
  const said = rows.map((row) => ({
    line: row.line,
    contact: readContactRow(row.content.cells, columns, source.header, { today, order }),
  }));
  const known = await knownPartners(
    db,
    said.map(({ contact }) => contact),
  );
  await pause();
  const links = await calendarLinks(
    db,
    said.map(({ contact }) => uidOf(contact)),
  );
  const inUse = await recordsInUse(db, links);
  const linked = new Map(links.map((link) => [link.uid, inUse.has(link.record_id)]));
  const seen = new Set<string>();
  const newPeople = new Map<string, { name: string; email: string }>();
  const entries = said.map(({ line, contact }) => {
    const uid = uidOf(contact);
    const isTwice = seen.has(uid);
    seen.add(uid);
    return entryOf({ line, contact, uid, isTwice, isLinked: linked.get(uid), known, plan, newPeople });
  });
  const sheets = source.kind === 'xlsx' ? await previewXlsx(plan.path, plan.options) : undefined;
  return {
    fileName: basename(plan.path),
    hash: hashOf([columns, plan.addsPeople, entries.map(({ uid, row }) => [uid, row.state, row.people.length])]),
    sheets: sheets?.sheets.map(({ name }) => name) ?? [],
    sheet: sheets?.sheet ?? '',
    header: source.header,
    samples: source.header.map((_name, column) => samplesOf(cellsOf(column))),
    columns,
    entries,
    newPeople,
  };
}

async function readList(
  plan: ContactImportPlan,
  pause: () => Promise<void>,
): Promise<{ readonly source: ImportSource; readonly rows: readonly SourceRow[] }> {
  const source = await openSource(plan.path, plan.options);
  if (source.kind === 'vcard') throw new AppError('fileWrongKind', { path: plan.path, seems: 'vcard' });
  const rows: SourceRow[] = [];
  for await (const batch of source.rows(new AbortController().signal)) {
    rows.push(...batch);
    if (rows.length > mostContactRows)
      throw new AppError('invalid', { field: 'path', reason: 'tooManyEntries', value: String(rows.length) });
    await pause();
  }
  return { source, rows };
}

interface Facts {
  readonly line: number;
  readonly contact: ContactRow;
  readonly uid: string;
  readonly isTwice: boolean;
  /** Whether the record that an earlier import made of it is in use; undefined where there is none. */
  readonly isLinked: boolean | undefined;
  readonly known: KnownPartners;
  readonly plan: ContactImportPlan;
  readonly newPeople: Map<string, { name: string; email: string }>;
}

function entryOf({ line, contact, uid, isTwice, isLinked, known, plan, newPeople }: Facts): ContactEntry {
  const found = new Map<string, RecordLabel>();
  const unknown: string[] = [];
  const warnings: ContactImportRow['warnings'] = [...contact.reasons];
  const organization = known.organizations.get(foldText(contact.organization));
  // An address and a name of one row are of one person when there is one of each.
  const isOne = contact.emails.length === 1 && contact.names.length === 1;
  const takenByAddress = contact.emails.map((email) => known.byEmail.get(emailKey(email)));
  for (const [at, match] of takenByAddress.entries())
    if (match !== undefined) found.set(match.id, match);
    else if (!isOne) unknown.push(contact.emails[at] ?? '');
  if (!(isOne && found.size > 0))
    for (const name of contact.names) {
      const matches = known.byName.get(foldText(name)) ?? [];
      const here = matches.filter(({ id }) => known.worksAt(id, contact.organization));
      const [match, other] = here.length > 0 ? here : matches;
      if (match !== undefined && other === undefined) found.set(match.id, match);
      else {
        unknown.push(name);
        if (match !== undefined) warnings.push('several');
      }
    }
  const isNamed = found.size > 0 || organization !== undefined;
  const mayAdd = plan.addsPeople && !warnings.includes('several') && unknown.length > 0;
  if (unknown.length > 0 && !mayAdd && !warnings.includes('several')) warnings.push('notFound');
  const cannotBe = contact.reasons.some((reason) => kept.has(reason)) || !(isNamed || mayAdd);
  if (isTwice) warnings.push('twice');
  if (isLinked === false) warnings.push('inTrash');
  const state = cannotBe || isTwice || isLinked === false ? 'out' : isLinked === true ? 'same' : 'new';
  if (state === 'new' && mayAdd)
    for (const words of unknown) {
      const email = newPeople.get(foldText(words))?.email || (isOne ? (contact.emails[0] ?? '') : '');
      newPeople.set(foldText(words), { name: words, email });
    }
  return {
    said: contact,
    uid,
    organizationId: organization?.id ?? '',
    row: {
      line,
      day: contact.day,
      channel: contact.channel,
      outcome: contact.outcome,
      heard: contact.heard.slice(0, 300),
      people: [...found.values(), ...(organization === undefined ? [] : [organization])],
      unknown,
      state,
      warnings: [...new Set(warnings)],
    },
  };
}

/** Without these a contact says nothing. */
const kept = new Set<string>(['noDay', 'unreadableDay', 'later', 'nobody']);

interface KnownPartners {
  readonly byEmail: ReadonlyMap<string, RecordLabel>;
  readonly byName: ReadonlyMap<string, readonly RecordLabel[]>;
  readonly organizations: ReadonlyMap<string, RecordLabel>;
  worksAt(personId: string, organization: string): boolean;
}

/** The partners whom rows can mean; an address or name of an organization that several have names nobody. */
async function knownPartners(db: DbReader, rows: readonly ContactRow[]): Promise<KnownPartners> {
  const emails = await labelsByKey(
    db,
    'people',
    'email',
    rows.flatMap((row) => row.emails.map(emailKey)),
  );
  const names = await labelsByKey(
    db,
    'people',
    'name',
    rows.flatMap((row) => row.names.map(foldText)),
  );
  const organizations = await labelsByKey(
    db,
    'organizations',
    'name',
    rows.map((row) => foldText(row.organization)),
  );
  const places = await organizationNamesOf(
    db,
    [...names.values()].flatMap((people) => (people.length > 1 ? people.map(({ id }) => id) : [])),
  );
  return {
    byEmail: onlyOnes(emails),
    byName: names,
    organizations: onlyOnes(organizations),
    worksAt: (id, organization) => places.get(id)?.has(foldText(organization)) === true,
  };
}

async function labelsByKey(
  db: DbReader,
  type: 'people' | 'organizations',
  kind: 'email' | 'name',
  keys: readonly string[],
): Promise<Map<string, RecordLabel[]>> {
  const found = await partnersByKeys(db, type, kind, new Set(keys.filter((key) => key !== '')));
  const glimpses = await glimpsesOf(db, type, [...found.values()].flat());
  return new Map(
    [...found].map(([key, ids]) => [
      key,
      ids.flatMap((id) => {
        const partner = glimpses.get(id);
        return partner === undefined ? [] : [{ type, id, label: partner.name, isRestricted: partner.isRestricted }];
      }),
    ]),
  );
}

function onlyOnes(labels: ReadonlyMap<string, readonly RecordLabel[]>): Map<string, RecordLabel> {
  return new Map(
    [...labels].flatMap(([key, [one, other]]) => (one !== undefined && other === undefined ? [[key, one]] : [])),
  );
}

function samplesOf(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3)
    .join(', ')
    .slice(0, 120);
}

function uidOf({ reasons: _reasons, ...said }: ContactRow): string {
  return `contact:${hashOf(said)}`;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
