import type { ProgramFact, ProgramPart } from '#shared/contract/program.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ProgramPartRow } from '../schema/program.ts';

/** A pathway or model of the program as a form sends it. */
export type PartFields = Pick<ProgramPart, 'kind' | 'item' | 'status' | 'since' | 'decisionId' | 'note'>;

/** Local facts that somebody gave. */
export async function programFacts(db: DbReader): Promise<ProgramFact[]> {
  const rows = await db.selectFrom('program_facts').selectAll().orderBy('id').limit(200).execute();
  return rows.map((row) => ({ question: row.question, answers: parseWords(row.answers), note: row.note }));
}

/** Answers a question, or takes its answer back with an empty list; answers how many rows changed. */
export async function answerQuestion(writer: StepWriter, { question, answers, note }: ProgramFact): Promise<number> {
  const known = await writer.trx
    .selectFrom('program_facts')
    .selectAll()
    .where('question', '=', question)
    .executeTakeFirst();
  if (answers.length === 0) return known === undefined ? 0 : writer.remove('program_facts', [known.id]);
  const columns = { answers: JSON.stringify(answers), note };
  if (known !== undefined) {
    const saved = await writer.update('program_facts', known.id, columns);
    return saved.isChanged ? 1 : 0;
  }
  const stamps = { created_at: writer.now, updated_at: writer.now };
  await writer.insert('program_facts', [{ id: newId(), version: 1, ...stamps, question, ...columns }]);
  return 1;
}

/** Pathways and models of the program with what became of them, in the order in which they were added. */
export async function programParts(db: DbReader): Promise<ProgramPart[]> {
  const [rows, moves] = await Promise.all([
    db.selectFrom('program_parts').selectAll().orderBy('id').limit(100).execute(),
    db.selectFrom('program_moves').selectAll().orderBy('moved_on', 'desc').orderBy('id', 'desc').limit(2_000).execute(),
  ]);
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => (row.decision_id === '' ? [] : [{ type: 'decisions' as const, id: row.decision_id }])),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind === 'model' ? ('model' as const) : ('pathway' as const),
    item: row.item,
    status: row.status,
    since: row.since,
    decisionId: row.decision_id || null,
    decision: labels.get(row.decision_id) ?? null,
    note: row.note,
    moves: moves
      .filter((move) => move.part_id === row.id)
      .map((move) => ({ id: move.id, status: move.status, movedOn: move.moved_on, note: move.note })),
  }));
}

/** Adds a pathway or model, or changes one; a new status becomes a line of its history. Fails with `invalid` ('taken'), `notFound` and `stale`. */
export async function savePart(
  writer: StepWriter,
  id: string | null,
  version: number,
  part: PartFields,
): Promise<{ id: string; version: number }> {
  const same = await writer.trx
    .selectFrom('program_parts')
    .select('id')
    .where('kind', '=', part.kind)
    .where('item', '=', part.item)
    .executeTakeFirst();
  if (same !== undefined && same.id !== id) throw new AppError('invalid', { field: 'item', reason: 'taken' });
  if (id === null) {
    const row = newPartRow(newId(), writer.now, part);
    await writer.insert('program_parts', [row]);
    await addMove(writer, row.id, part);
    return { id: row.id, version: 1 };
  }
  const before = await demandPart(writer.trx, id);
  const saved = await writer.update('program_parts', id, partColumns(part), version);
  if (before.status !== part.status) await addMove(writer, id, part);
  return { id, version: saved.version };
}

/** Takes a pathway or model out of the program, with its history. */
export async function removePart(writer: StepWriter, id: string): Promise<void> {
  const moves = await writer.trx.selectFrom('program_moves').select('id').where('part_id', '=', id).execute();
  if (moves.length > 0)
    await writer.remove(
      'program_moves',
      moves.map((move) => move.id),
    );
  await writer.remove('program_parts', [id]);
}

/** A pathway or model of the program. Fails with `notFound`. */
export async function demandPart(db: DbReader, id: string): Promise<ProgramPartRow> {
  const row = await db.selectFrom('program_parts').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'pathwayMemos', id });
  return row;
}

/** The row of a pathway or model of the program. */
export function newPartRow(id: string, now: string, part: PartFields): ProgramPartRow {
  return { id, version: 1, created_at: now, updated_at: now, ...partColumns(part) };
}

function partColumns(part: PartFields) {
  return {
    kind: part.kind,
    item: part.item,
    status: part.status,
    since: part.since,
    decision_id: part.decisionId ?? '',
    note: part.note,
  };
}

function addMove(writer: StepWriter, partId: string, part: PartFields): Promise<void> {
  const stamps = { created_at: writer.now, updated_at: writer.now };
  return writer.insert('program_moves', [
    { id: newId(), version: 1, ...stamps, part_id: partId, status: part.status, moved_on: part.since, note: part.note },
  ]);
}
