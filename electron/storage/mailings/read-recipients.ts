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
interface Addressee extends MailRecipient {
  readonly values: Readonly<Record<string, string>>;
}

/** Who gets something, who does not, and which fields a letter may name. */
export interface Recipients {
  readonly addressees: readonly Addressee[];
  readonly leftOut: readonly MailLeftOut[];
  readonly fields: readonly LetterField[];
}

/** Letters and labels are made and drawn in memory: a post office's trip, not a mass mailing. Mail takes no more than its addresses. */
const mostRecipients = { letter: 2_000, email: 20_000 } as const;

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

/** Reads the recipients of a mailing in the order of their table. Fails with `invalid` `tooManyRecipients`. */
export async function readRecipients(context: StorageContext, audience: Audience): Promise<Recipients> {
  const db = workspaceDb(context).read;
  const today = dayOf(context.clock());
  const ids = await partnerIds(db, audience.feature, audience.selection, today);
  if (ids.length > mostRecipients[audience.by])
    throw new AppError('invalid', {
      field: 'selection',
      reason: 'tooManyRecipients',
      value: String(mostRecipients[audience.by]),
    });
  const { rows, custom, fields } = await readRows(db, audience, ids);
  const reach = await reachablePartners(db, audience.feature, ids);
  const works = new Map(
    (
      await organizationRows(
        db,
        rows.flatMap((row) => ('organization_id' in row ? [row.organization_id] : [])),
      )
    ).map((row) => [row.id, row]),
  );
  /** Where a person works, unless that is kept private. */
  const workOf = (row: PersonRow | OrganizationRow): OrganizationRow | undefined => {
    const work = 'organization_id' in row ? works.get(row.organization_id) : undefined;
    return work === undefined || (work.is_restricted === 1 && !audience.includeRestricted) ? undefined : work;
  };
  const addressOf = (row: PersonRow | OrganizationRow): PostalAddress | undefined =>
    [row, workOf(row)]
      .flatMap((each) => (each === undefined ? [] : parseAddresses(each.addresses)))
      .toSorted((a, b) => Number(isWholeAddress(b)) - Number(isWholeAddress(a)))[0];
  const home = usualCountry(rows.flatMap((row) => addressOf(row) ?? []));
  const shared = {
    today: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${today}T00:00:00Z`),
    ),
    me: (await findMember(db, context.open.workspace?.meId ?? ''))?.name ?? '',
    coalition: await workspaceName(db),
  };
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
    const lines = address === undefined ? [] : addressLines(address, home);
    const heading = headingOf(row, partner);
    addressees.push({
      record,
      detail: heading.slice(1).join(', '),
      email: row.email,
      lines: [...heading, ...lines],
      values: { ...valuesOf(row, partner, address, [...heading, ...lines]), ...shared, ...custom.get(row.id) },
    });
  }
  return { addressees, leftOut, fields };
}

/** Name, role and organization, as they stand above an address. */
function headingOf(
  row: PersonRow | OrganizationRow,
  { title, organizationName }: { readonly title: string; readonly organizationName: string },
): string[] {
  if (!('given_name' in row)) return [row.name];
  return [row.name, title, organizationName].filter((line) => line !== '');
}

async function readRows(db: DbReader, audience: Audience, ids: readonly string[]) {
  const all = await listCustomFields(db, audience.feature);
  const shown = all.filter((field) => audience.includeRestricted || !field.isRestricted);
  const values = shown.length === 0 ? new Map<string, never>() : await customValuesOf(db, ids);
  const custom = new Map(
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
  const rows: readonly (PersonRow | OrganizationRow)[] =
    audience.feature === 'people' ? await personRows(db, ids) : await organizationRows(db, ids);
  return {
    rows,
    custom,
    fields: [...plainFields, ...shown.map((field) => ({ id: customColumn(field.id), label: field.name }))],
  };
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
