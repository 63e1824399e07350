import { z } from 'zod';

import type { CrisisCall, CrisisGap, CrisisPatch, CrisisPerson } from '#shared/contract/crisis.ts';
import { crisisKinds, type CrisisKind } from '#shared/content/crisis.ts';
import { countWords } from '#shared/domain/assets/measure.ts';
import { gapsOf } from '#shared/domain/press/crisis-gaps.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { filledText } from '../assets/asset-text.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseList } from '../json.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import type { CrisisCallRow, CrisisSheetRow } from '../schema/press.ts';
import { peopleOnSheet } from './people-on-sheet.ts';

/** A step that is done, and when. */
export interface DoneStep {
  readonly id: string;
  /** An instant. */
  readonly at: string;
}

/** The holding statement as the sheet shows it. */
interface HoldingStatement {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly words: number;
  readonly status: string;
  readonly isCrisis: boolean;
  readonly approvers: {
    readonly person: CrisisPerson['person'];
    readonly hasLeft: boolean;
    readonly hasApproved: boolean;
  }[];
}

/** The sheet with its people, its statement, its calls, and what is missing. */
export async function readCrisis(db: DbReader): Promise<{
  version: number | null;
  factHolder: CrisisPerson | null;
  spokesperson: CrisisPerson | null;
  deputy: CrisisPerson | null;
  statement: HoldingStatement | null;
  note: string;
  kind: CrisisKind | null;
  openedAt: string | null;
  steps: DoneStep[];
  calls: CrisisCall[];
  gaps: CrisisGap[];
}> {
  const sheet = await crisisSheet(db);
  const rows = await callRows(db);
  const roles = [sheet?.fact_holder_id ?? '', sheet?.spokesperson_id ?? '', sheet?.deputy_id ?? ''] as const;
  const people = await peopleOnSheet(db, [...roles, ...rows.map((row) => row.person_id)]);
  const statement = sheet === undefined || sheet.asset_id === '' ? null : await holdingStatement(db, sheet.asset_id);
  const calls = rows.flatMap((row) => {
    const person = people.get(row.person_id);
    if (person === undefined) return [];
    return [{ ...person, id: row.id, version: row.version, why: row.why, calledAt: row.called_at || null }];
  });
  const [factHolder, spokesperson, deputy] = roles;
  const onSheet = roles.map((id) => people.get(id) ?? null);
  return {
    version: sheet?.version ?? null,
    factHolder: people.get(factHolder) ?? null,
    spokesperson: people.get(spokesperson) ?? null,
    deputy: people.get(deputy) ?? null,
    statement,
    note: sheet?.note ?? '',
    kind: crisisKindOf(sheet),
    openedAt: sheet?.opened_at || null,
    steps: doneSteps(sheet),
    calls,
    gaps: gapsOf({
      factHolderId: factHolder,
      spokespersonId: spokesperson,
      deputyId: deputy,
      statement:
        statement === null
          ? null
          : { ...statement, approvers: statement.approvers.filter(({ hasLeft }) => !hasLeft).length },
      calls,
      hasLeavers: [...onSheet, ...calls].some((person) => person?.hasLeft === true),
    }),
  };
}

/** The sheet as it is kept; nothing before somebody wrote on it. */
export async function crisisSheet(db: DbReader): Promise<CrisisSheetRow | undefined> {
  return db.selectFrom('crisis_sheet').selectAll().orderBy('created_at').orderBy('id').executeTakeFirst();
}

/** The kind of the crisis at hand; null while there is none. */
export function crisisKindOf(sheet: CrisisSheetRow | undefined): CrisisKind | null {
  if (sheet === undefined || sheet.opened_at === '') return null;
  return crisisKinds.find(({ id }) => id === sheet.kind)?.id ?? 'incident';
}

/** The steps that are done; a damaged cell says nothing. */
export function doneSteps(sheet: CrisisSheetRow | undefined): DoneStep[] {
  return parseList(sheet?.steps ?? '', (value): value is DoneStep => doneStepSchema.safeParse(value).success);
}

/** Writes on the sheet, which is made with the first word. Answers the row as it is now. */
export async function writeSheet(
  writer: StepWriter,
  id: string,
  columns: Partial<CrisisSheetRow>,
): Promise<{ id: string; version: number }> {
  const sheet = await crisisSheet(writer.trx);
  if (sheet !== undefined) {
    const saved = await writer.update('crisis_sheet', sheet.id, columns);
    return { id: sheet.id, version: saved.version };
  }
  await writer.insert('crisis_sheet', [{ ...emptySheet(id, writer.now), ...columns }]);
  return { id, version: 1 };
}

/** The columns that a patch names. */
export function sheetColumns(patch: CrisisPatch): Partial<CrisisSheetRow> {
  return defined({
    fact_holder_id: nothing(patch.factHolderId),
    spokesperson_id: nothing(patch.spokespersonId),
    deputy_id: nothing(patch.deputyId),
    asset_id: nothing(patch.assetId),
    note: patch.note,
  });
}

/** The call list in its order. */
export function callRows(db: DbReader): Promise<CrisisCallRow[]> {
  return db.selectFrom('crisis_calls').selectAll().orderBy('position').orderBy('id').execute();
}

/** A line of the call list. Fails with `notFound`. */
export async function demandCall(db: DbReader, id: string): Promise<CrisisCallRow> {
  const row = await db.selectFrom('crisis_calls').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'people', id });
  return row;
}

const doneStepSchema = z.object({ id: z.string(), at: z.string() });

function emptySheet(id: string, now: string): CrisisSheetRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    fact_holder_id: '',
    spokesperson_id: '',
    deputy_id: '',
    asset_id: '',
    kind: '',
    opened_at: '',
    steps: '[]',
    note: '',
  };
}

/** The statement with those who pass it in the crisis lane; null for one that is not in use. */
async function holdingStatement(db: DbReader, id: string): Promise<HoldingStatement | null> {
  const row = await db.selectFrom('assets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') return null;
  const { body } = await filledText(db, row);
  const reviewers = await db
    .selectFrom('asset_reviewers')
    .select('person_id')
    .where('asset_id', '=', id)
    .where('step', '=', 'approved')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const answers = await db
    .selectFrom('asset_approvals')
    .select(['person_id', 'answer'])
    .where('asset_id', '=', id)
    .where('step', '=', 'approved')
    .where('hash', '=', row.hash)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  // The last word of a person counts.
  const said = new Map(answers.map((each) => [each.person_id, each.answer]));
  const people = await peopleOnSheet(
    db,
    reviewers.map((each) => each.person_id),
  );
  return {
    id,
    title: row.title,
    body,
    words: countWords(body),
    status: row.status,
    isCrisis: row.is_crisis === 1,
    approvers: reviewers.flatMap((each) => {
      const person = people.get(each.person_id);
      if (person === undefined) return [];
      const hasApproved = said.get(each.person_id) === 'approve';
      return [{ person: person.person, hasLeft: person.hasLeft, hasApproved }];
    }),
  };
}
