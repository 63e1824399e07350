import type { ObjectionTemplate } from '#shared/content/objections.ts';
import type { ObjectionDraft, ObjectionPatch } from '#shared/contract/objections.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import type { ObjectionHolderRow, ObjectionReplyRow, ObjectionRow } from '../schema/objections.ts';

/** Where an objection came from. */
export interface ObjectionOrigin {
  readonly source: 'content' | 'meeting' | 'session' | 'contact' | 'own';
  readonly sourceId: string;
}

/** An objection in use. Fails with `notFound`. */
export async function demandObjection(db: DbReader, id: string): Promise<ObjectionRow> {
  const row = await db.selectFrom('objections').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'objections', id });
  return row;
}

/** A reply that was given. Fails with `notFound`. */
export async function demandReply(db: DbReader, id: string): Promise<ObjectionReplyRow> {
  const row = await db.selectFrom('objection_replies').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'objectionReplies', id });
  return row;
}

/** A note that somebody holds an objection, with the objection's words. Fails with `notFound`. */
export async function demandHolder(db: DbReader, id: string): Promise<{ version: number; text: string }> {
  const row = await db
    .selectFrom('objection_holders')
    .innerJoin('objections', 'objections.id', 'objection_holders.objection_id')
    .select(['objection_holders.version', 'objections.text'])
    .where('objection_holders.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'objectionHolders', id });
  return row;
}

/** The row of a new objection. */
export function newObjectionRow(
  id: string,
  now: string,
  draft: ObjectionDraft & { readonly position?: number },
  origin: ObjectionOrigin = { source: 'own', sourceId: '' },
): ObjectionRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    text: '',
    worry: '',
    reply: '',
    evidence_id: '',
    messenger: '',
    messenger_person_id: '',
    status: 'open',
    ...objectionColumns(draft),
    source: origin.source,
    source_id: origin.sourceId,
    position: draft.position ?? 0,
  };
}

/** The fields of an objection of the list; the points of its reply become a list. `evidenceId` is the card of the workspace that proves it. */
export function objectionOfTemplate(template: ObjectionTemplate, evidenceId = ''): ObjectionDraft {
  return {
    text: template.text,
    worry: template.worry,
    reply: template.points.map((point) => `- ${point}`).join('\n'),
    messenger: template.messenger,
    evidenceId,
  };
}

/** Adds an objection at the end of the bank. */
export async function insertObjection(
  writer: StepWriter,
  id: string,
  draft: ObjectionDraft,
  origin?: ObjectionOrigin,
): Promise<void> {
  const rows = await inBank(writer.trx);
  await writer.insert('objections', [newObjectionRow(id, writer.now, { ...draft, position: rows.length }, origin)]);
}

/** Adds objections of the list that are not there yet, each with the evidence card that proves it where that is here; answers how many. */
export async function insertObjectionTemplates(
  writer: StepWriter,
  templates: readonly ObjectionTemplate[],
): Promise<number> {
  const rows = await inBank(writer.trx);
  const known = new Set(rows.map((row) => row.source_id));
  const fresh = templates.filter((template) => !known.has(template.id));
  const cards = await writer.trx
    .selectFrom('evidence_cards')
    .select(['id', 'card'])
    .where('card', '<>', '')
    .where(isLive('evidence_cards'))
    .execute();
  const cardIds = new Map(cards.map((row) => [row.card, row.id]));
  await writer.insert(
    'objections',
    fresh.map((template, index) =>
      newObjectionRow(
        newId(),
        writer.now,
        {
          ...objectionOfTemplate(template, cardIds.get(template.evidence) ?? ''),
          position: rows.length + index,
        },
        { source: 'content', sourceId: template.id },
      ),
    ),
  );
  return fresh.length;
}

/** Changes an objection. */
export async function updateObjection(
  writer: StepWriter,
  id: string,
  version: number,
  patch: ObjectionPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('objections', id, objectionColumns(patch), version);
}

/** What is known of how an objection was heard. */
export interface Heard {
  readonly heardOn: IsoDay;
  readonly interactionId?: string | null;
  readonly note?: string;
}

/** Notes that a partner holds an objection; what was noted of the same partner, day and contact is not noted twice. Answers the id of the row. */
export async function insertHolder(
  writer: StepWriter,
  objectionId: string,
  record: PartnerRef,
  heard: Heard,
): Promise<string> {
  const interactionId = heard.interactionId ?? '';
  const known = await writer.trx
    .selectFrom('objection_holders')
    .select('id')
    .where('objection_id', '=', objectionId)
    .where('record_id', '=', record.id)
    .where('interaction_id', '=', interactionId)
    .where('heard_on', '=', heard.heardOn)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = newId();
  await writer.insert('objection_holders', [newHolderRow(id, writer.now, objectionId, record, heard)]);
  return id;
}

/** The row of a partner who holds an objection. */
export function newHolderRow(
  id: string,
  now: string,
  objectionId: string,
  record: PartnerRef,
  heard: Heard,
): ObjectionHolderRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    objection_id: objectionId,
    record_type: record.type,
    record_id: record.id,
    heard_on: heard.heardOn,
    interaction_id: heard.interactionId ?? '',
    note: heard.note ?? '',
  };
}

/** What is known of a reply. */
export interface ReplyFields {
  readonly repliedOn: IsoDay;
  readonly messengerId?: string | null;
  readonly interactionId?: string | null;
  readonly result?: string;
  readonly note?: string;
}

/** The row of a reply that was given to a partner. */
export function newReplyRow(
  id: string,
  now: string,
  objectionId: string,
  record: PartnerRef,
  fields: ReplyFields,
): ObjectionReplyRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    objection_id: objectionId,
    record_type: record.type,
    record_id: record.id,
    replied_on: fields.repliedOn,
    messenger_person_id: fields.messengerId ?? '',
    interaction_id: fields.interactionId ?? '',
    result: fields.result ?? 'unknown',
    assessment_id: '',
    dismissed: '[]',
    note: fields.note ?? '',
  };
}

/** Changes what is known of a reply. */
export async function updateReply(
  writer: StepWriter,
  id: string,
  version: number,
  patch: { readonly [Field in keyof ReplyFields]?: ReplyFields[Field] | undefined },
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'objection_replies',
    id,
    defined({
      replied_on: patch.repliedOn,
      messenger_person_id: nothing(patch.messengerId),
      result: patch.result,
      note: patch.note,
    }),
    version,
  );
}

function objectionColumns(patch: ObjectionPatch): Partial<ObjectionRow> {
  return defined({
    text: patch.text,
    worry: patch.worry,
    reply: patch.reply,
    evidence_id: nothing(patch.evidenceId),
    messenger: patch.messenger,
    messenger_person_id: nothing(patch.messengerId),
    status: patch.status,
  });
}

function inBank(db: DbReader): Promise<{ id: string; source_id: string }[]> {
  return db.selectFrom('objections').select(['id', 'source_id']).where(isLive('objections')).execute();
}
