import { sql, type Expression, type SqlBool } from 'kysely';

import type { PressContact, PressOutlet } from '#shared/contract/press.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { PressOutletRow } from '../schema/press.ts';
import { contactsFrom } from './press-log.ts';

/** The most lines of a log that are shown. */
const mostLines = 500;

/** A slice of the outlets in use: those to whom a correction is owed first, then by name. */
export async function listOutlets(
  db: DbReader,
  { text, offset, limit }: { readonly text: string; readonly offset: number; readonly limit: number },
): Promise<{ rows: PressOutlet[]; total: number; owed: number }> {
  const matching = db.selectFrom('press_outlets').where(isLive('press_outlets')).where(hasWords(text));
  const { total, owed } = await matching
    .select(({ fn }) => [fn.countAll().as('total'), sql<number>`coalesce(sum(${isOwed}), 0)`.as('owed')])
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('press_outlets')
    .orderBy(isOwed, 'desc')
    .orderBy('sort_name')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows: await outletsFrom(db, rows), total: Number(total), owed };
}

/** An outlet with its log, the latest line first, from the trash too. Fails with `notFound`. */
export async function readOutlet(
  db: DbReader,
  id: string,
): Promise<{ outlet: PressOutlet; log: PressContact[]; isInTrash: boolean }> {
  const row = await db.selectFrom('press_outlets').selectAll().where('id', '=', id).executeTakeFirst();
  const [outlet] = row === undefined ? [] : await outletsFrom(db, [row]);
  if (row === undefined || outlet === undefined) throw new AppError('notFound', { type: 'pressOutlets', id });
  const lines = await db
    .selectFrom('press_contacts')
    .selectAll()
    .where('outlet_id', '=', id)
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .limit(mostLines)
    .execute();
  return { outlet, log: await contactsFrom(db, lines), isInTrash: row.deleted_at !== '' };
}

/** 1 for an outlet with a piece that was not put right. */
const isOwed = sql<number>`case when exists (select 1 from press_contacts where press_contacts.outlet_id = press_outlets.id and press_contacts.is_correction_owed = 1 and press_contacts.corrected_on = '') then 1 else 0 end`;

function hasWords(text: string): Expression<SqlBool> {
  const words = foldText(text).split(' ').filter(Boolean);
  const found = words.map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
    return sql<SqlBool>`(sort_name like ${pattern} escape '\\' or lower(beat) like ${pattern} escape '\\')`;
  });
  return found.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(found, sql` and `)}`;
}

async function outletsFrom(db: DbReader, rows: readonly PressOutletRow[]): Promise<PressOutlet[]> {
  const log = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('press_contacts')
        .select(['outlet_id', 'kind', 'happened_on', 'title', 'is_correction_owed', 'corrected_on'])
        .where('outlet_id', 'in', batch)
        .orderBy('happened_on', 'desc')
        .orderBy('id', 'desc')
        .execute(),
  );
  const lines = grouped(log);
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => [
      ...(row.organization_id === '' ? [] : [{ type: 'organizations' as const, id: row.organization_id }]),
      ...(row.person_id === '' ? [] : [{ type: 'people' as const, id: row.person_id }]),
    ]),
  );
  return rows.map((row) => {
    const own = lines.get(row.id) ?? [];
    const pitch = own.find((line) => line.kind === 'pitch');
    return {
      id: row.id,
      version: row.version,
      name: row.name,
      kind: row.kind,
      beat: row.beat,
      tone: row.tone,
      note: row.note,
      organizationId: row.organization_id || null,
      personId: row.person_id || null,
      organization: labels.get(row.organization_id) ?? null,
      reporter: labels.get(row.person_id) ?? null,
      lastPitch: pitch === undefined ? null : { happenedOn: pitch.happened_on, title: pitch.title },
      coverageCount: own.filter((line) => line.kind === 'coverage').length,
      correctionsOwed: own.filter((line) => line.is_correction_owed === 1 && line.corrected_on === '').length,
    };
  });
}

function grouped<Line extends { readonly outlet_id: string }>(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.outlet_id, [...(groups.get(line.outlet_id) ?? []), line]);
  return groups;
}
