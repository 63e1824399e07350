import { setImmediate as nextTurn } from 'node:timers/promises';

import { listCustomFields } from '#db/custom-fields/fields-repository.ts';
import { customValuesOf } from '#db/custom-fields/values-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { parseAddresses } from '#db/json.ts';
import { findMember } from '#db/members/members-repository.ts';
import { organizationRows } from '#db/organizations/organizations-repository.ts';
import { reachablePartners } from '#db/outreach/reachability.ts';
import { personRows } from '#db/people/people-repository.ts';
import type { OrganizationRow, PersonRow } from '#db/schema/partners.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { sectors } from '#shared/content/sectors.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';
import type { MailLeftOut, MailRecipient } from '#shared/contract/mailings.ts';
import { dayOf } from '#shared/dates.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';
import {
  addressLines,
  isWholeAddress,
  usualCountry,
  type PostalAddress,
} from '#shared/domain/mailings/address-lines.ts';
import type { LetterField } from '#shared/domain/mailings/merge-text.ts';
import { blockedBecause } from '#shared/domain/outreach/may-reach.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { partnerIds } from '../exports/views/partner-views.ts';

/** Who is written to, and by which way. */
export interface Audience {
  readonly feature: PartnerType;
  readonly selection: Selection;
  readonly includeRestricted: boolean;
  readonly by: 'letter' | 'email';
}

/** Somebody who gets a letter, with the words of every field. */
export interface Addressee extends MailRecipient {
  readonly values: Readonly<Record<string, string>>;
}

/** Who of some partners gets something, and who does not. */
export interface Recipients {
  readonly addressees: readonly Addressee[];
  readonly leftOut: readonly MailLeftOut[];
}

/** An audience that is read some hundred at a time, so that its size costs no memory. */
export interface OpenAudience {
  /** How many partners were chosen; not all of them get something. */
  readonly count: number;
  readonly homeCountry: string;
  /** What a letter may name in braces. */
  readonly fields: readonly LetterField[];
  batches(): AsyncGenerator<Recipients>;
}

/** A mass mailing is the work of a print shop; this many is a day at the post office. */
const mostRecipients = 20_000;
const batchSize = 250;

const plainFields: readonly LetterField[] = [
  { id: 'name', label: 'Name' },
  { id: 'firstName', label: 'First name' },
  { id: 'lastName', label: 'Last name' },
  { id: 'title', label: 'Role' },
  { id: 'organization', label: 'Organization' },
  { id: 'address', label: 'Address' },
  { id: 'street', label: 'Street' },
  { id: 'city', label: 'City' },
  { id: 'region', label: 'State' },
  { id: 'postalCode', label: 'Postal code' },
  { id: 'country', label: 'Country' },
  { id: 'email', label: 'E-mail' },
  { id: 'phone', label: 'Phone' },
  { id: 'sector', label: 'Sector' },
  { id: 'stage', label: 'Stage' },
  { id: 'lastContactOn', label: 'Last contact' },
  { id: 'today', label: 'Today' },
  { id: 'me', label: 'My name' },
  { id: 'coalition', label: 'Coalition' },
];

/** Opens an audience: who is in it, in the order of their table, and what a letter may name. Fails with `invalid` `tooManyRecipients`. */
export async function openAudience(
  context: StorageContext,
  audience: Audience,
  pause: () => Promise<void> = () => nextTurn(),
): Promise<OpenAudience> {
  const db = workspaceDb(context).read;
  const ids = await partnerIds(db, audience.feature, audience.selection, dayOf(context.clock()));
  if (ids.length > mostRecipients)
    throw new AppError('invalid', { field: 'selection', reason: 'tooManyRecipients', value: String(mostRecipients) });
  const homeCountry = audience.by === 'letter' ? await homeOf(db, audience, ids, pause) : '';
  const fields = await fieldsOf(context, audience);
  async function* batches(): AsyncGenerator<Recipients> {
    for (let start = 0; start < ids.length; start += batchSize) {
      yield await readRecipients(context, audience, ids.slice(start, start + batchSize), homeCountry);
      await pause();
    }
  }
  return { count: ids.length, homeCountry, fields, batches };
}

/** What a letter may name in braces. */
export async function fieldsOf(context: StorageContext, audience: Omit<Audience, 'selection'>): Promise<LetterField[]> {
  const custom = await letterFields(workspaceDb(context).read, audience);
  return [...plainFields, ...custom.map(({ id, name }) => ({ id: customColumn(id), label: name }))];
}

