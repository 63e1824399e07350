import type { MessageSegment } from '#shared/content/message-segments.ts';
import type { SegmentDraft, SegmentPatch } from '#shared/contract/messages.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, json } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { reordered } from '../records/reordered.ts';
import type { AudienceSegmentRow, SegmentMemberRow } from '../schema/messages.ts';

/** An audience in use. Fails with `notFound`. */
export async function demandSegment(db: DbReader, id: string): Promise<AudienceSegmentRow> {
  const row = await db.selectFrom('audience_segments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'audienceSegments', id });
  return row;
}

/** The row of a new audience. */
export function newSegmentRow(
  id: string,
  now: string,
  draft: SegmentDraft & { readonly segment?: string; readonly position?: number },
): AudienceSegmentRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    segment: draft.segment ?? '',
    name: '',
    concern: '',
    points: '[]',
    messenger: '',
    ask: '',
    sectors: '[]',
    bands: '[]',
    note: '',
    ...segmentColumns(draft),
    position: draft.position ?? 0,
  };
}

/** The fields of an audience of the list. */
export function segmentOfTemplate(template: MessageSegment): SegmentDraft & { readonly segment: string } {
  return {
    segment: template.id,
    name: template.name,
    concern: template.concern,
    points: [...template.points],
    messenger: template.messenger,
    ask: template.ask,
    sectors: [...template.sectors],
    bands: [...template.bands],
  };
}

/** Adds an audience at the end of the list. */
export async function insertSegment(writer: StepWriter, id: string, draft: SegmentDraft): Promise<void> {
  const { length } = await inOrder(writer.trx);
  await writer.insert('audience_segments', [newSegmentRow(id, writer.now, { ...draft, position: length })]);
}

/** Adds audiences of the list that are not there yet; answers how many. */
export async function insertSegmentTemplates(
  writer: StepWriter,
  templates: readonly MessageSegment[],
): Promise<number> {
  const rows = await inOrder(writer.trx);
  const known = new Set(rows.map((row) => row.segment));
  const fresh = templates.filter((template) => !known.has(template.id));
  await writer.insert(
    'audience_segments',
    fresh.map((template, index) =>
      newSegmentRow(newId(), writer.now, { ...segmentOfTemplate(template), position: rows.length + index }),
    ),
  );
  return fresh.length;
}

/** Changes an audience. */
export async function updateSegment(
  writer: StepWriter,
  id: string,
  version: number,
  patch: SegmentPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('audience_segments', id, segmentColumns(patch), version);
}

/** Puts an audience in another place of the list. */
export async function moveSegment(writer: StepWriter, id: string, index: number): Promise<void> {
  const rows = reordered(await inOrder(writer.trx), id, index);
  await writer.updateEach(
    'audience_segments',
    rows.map((row, position) => ({ row, patch: { position } })),
  );
}

/** Makes partners members of an audience; those who are members stay as they are. Answers how many are new. */
export async function insertSegmentMembers(
  writer: StepWriter,
  segmentId: string,
  refs: readonly PartnerRef[],
): Promise<number> {
  const known = new Set(
    (
      await selectInBatches(
        refs.map((ref) => ref.id),
        (batch) =>
          writer.trx
            .selectFrom('segment_members')
            .select('record_id')
            .where('segment_id', '=', segmentId)
            .where('record_id', 'in', batch)
            .execute(),
      )
    ).map((row) => row.record_id),
  );
  const fresh = [...new Map(refs.map((ref) => [ref.id, ref])).values()].filter((ref) => !known.has(ref.id));
  await writer.insert(
    'segment_members',
    fresh.map((ref) => newMemberRow(newId(), writer.now, segmentId, ref)),
  );
  return fresh.length;
}

/** The row of a membership. */
export function newMemberRow(id: string, now: string, segmentId: string, ref: PartnerRef): SegmentMemberRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    segment_id: segmentId,
    record_type: ref.type,
    record_id: ref.id,
  };
}

function segmentColumns(patch: SegmentPatch): Partial<AudienceSegmentRow> {
  return defined({
    name: patch.name,
    concern: patch.concern,
    points: json(patch.points),
    messenger: patch.messenger,
    ask: patch.ask,
    sectors: json(patch.sectors),
    bands: json(patch.bands),
    note: patch.note,
  });
}

function inOrder(db: DbReader): Promise<AudienceSegmentRow[]> {
  return db
    .selectFrom('audience_segments')
    .selectAll()
    .where(isLive('audience_segments'))
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Those of these audiences that are in use. */
export async function liveSegmentIds(db: DbReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('audience_segments')
    .select('id')
    .where('id', 'in', ids)
    .where(isLive('audience_segments'))
    .execute();
  return new Set(rows.map((row) => row.id));
}
