import type { EvidenceTemplate } from '#shared/content/evidence-cards.ts';
import type { EvidenceCard, EvidenceDraft, EvidencePatch } from '#shared/contract/evidence.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { evidenceUses } from '../messages/word-uses.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import type { EvidenceCardRow } from '../schema/messages.ts';

/** The evidence cards in their order, with where each is used. */
export async function listEvidence(db: DbReader): Promise<EvidenceCard[]> {
  const rows = await inOrder(db);
  const uses = await evidenceUses(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    card: row.card,
    claim: row.claim,
    figure: row.figure,
    source: row.source,
    citedIn: row.cited_in,
    verifiedOn: row.verified_on || null,
    caveat: row.caveat,
    uses: uses.get(row.id) ?? [],
  }));
}

/** A card in use. Fails with `notFound`. */
export async function demandEvidence(db: DbReader, id: string): Promise<EvidenceCardRow> {
  const row = await db.selectFrom('evidence_cards').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'evidenceCards', id });
  return row;
}

/** The row of a new card. */
export function newEvidenceRow(
  id: string,
  now: string,
  draft: EvidenceDraft & { readonly card?: string; readonly position?: number },
): EvidenceCardRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    card: draft.card ?? '',
    claim: '',
    figure: '',
    source: '',
    cited_in: '',
    verified_on: '',
    caveat: '',
    ...evidenceColumns(draft),
    position: draft.position ?? 0,
  };
}

/** The fields of a card of the list. */
export function evidenceOfTemplate(template: EvidenceTemplate): EvidenceDraft & { readonly card: string } {
  return {
    card: template.id,
    claim: template.claim,
    figure: template.figure,
    source: template.source,
    citedIn: template.citedIn,
    caveat: template.caveat,
  };
}

/** Adds a card at the end of the list. */
export async function insertEvidence(writer: StepWriter, id: string, draft: EvidenceDraft): Promise<void> {
  const { length } = await inOrder(writer.trx);
  await writer.insert('evidence_cards', [newEvidenceRow(id, writer.now, { ...draft, position: length })]);
}

/** Adds cards of the list that are not there yet; answers how many. */
export async function insertEvidenceTemplates(
  writer: StepWriter,
  templates: readonly EvidenceTemplate[],
): Promise<number> {
  const rows = await inOrder(writer.trx);
  const known = new Set(rows.map((row) => row.card));
  const fresh = templates.filter((template) => !known.has(template.id));
  await writer.insert(
    'evidence_cards',
    fresh.map((template, index) =>
      newEvidenceRow(newId(), writer.now, { ...evidenceOfTemplate(template), position: rows.length + index }),
    ),
  );
  return fresh.length;
}

/** Changes a card. */
export async function updateEvidence(
  writer: StepWriter,
  id: string,
  version: number,
  patch: EvidencePatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('evidence_cards', id, evidenceColumns(patch), version);
}

function evidenceColumns(patch: EvidencePatch): Partial<EvidenceCardRow> {
  return defined({
    claim: patch.claim,
    figure: patch.figure,
    source: patch.source,
    cited_in: patch.citedIn,
    verified_on: nothing(patch.verifiedOn),
    caveat: patch.caveat,
  });
}

function inOrder(db: DbReader): Promise<EvidenceCardRow[]> {
  return db
    .selectFrom('evidence_cards')
    .selectAll()
    .where(isLive('evidence_cards'))
    .orderBy('position')
    .orderBy('id')
    .limit(500)
    .execute();
}
