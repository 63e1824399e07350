import { sql, type SqlBool } from 'kysely';

import type { PressContact, PressLine } from '#shared/contract/press.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { PressContactRow } from '../schema/press.ts';

/** A slice of the log of all outlets in use, the latest line first; of one campaign where one is named. */
export async function listLines(
  db: DbReader,
  {
    campaignId,
    isOpen,
    offset,
    limit,
  }: {
    readonly campaignId: string | null;
    readonly isOpen: boolean;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<{ rows: PressLine[]; total: number }> {
  let matching = db
    .selectFrom('press_contacts')
    .innerJoin('press_outlets', 'press_outlets.id', 'press_contacts.outlet_id')
    .where(isLive('press_outlets'));
  if (campaignId !== null) matching = matching.where('campaign_id', '=', campaignId);
  if (isOpen) matching = matching.where(hasMatter);
  const { total } = await matching.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('press_contacts')
    .orderBy('press_contacts.happened_on', 'desc')
    .orderBy('press_contacts.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const lines = await contactsFrom(db, rows);
  const outlets = await recordLabels(
    db,
    rows.map((row) => ({ type: 'pressOutlets' as const, id: row.outlet_id })),
  );
  return {
    rows: lines.flatMap((line, index) => {
      const outlet = outlets.get(rows[index]?.outlet_id ?? '');
      return outlet === undefined ? [] : [{ ...line, outlet }];
    }),
    total: Number(total),
  };
}

/** Lines of the log as they are shown, in the order of the rows. */
export async function contactsFrom(db: DbReader, rows: readonly PressContactRow[]): Promise<PressContact[]> {
  const refs: RecordRef[] = rows.flatMap((row) => [
    { type: 'assets', id: row.asset_id },
    { type: 'campaigns', id: row.campaign_id },
    { type: 'people', id: row.quoted_person_id },
  ]);
  const labels = await recordLabels(
    db,
    refs.filter(({ id }) => id !== ''),
  );
  const until = await lastDays(
    db,
    rows.map((row) => row.quoted_person_id),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    happenedOn: row.happened_on,
    title: row.title,
    url: row.url,
    tone: row.tone,
    isCorrectionOwed: row.is_correction_owed === 1,
    correctedOn: row.corrected_on || null,
    campaignId: row.campaign_id || null,
    campaignName: labels.get(row.campaign_id)?.label ?? '',
    assetId: row.asset_id || null,
    assetTitle: labels.get(row.asset_id)?.label ?? '',
    quotedPersonId: row.quoted_person_id || null,
    quoted: labels.get(row.quoted_person_id) ?? null,
    isQuotedUnlisted: row.quoted_person_id !== '' && !speaksOn(until.get(row.quoted_person_id), row.happened_on),
    note: row.note,
  }));
}

/** A line of which a correction is owed, or that quotes somebody who was not among those who speak on its day. */
const hasMatter = sql<SqlBool>`(
  (press_contacts.is_correction_owed = 1 and press_contacts.corrected_on = '')
  or (press_contacts.quoted_person_id <> '' and not exists (
    select 1 from spokespeople
    where spokespeople.person_id = press_contacts.quoted_person_id
      and (spokespeople.until_on = '' or spokespeople.until_on >= press_contacts.happened_on)
  ))
)`;

/** The last days on which people speak, by person; '' for no end. */
async function lastDays(db: DbReader, people: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectInBatches([...new Set(people)].filter(Boolean), (batch) =>
    db.selectFrom('spokespeople').select(['person_id', 'until_on']).where('person_id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.person_id, row.until_on]));
}

function speaksOn(until: string | undefined, day: string): boolean {
  return until !== undefined && (until === '' || until >= day);
}
