import type { RecordChange } from '#shared/contract/changes.ts';
import { channels } from '#shared/content/channels.ts';
import {
  agreementStatuses,
  commitmentStatuses,
  commitmentTypes,
  commitmentUnits,
} from '#shared/content/commitments.ts';
import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import { ladders } from '#shared/content/ladders.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { certainties, externalEventDomains, externalEventKinds } from '#shared/content/external-events.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { languageLabel } from '#shared/content/languages.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { relationshipKinds, tieBases, tieConfidences } from '#shared/content/relationship-kinds.ts';
import { riskCategories, riskStatuses } from '#shared/content/risks.ts';
import { seatKinds, seatStates } from '#shared/content/seats.ts';
import { sectors } from '#shared/content/sectors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseAddresses, parseContactPoints, parseWords } from '../json.ts';
import { parseConsents } from '../partners/partner-mapping.ts';
import type { ChangeRow } from '../schema/changes.ts';

type Fields = RecordChange['fields'];

/** The fields of each updated row as they were and as they became, in words, by the change's id. */
export async function fieldChanges(db: DbReader, rows: readonly ChangeRow[]): Promise<Map<number, Fields>> {
  const members = await memberNames(db);
  return new Map(rows.filter((row) => row.op === 'u').map((row) => [row.id, wordsOf(row, members)]));
}

/** Says values of columns of partners as a person reads them. */
export async function columnWords(db: DbReader): Promise<(column: string, value: unknown) => string> {
  const members = await memberNames(db);
  return (column, value) => words(column, value, members);
}

async function memberNames(db: DbReader): Promise<Map<string, string>> {
  const rows = await db.selectFrom('members').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The field that a column belongs to, as screens name it: `givenName` for `given_name`. */
export function fieldOfColumn(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function wordsOf(row: ChangeRow, members: ReadonlyMap<string, string>): Fields {
  const before = parse(row.before);
  const after = parse(row.after);
  const columns = Object.keys(after).filter((column) => !isSuppressed(row.table_name, column));
  return columns.map((column) => ({
    field: fieldOfColumn(column),
    before: words(column, before[column], members),
    after: words(column, after[column], members),
  }));
}

/** Figures of indicators are told by their screen alone, which hides small ones and those that give them away. */
function isSuppressed(table: string, column: string): boolean {
  return table === 'indicator_values' && (column === 'value' || column === 'people');
}

/** Flags are said as "yes" or nothing; everything else as a person reads it. */
function words(column: string, value: unknown, members: ReadonlyMap<string, string>): string {
  if (typeof value === 'number')
    return /^(is|do|needs|speaks|consent)_/.test(column) ? (value === 1 ? 'yes' : '') : String(value);
  const text = typeof value === 'string' ? value : '';
  const vocabulary = vocabularies[column];
  if (vocabulary !== undefined) return vocabulary.find((entry) => entry.id === text)?.label ?? text;
  if (column === 'owner_id' || column === 'backup_owner_id' || column === 'member_id' || column === 'me_id')
    return members.get(text) ?? '';
  return lists[column]?.(text) ?? text;
}

const vocabularies: Readonly<Record<string, readonly { readonly id: string; readonly label: string }[]>> = {
  stage: ladderStages,
  ladder: ladders,
  status: [...commitmentStatuses, ...agreementStatuses, ...committeeStatuses, ...riskStatuses],
  role: committeeRoles,
  category: riskCategories,
  domain: externalEventDomains,
  certainty: certainties,
  value_unit: commitmentUnits,
  sector: sectors,
  kind: [...organizationKinds, ...relationshipKinds, ...seatKinds, ...committeeKinds, ...externalEventKinds],
  state: seatStates,
  basis: tieBases,
  confidence: tieConfidences,
  channel: channels,
  preferred_channel: channels,
  outcome: interactionOutcomes,
  type: [...followUpTypes, ...commitmentTypes],
};

const lists: Readonly<Record<string, (text: string) => string>> = {
  emails: (text) =>
    parseContactPoints(text)
      .map((point) => point.value)
      .join(', '),
  phones: (text) =>
    parseContactPoints(text)
      .map((point) => point.value)
      .join(', '),
  links: (text) =>
    parseContactPoints(text)
      .map((point) => point.value)
      .join(', '),
  addresses: (text) =>
    parseAddresses(text)
      .map((address) =>
        [address.street, address.city, address.region, address.postalCode, address.country].filter(Boolean).join(', '),
      )
      .join('; '),
  languages: (text) => parseWords(text).map(languageLabel).join(', '),
  also_known_as: (text) => parseWords(text).join(', '),
  secondary_sectors: (text) =>
    parseWords(text)
      .map((id) => sectors.find((sector) => sector.id === id)?.label ?? id)
      .join(', '),
  consents: (text) =>
    parseConsents(text)
      .map((consent) => `${consent.channel}: ${consent.status}`)
      .join(', '),
  definition: () => '',
};

function parse(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
