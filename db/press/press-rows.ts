import type { PressContactDraft, PressContactPatch, PressOutletPatch } from '#shared/contract/press.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import type { PressContactRow, PressOutletRow } from '../schema/press.ts';

/** The row of a new outlet: a newspaper of which the tone is not known, unless somebody says otherwise. */
export function newOutletRow(
  id: string,
  now: string,
  draft: PressOutletPatch & { readonly name: string },
): PressOutletRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    name: draft.name,
    sort_name: '',
    kind: 'paper',
    beat: '',
    organization_id: '',
    person_id: '',
    tone: 'unknown',
    note: '',
    ...outletColumns(draft),
  };
}

/** The columns that a patch names. */
export function outletColumns(patch: PressOutletPatch): Partial<PressOutletRow> {
  return defined({
    name: patch.name,
    kind: patch.kind,
    beat: patch.beat,
    organization_id: nothing(patch.organizationId),
    person_id: nothing(patch.personId),
    tone: patch.tone,
    note: patch.note,
  });
}

/** The row of a new line in the log of an outlet. */
export function newContactRow(id: string, now: string, outletId: string, draft: PressContactDraft): PressContactRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    outlet_id: outletId,
    campaign_id: '',
    asset_id: '',
    quoted_person_id: '',
    kind: draft.kind,
    happened_on: draft.happenedOn,
    title: draft.title,
    url: '',
    tone: 'unknown',
    is_correction_owed: 0,
    corrected_on: '',
    note: '',
    ...contactColumns(draft),
  };
}

/** The columns that a patch names. */
export function contactColumns(patch: PressContactPatch): Partial<PressContactRow> {
  return defined({
    campaign_id: nothing(patch.campaignId),
    asset_id: nothing(patch.assetId),
    quoted_person_id: nothing(patch.quotedPersonId),
    kind: patch.kind,
    happened_on: patch.happenedOn,
    title: patch.title,
    url: patch.url,
    tone: patch.tone,
    is_correction_owed: flag(patch.isCorrectionOwed),
    corrected_on: nothing(patch.correctedOn),
    note: patch.note,
  });
}

/** An outlet in use. Fails with `notFound`. */
export async function demandOutlet(db: DbReader, id: string): Promise<PressOutletRow> {
  const row = await db.selectFrom('press_outlets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'pressOutlets', id });
  return row;
}

/** A line of a log with its outlet, which is in use. Fails with `notFound`. */
export async function demandContact(
  db: DbReader,
  id: string,
): Promise<{ contact: PressContactRow; outlet: PressOutletRow }> {
  const contact = await db.selectFrom('press_contacts').selectAll().where('id', '=', id).executeTakeFirst();
  if (contact === undefined) throw new AppError('notFound', { type: 'pressOutlets', id });
  return { contact, outlet: await demandOutlet(db, contact.outlet_id) };
}
