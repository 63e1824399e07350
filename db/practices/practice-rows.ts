import type { RecordType } from '#shared/domain/records/record-types.ts';
import { evidenceTypes, type PracticeItem } from '#shared/contract/practices.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { PracticeEvidenceRow, PracticeItemRow, PracticeRatingRow } from '../schema/practices.ts';
import { liveIds } from '../trash/trash-repository.ts';

/** Which item of which checklist. */
export interface ItemRef {
  readonly checklist: string;
  readonly item: string;
}

type Plan = Pick<PracticeItem, 'ownerPersonId' | 'reviewOn' | 'nextStep' | 'phase'>;
type Rating = Pick<PracticeItem['ratings'][number], 'raterPersonId' | 'status' | 'ratedOn' | 'why'>;
type EvidenceType = (typeof evidenceTypes)[number];

/** Whether records of a type may show that an item is in place. */
export function isEvidenceType(type: string): type is EvidenceType {
  return evidenceTypes.some((each) => each === type);
}

/** Sets what is planned for an item. */
export async function planItem(writer: StepWriter, ref: ItemRef, plan: Plan): Promise<void> {
  const row = await planOf(writer.trx, ref);
  if (row !== undefined) await writer.update('practice_items', row.id, planColumns(plan), row.version);
  else await writer.insert('practice_items', [newPlanRow(newId(), writer.now, ref, plan)]);
}

/** What is planned for an item; undefined while nothing is. */
export function planOf(db: DbReader, { checklist, item }: ItemRef): Promise<PracticeItemRow | undefined> {
  return db
    .selectFrom('practice_items')
    .selectAll()
    .where('checklist', '=', checklist)
    .where('item', '=', item)
    .executeTakeFirst();
}

/** The row of what is planned for an item. */
export function newPlanRow(id: string, now: string, { checklist, item }: ItemRef, plan: Plan): PracticeItemRow {
  return { id, version: 1, created_at: now, updated_at: now, checklist, item, ...planColumns(plan) };
}

/** Writes down what a rater says of an item on a day; what they said on other days stays, what they said on this one does not. */
export async function rateItem(writer: StepWriter, ref: ItemRef, rating: Rating): Promise<void> {
  const row = (await ratingsOf(writer.trx, ref, rating.raterPersonId)).find((each) => each.rated_on === rating.ratedOn);
  const { status, why } = rating;
  if (row !== undefined) await writer.update('practice_ratings', row.id, { status, why }, row.version);
  else await writer.insert('practice_ratings', [newRatingRow(newId(), writer.now, ref, rating)]);
}

/** Takes back what a rater said of an item from a day on: of earlier days it stays known, of that day and later nothing does. */
export async function unrateItem(writer: StepWriter, ref: ItemRef, raterPersonId: string, day: IsoDay): Promise<void> {
  const rows = await ratingsOf(writer.trx, ref, raterPersonId);
  await writer.remove(
    'practice_ratings',
    rows.filter((row) => row.rated_on >= day).map((row) => row.id),
  );
  const before = rows.filter((row) => row.rated_on < day);
  if ((before.at(-1)?.status ?? '') === '') return;
  await writer.insert('practice_ratings', [
    newRatingRow(newId(), writer.now, ref, { raterPersonId, status: '', ratedOn: day, why: '' }),
  ]);
}

/** The row of a rating. */
export function newRatingRow(
  id: string,
  now: string,
  ref: ItemRef,
  rating: Omit<Rating, 'status'> & { readonly status: Rating['status'] | '' },
): PracticeRatingRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    checklist: ref.checklist,
    item: ref.item,
    rater_person_id: rating.raterPersonId,
    status: rating.status,
    rated_on: rating.ratedOn,
    why: rating.why,
  };
}

/** The row of something that shows an item. */
export function newEvidenceRow(
  id: string,
  now: string,
  { checklist, item }: ItemRef,
  record: { readonly type: string; readonly id: string } | null,
  words: string,
): PracticeEvidenceRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    checklist,
    item,
    source_type: record?.type ?? '',
    source_id: record?.id ?? '',
    words,
  };
}

/** Fails with `invalid` for a type that shows nothing, and with `notFound` for a record that does not exist or is in the trash. */
export async function demandProof(
  db: DbReader,
  record: { readonly type: RecordType; readonly id: string },
): Promise<void> {
  const { type, id } = record;
  if (!isEvidenceType(type)) throw new AppError('invalid', { field: 'record', reason: 'unknownChoice', value: type });
  const isThere =
    type === 'agreements' || type === 'commitments'
      ? (await recordLabels(db, [record])).has(id)
      : (await liveIds(db, type, [id])).length > 0;
  if (!isThere) throw new AppError('notFound', { type, id });
}

/** Something that shows an item. Fails with `notFound`. */
export async function demandEvidence(db: DbReader, id: string): Promise<PracticeEvidenceRow> {
  const row = await db.selectFrom('practice_evidence').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'practices', id });
  return row;
}

function planColumns(plan: Plan) {
  return {
    owner_person_id: plan.ownerPersonId ?? '',
    review_on: plan.reviewOn ?? '',
    next_step: plan.nextStep,
    phase: plan.phase,
  };
}

/** What a rater said of an item, the earliest first. */
function ratingsOf(db: DbReader, { checklist, item }: ItemRef, rater: string): Promise<PracticeRatingRow[]> {
  return db
    .selectFrom('practice_ratings')
    .selectAll()
    .where('checklist', '=', checklist)
    .where('item', '=', item)
    .where('rater_person_id', '=', rater)
    .orderBy('rated_on')
    .orderBy('id')
    .execute();
}
