import type { BoxDraft } from '#shared/contract/messages.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import type { MessageBoxRow, ProofPointRow } from '../schema/messages.ts';

/** A box in use. Fails with `notFound`. */
export async function demandBox(db: DbReader, id: string): Promise<MessageBoxRow> {
  const row = await db.selectFrom('message_boxes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'messageBoxes', id });
  return row;
}

/** The row of a new box. */
export function newBoxRow(id: string, now: string, draft: BoxDraft): MessageBoxRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    segment_id: '',
    title: '',
    core: '',
    value: '',
    problem: '',
    solution: '',
    action: '',
    bridge: '',
    square_us_us: '',
    square_us_them: '',
    square_them_us: '',
    square_them_them: '',
    language: 'en',
    position: 0,
    points_since: '',
    ...boxColumns(draft),
  };
}

/** Adds a box at the end of the list. */
export async function insertBox(writer: StepWriter, id: string, draft: BoxDraft): Promise<void> {
  const { last } = await writer.trx
    .selectFrom('message_boxes')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirstOrThrow();
  await writer.insert('message_boxes', [{ ...newBoxRow(id, writer.now, draft), position: (last ?? -1) + 1 }]);
}

/** Changes a box. */
export async function updateBox(
  writer: StepWriter,
  id: string,
  version: number,
  patch: BoxDraft,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('message_boxes', id, boxColumns(patch), version);
}

/** What a point of a box says and rests on. */
export interface PointFields {
  readonly text: string;
  readonly evidenceId: string | null;
  readonly storyId: string | null;
}

/** The point at a place of a box, if there is one. */
export async function pointAt(db: DbReader, boxId: string, position: number): Promise<ProofPointRow | undefined> {
  return db
    .selectFrom('proof_points')
    .selectAll()
    .where('box_id', '=', boxId)
    .where('position', '=', position)
    .executeTakeFirst();
}

/** Writes a point; one without words and proof is removed. New words begin the days in which the points stay the same. Answers the id and version of the box. */
export async function writePoint(
  writer: StepWriter,
  box: MessageBoxRow,
  position: number,
  fields: PointFields,
  today: IsoDay,
): Promise<number> {
  const before = await pointAt(writer.trx, box.id, position);
  const columns = {
    text: fields.text,
    evidence_id: fields.evidenceId ?? '',
    story_id: fields.storyId ?? '',
  };
  const isEmpty = columns.text === '' && columns.evidence_id === '' && columns.story_id === '';
  if (before === undefined && !isEmpty)
    await writer.insert('proof_points', [newPointRow(newId(), writer.now, box.id, position, fields)]);
  if (before !== undefined && isEmpty) await writer.remove('proof_points', [before.id]);
  if (before !== undefined && !isEmpty) await writer.update('proof_points', before.id, columns);
  if ((before?.text ?? '') === fields.text) return box.version;
  return (await writer.update('message_boxes', box.id, { points_since: today })).version;
}

/** The row of a point. */
export function newPointRow(
  id: string,
  now: string,
  boxId: string,
  position: number,
  fields: PointFields,
): ProofPointRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    box_id: boxId,
    text: fields.text,
    evidence_id: fields.evidenceId ?? '',
    story_id: fields.storyId ?? '',
    position,
  };
}

function boxColumns(patch: BoxDraft): Partial<MessageBoxRow> {
  return defined({
    segment_id: nothing(patch.segmentId),
    title: patch.title,
    core: patch.core,
    value: patch.value,
    problem: patch.problem,
    solution: patch.solution,
    action: patch.action,
    bridge: patch.bridge,
    square_us_us: patch.squareUsUs,
    square_us_them: patch.squareUsThem,
    square_them_us: patch.squareThemUs,
    square_them_them: patch.squareThemThem,
    language: patch.language,
  });
}
