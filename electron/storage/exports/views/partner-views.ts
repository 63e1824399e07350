import type { DbReader } from '#db/dialects/dialect.ts';
import { parseAddresses } from '#db/json.ts';
import { organizationWords, personWords, readNames } from '#db/lists/field-words.ts';
import { selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { organizationRows, organizationSummaries } from '#db/organizations/organizations-repository.ts';
import { peopleList } from '#db/people/people-list.ts';
import { personRows, personSummaries } from '#db/people/people-repository.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';
import type { OrganizationSummary } from '#shared/contract/organizations.ts';
import type { PersonSummary } from '#shared/contract/people.ts';
import type { IsoDay } from '#shared/dates.ts';
import { organizationsFields } from '#shared/domain/organizations-fields.ts';
import { peopleFields } from '#shared/domain/people-fields.ts';

import type { XlsxValue } from '../../files/write-xlsx.ts';
import type { CellKind } from '../../files/xlsx-parts.ts';
import { column, text, type ViewColumn, type ViewDefinition } from './view-source.ts';

/** What a table of partners does not show, and a file has. */
interface MoreFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly street: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly description: string;
}
type PartnerLine<Summary> = { readonly row: Summary; readonly more: MoreFacts };

const batchSize = 200;
const numbers: ReadonlySet<string> = new Set(['influence', 'interest', 'relationship']);
const moments: ReadonlySet<string> = new Set(['createdAt', 'updatedAt']);

/** The chosen rows of the table of people, in its order. */
export async function peopleView(
  db: DbReader,
  selection: Selection,
  today: IsoDay,
): Promise<ViewDefinition<PartnerLine<PersonSummary>>> {
  const names = await readNames(db);
  const ids = await selectedIds(db, peopleList, selection, today);
  return {
    name: 'People',
    total: ids.length,
    columns: [
      ...peopleFields.map((field) =>
        column<PartnerLine<PersonSummary>>(field.id, field.label, kindOf(field), ({ row }) =>
          typed(field, personWords(row, [field], names)[0] ?? ''),
        ),
      ),
      text('givenName', 'First name', ({ more }) => more.givenName),
      text('familyName', 'Last name', ({ more }) => more.familyName),
      ...moreColumns<PersonSummary>(),
    ],
    batches: lines(ids, async (batch) => {
      const rows = await personRows(db, batch);
      const summaries = await personSummaries(db, rows);
      const more = new Map(
        rows.map((row) => [row.id, moreFacts(row, { givenName: row.given_name, familyName: row.family_name })]),
      );
      return summaries.map((row) => ({ row, more: more.get(row.id) ?? nothingMore }));
    }),
    isRestricted: ({ row }) => row.isRestricted,
    custom: { type: 'people', idOf: ({ row }) => row.id, valuesOf: ({ row }) => row.custom },
  };
}

/** The chosen rows of the table of organizations, in its order. */
export async function organizationsView(
  db: DbReader,
  selection: Selection,
  today: IsoDay,
): Promise<ViewDefinition<PartnerLine<OrganizationSummary>>> {
  const names = await readNames(db);
  const ids = await selectedIds(db, organizationsList, selection, today);
  return {
    name: 'Organizations',
    total: ids.length,
    columns: [
      ...organizationsFields.map((field) =>
        column<PartnerLine<OrganizationSummary>>(field.id, field.label, kindOf(field), ({ row }) =>
          typed(field, organizationWords(row, [field], names)[0] ?? ''),
        ),
      ),
      ...moreColumns<OrganizationSummary>(),
    ],
    batches: lines(ids, async (batch) => {
      const rows = await organizationRows(db, batch);
      const summaries = await organizationSummaries(db, rows);
      const more = new Map(rows.map((row) => [row.id, moreFacts(row, { givenName: '', familyName: '' })]));
      return summaries.map((row) => ({ row, more: more.get(row.id) ?? nothingMore }));
    }),
    isRestricted: ({ row }) => row.isRestricted,
    custom: { type: 'organizations', idOf: ({ row }) => row.id, valuesOf: ({ row }) => row.custom },
  };
}

/** The ids of a selection of partners, in the order of their table. */
export function partnerIds(db: DbReader, type: PartnerType, selection: Selection, today: IsoDay): Promise<string[]> {
  return selectedIds(db, type === 'people' ? peopleList : organizationsList, selection, today);
}

async function* lines<Line>(
  ids: readonly string[],
  read: (batch: readonly string[]) => Promise<readonly Line[]>,
): AsyncGenerator<readonly Line[]> {
  for (let start = 0; start < ids.length; start += batchSize) yield await read(ids.slice(start, start + batchSize));
}

function moreColumns<Summary>(): ViewColumn<PartnerLine<Summary>>[] {
  return [
    text('street', 'Street', ({ more }) => more.street),
    text('region', 'State', ({ more }) => more.region),
    text('postalCode', 'Postal code', ({ more }) => more.postalCode),
    text('country', 'Country', ({ more }) => more.country),
    column('description', 'Description', 'long', ({ more }) => more.description),
  ];
}

function moreFacts(
  row: { readonly addresses: string; readonly description: string },
  names: Pick<MoreFacts, 'givenName' | 'familyName'>,
): MoreFacts {
  const [first] = parseAddresses(row.addresses);
  return {
    ...names,
    street: first?.street ?? '',
    region: first?.region ?? '',
    postalCode: first?.postalCode ?? '',
    country: first?.country ?? '',
    description: row.description,
  };
}

const nothingMore = moreFacts({ addresses: '[]', description: '' }, { givenName: '', familyName: '' });

function kindOf({ id, kind }: { readonly id: string; readonly kind: string }): CellKind {
  if (numbers.has(id)) return 'number';
  if (moments.has(id)) return 'instant';
  if (kind === 'day' || kind === 'flag') return kind;
  return id === 'website' ? 'link' : 'text';
}

function typed(field: { readonly id: string; readonly kind: string }, said: string): XlsxValue {
  if (field.kind === 'flag') return said === 'yes';
  if (said === '') return null;
  return numbers.has(field.id) ? Number(said) : said;
}
