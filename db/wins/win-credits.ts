import type { PartnerRef } from '#shared/contract/base.ts';
import type { OpenThanks, WinCredit } from '#shared/contract/wins.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { WinCreditRow } from '../schema/wins.ts';

/** Somebody who had a part in a win, as it is to be. */
export interface CreditFields {
  readonly record: PartnerRef;
  readonly part: string;
}

/** Who had a part in a win, in the order in which they were named. */
export async function creditsOf(db: DbReader, winId: string): Promise<WinCredit[]> {
  const rows = await db.selectFrom('win_credits').selectAll().where('win_id', '=', winId).orderBy('id').execute();
  const labels = await recordLabels(db, rows.map(recordOfCredit));
  return rows.flatMap((row) => {
    const record = labels.get(row.record_id);
    return record === undefined ? [] : [{ id: row.id, record, part: row.part, thankedOn: row.thanked_on || null }];
  });
}

/** Puts these credits in place of those that were there; one that stays keeps its row and its thanks. Answers whether anything changed. */
export async function setCredits(
  writer: StepWriter,
  winId: string,
  credits: readonly CreditFields[],
): Promise<boolean> {
  const known = await writer.trx.selectFrom('win_credits').selectAll().where('win_id', '=', winId).execute();
  const wanted = new Map(credits.map((credit) => [credit.record.id, credit]));
  const gone = known.filter((row) => !wanted.has(row.record_id)).map((row) => row.id);
  let isChanged = gone.length > 0 && (await writer.remove('win_credits', gone)) > 0;
  for (const { record, part } of wanted.values()) {
    const row = known.find((each) => each.record_id === record.id);
    if (row !== undefined) {
      isChanged = (await writer.update('win_credits', row.id, { part }, row.version)).isChanged || isChanged;
      continue;
    }
    await writer.insert('win_credits', [newCreditRow(newId(), writer.now, winId, { record, part })]);
    isChanged = true;
  }
  return isChanged;
}

/** The row of a new credit. */
export function newCreditRow(id: string, now: string, winId: string, { record, part }: CreditFields): WinCreditRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    win_id: winId,
    record_type: record.type,
    record_id: record.id,
    part,
    thanked_on: '',
  };
}

/** A credit with its win. Fails with `notFound`. */
export async function demandCredit(db: DbReader, id: string) {
  const row = await db
    .selectFrom('win_credits')
    .innerJoin('wins', 'wins.id', 'win_credits.win_id')
    .select([
      'win_credits.id',
      'win_credits.version',
      'win_credits.record_type',
      'win_credits.record_id',
      'win_credits.part',
      'wins.title',
      'wins.won_on',
      'wins.note',
      'wins.next_ask',
    ])
    .where('win_credits.id', '=', id)
    .where('wins.deleted_at', '=', '')
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'wins', id });
  return row;
}

/** Who was credited with a verified win of the last 90 days and not thanked yet, the latest win first; at most 50. */
export async function openThanks(db: DbReader, today: IsoDay): Promise<OpenThanks[]> {
  const rows = await db
    .selectFrom('wins')
    .innerJoin('win_credits', 'win_credits.win_id', 'wins.id')
    .select([
      'win_credits.id',
      'win_credits.record_type',
      'win_credits.record_id',
      'win_credits.part',
      'wins.id as win_id',
      'wins.title',
      'wins.won_on',
    ])
    .where('wins.status', '=', 'verified')
    .where('wins.deleted_at', '=', '')
    .where('wins.won_on', '>', addDays(today, -90))
    .where('wins.won_on', '<=', today)
    .where('win_credits.thanked_on', '=', '')
    .orderBy('wins.won_on', 'desc')
    .orderBy('win_credits.id')
    .limit(50)
    .execute();
  const labels = await recordLabels(db, rows.map(recordOfCredit));
  return rows.flatMap((row) => {
    const record = labels.get(row.record_id);
    return record === undefined
      ? []
      : [
          {
            creditId: row.id,
            record,
            part: row.part,
            win: { id: row.win_id, title: row.title, wonOn: row.won_on },
          },
        ];
  });
}

/** Who was credited in the last verified wins, the most often first, and how many wins were looked at. */
export async function creditRotation(
  db: DbReader,
  last: number,
): Promise<{ wins: number; credited: { record: RecordLabel; count: number }[] }> {
  const wins = await db
    .selectFrom('wins')
    .select('id')
    .where('status', '=', 'verified')
    .where('deleted_at', '=', '')
    .orderBy('won_on', 'desc')
    .orderBy('id', 'desc')
    .limit(last)
    .execute();
  if (wins.length === 0) return { wins: 0, credited: [] };
  const rows = await db
    .selectFrom('win_credits')
    .selectAll()
    .where(
      'win_id',
      'in',
      wins.map((win) => win.id),
    )
    .execute();
  const labels = await recordLabels(db, rows.map(recordOfCredit));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.record_id, (counts.get(row.record_id) ?? 0) + 1);
  const credited = [...counts].flatMap(([id, count]) => {
    const record = labels.get(id);
    return record === undefined ? [] : [{ record, count }];
  });
  return {
    wins: wins.length,
    credited: credited.toSorted((a, b) => b.count - a.count || (a.record.label < b.record.label ? -1 : 1)),
  };
}

function recordOfCredit(row: Pick<WinCreditRow, 'record_type' | 'record_id'>): PartnerRef {
  return { type: row.record_type === 'people' ? 'people' : 'organizations', id: row.record_id };
}