/** Who of these gets something, in their order, with the words of every field. */
export async function readRecipients(
  context: StorageContext,
  audience: Omit<Audience, 'selection'>,
  ids: readonly string[],
  homeCountry: string,
): Promise<Recipients> {
  const db = workspaceDb(context).read;
  const { rows, addressOf, workOf } = await readRows(db, audience, ids);
  const custom = await customWords(db, audience, ids);
  const reach = await reachablePartners(db, audience.feature, ids);
  const shared = await sharedWords(context, db);
  const addressees: Addressee[] = [];
  const leftOut: MailLeftOut[] = [];
  for (const row of rows) {
    const found = reach.get(row.id);
    if (found === undefined) continue;
    const address = addressOf(row);
    const hasWork = !('organization_id' in row) || workOf(row) !== undefined;
    const partner = {
      ...found,
      hasAddress: address !== undefined,
      ...(!hasWork && { title: '', organizationName: '' }),
    };
    const record = { type: audience.feature, id: row.id, label: row.name, isRestricted: partner.isRestricted };
    const reason =
      partner.isRestricted && !audience.includeRestricted
        ? ('restricted' as const)
        : (blockedBecause(partner, audience.by) ??
          (audience.by === 'letter' && (address === undefined || !isWholeAddress(address))
            ? ('part-address' as const)
            : null));
    if (reason !== null) {
      leftOut.push({ record, reason });
      continue;
    }
    const heading = headingOf(row, partner);
    const lines = [...heading, ...(address === undefined ? [] : addressLines(address, homeCountry))];
    addressees.push({
      record,
      email: row.email,
      lines,
      headingLines: heading.length,
      values: { ...valuesOf(row, partner, address, lines), ...shared, ...custom.get(row.id) },
    });
  }
  return { addressees, leftOut };
}

/** The country that most of an audience lives in. */
async function homeOf(
  db: DbReader,
  audience: Audience,
  ids: readonly string[],
  pause: () => Promise<void>,
): Promise<string> {
  const countries: string[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    const { rows, addressOf } = await readRows(db, audience, ids.slice(start, start + batchSize));
    countries.push(...rows.flatMap((row) => addressOf(row)?.country ?? []));
    await pause();
  }
  return usualCountry(countries);
}

/** What is the same in every letter. */
async function sharedWords(context: StorageContext, db: DbReader) {
  const today = dayOf(context.clock());
  return {
    today: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${today}T00:00:00Z`),
    ),
    me: (await findMember(db, context.open.workspace?.meId ?? ''))?.name ?? '',
    coalition: await workspaceName(db),
  };
}

/** Name, role and organization, as they stand above an address. */
function headingOf(
  row: PersonRow | OrganizationRow,
  { title, organizationName }: { readonly title: string; readonly organizationName: string },
): string[] {
  if (!('given_name' in row)) return [row.name];
  return [row.name, title, organizationName].filter((line) => line !== '');
}

/** The rows of partners, where each gets mail, and where each works unless that is kept private. */
async function readRows(db: DbReader, audience: Omit<Audience, 'selection'>, ids: readonly string[]) {
  const found: readonly (PersonRow | OrganizationRow)[] =
    audience.feature === 'people' ? await personRows(db, ids) : await organizationRows(db, ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const workIds = [...new Set(rows.flatMap((row) => ('organization_id' in row ? [row.organization_id] : [])))];
  const works = new Map((await organizationRows(db, workIds)).map((row) => [row.id, row]));
  const workOf = (row: PersonRow | OrganizationRow): OrganizationRow | undefined => {
    const work = 'organization_id' in row ? works.get(row.organization_id) : undefined;
    return work === undefined || (work.is_restricted === 1 && !audience.includeRestricted) ? undefined : work;
  };
  const addressOf = (row: PersonRow | OrganizationRow): PostalAddress | undefined =>
    [row, workOf(row)]
      .flatMap((each) => (each === undefined ? [] : parseAddresses(each.addresses)))
      .toSorted((a, b) => Number(isWholeAddress(b)) - Number(isWholeAddress(a)))[0];
  return { rows, workOf, addressOf };
}

async function letterFields(db: DbReader, audience: Omit<Audience, 'selection'>): Promise<CustomField[]> {
  const all = await listCustomFields(db, audience.feature);
  return all.filter((field) => audience.includeRestricted || !field.isRestricted);
}

/** The words of custom fields, by partner and field. */
async function customWords(
  db: DbReader,
  audience: Omit<Audience, 'selection'>,
  ids: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  const shown = await letterFields(db, audience);
  const values = shown.length === 0 ? new Map<string, never>() : await customValuesOf(db, ids);
  return new Map(
    ids.map((id) => [
      id,
      Object.fromEntries(
        shown.map((field) => {
          const stored = values.get(id)?.[field.id];
          const isHidden = stored?.partner?.isRestricted === true && !audience.includeRestricted;
          const words = stored === undefined || isHidden ? '' : valueWords(field, stored.value, stored.partner?.label);
          return [customColumn(field.id), words];
        }),
      ),
    ]),
  );
}

function valuesOf(
  row: PersonRow | OrganizationRow,
  partner: { readonly givenName: string; readonly title: string; readonly organizationName: string },
  address: PostalAddress | undefined,
  lines: readonly string[],
): Record<string, string> {
  const isPerson = 'given_name' in row;
  return {
    name: row.name,
    firstName: partner.givenName,
    lastName: isPerson ? row.family_name : row.name,
    title: partner.title,
    organization: partner.organizationName,
    address: lines.join('\n'),
    street: address?.street ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    postalCode: address?.postalCode ?? '',
    country: address?.country ?? '',
    email: row.email,
    phone: row.phone,
    sector: sectors.find(({ id }) => id === row.sector)?.label ?? '',
    stage: ladderStages.find(({ id }) => id === row.stage)?.label ?? '',
    lastContactOn: row.last_contact_on,
  };
}
