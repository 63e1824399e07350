import type { GlossaryEntry } from '#shared/contract/glossary.ts';
import type { LanguageGlossary } from '#shared/domain/language/check-language.ts';
import { glossaryKinds, glossaryOf, type GlossaryFields } from '#shared/domain/language/glossary.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import type { GlossaryEntryRow } from '../schema/glossary.ts';

/** All entries, the latest first. */
export async function listGlossary(db: DbReader): Promise<GlossaryEntry[]> {
  const rows = await db.selectFrom('glossary_entries').selectAll().orderBy('id', 'desc').execute();
  return rows.map(entryOf);
}

/** What the language check of this workspace goes by. */
export async function workspaceGlossary(db: DbReader): Promise<LanguageGlossary> {
  return glossaryOf(await listGlossary(db));
}

/** An entry. Fails with `notFound`. */
export async function demandGlossaryRow(db: DbReader, id: string): Promise<GlossaryEntry> {
  const row = await db.selectFrom('glossary_entries').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'glossary', id });
  return entryOf(row);
}

/** The entry that already mutes or changes a rule of the app, if another one does. */
export async function otherEntryOfRule(
  db: DbReader,
  ruleId: string,
  exceptId: string,
): Promise<GlossaryEntry | undefined> {
  if (ruleId === '') return undefined;
  const row = await db
    .selectFrom('glossary_entries')
    .selectAll()
    .where('rule_id', '=', ruleId)
    .where('id', '!=', exceptId)
    .executeTakeFirst();
  return row && entryOf(row);
}

/** Adds an entry. */
export async function insertGlossaryEntry(writer: StepWriter, id: string, fields: GlossaryFields): Promise<void> {
  await writer.insert('glossary_entries', [
    { id, version: 1, created_at: writer.now, updated_at: writer.now, ...columnsOf(fields) },
  ]);
}

/** Changes an entry. */
export async function updateGlossaryEntry(
  writer: StepWriter,
  id: string,
  version: number,
  fields: GlossaryFields,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('glossary_entries', id, columnsOf(fields), version);
}

function columnsOf(fields: GlossaryFields) {
  return {
    kind: fields.kind,
    rule_id: fields.ruleId,
    locale: fields.locale,
    words: JSON.stringify(fields.words),
    suggestions: JSON.stringify(fields.suggestions),
    severity: fields.severity,
    reason: fields.reason,
  };
}

function entryOf(row: GlossaryEntryRow): GlossaryEntry {
  return {
    id: row.id,
    version: row.version,
    updatedAt: row.updated_at,
    kind: glossaryKinds.find((kind) => kind === row.kind) ?? 'own',
    ruleId: row.rule_id,
    locale: row.locale === 'es' ? 'es' : 'en',
    words: parseWords(row.words),
    suggestions: parseWords(row.suggestions),
    severity: severities.find((severity) => severity === row.severity) ?? 'M',
    reason: row.reason,
  };
}

const severities = ['H', 'M', 'L', 'I'] as const;
