import type { PartnerType } from '#shared/contract/base.ts';
import {
  taskViewDefinitionSchema,
  viewDefinitionSchema,
  type SavedView,
  type TaskView,
  type TaskViewDefinition,
  type ViewDefinition,
} from '#shared/contract/views.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag } from '../partners/partner-mapping.ts';
import type { SavedViewRow } from '../schema/workspace.ts';

/** The fields of a saved view that a patch may name. */
export interface ViewPatch {
  readonly name?: string | undefined;
  readonly definition?: ViewDefinition | TaskViewDefinition | undefined;
  readonly isDefault?: boolean | undefined;
  /** Its place among the views of its table, from 0; the others make room. */
  readonly position?: number | undefined;
}

/** A view to be saved, of a table of partners or of tasks. */
type ViewDraft = { readonly name: string } & (
  | { readonly feature: PartnerType; readonly definition: ViewDefinition }
  | { readonly feature: 'tasks'; readonly definition: TaskViewDefinition }
);

/** The saved views of tasks in their order. */
export async function listTaskViews(db: DbReader): Promise<TaskView[]> {
  return (await viewRows(db, 'tasks')).map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    definition: parsedAs(taskViewDefinitionSchema, row.definition) ?? { search: {}, columns: noColumns() },
    position: row.position,
  }));
}

/** The saved views of a table in their order. */
export async function listViews(db: DbReader, feature: PartnerType): Promise<SavedView[]> {
  return (await viewRows(db, feature)).map(viewOf);
}

/** One saved view's row. Fails with `notFound`. */
export async function getView(db: DbReader, id: string): Promise<SavedViewRow> {
  const row = await db.selectFrom('saved_views').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'views', id });
  return row;
}

/** Adds a view after the others. Fails with `invalid` when one of the table has the name. */
export async function insertView(writer: StepWriter, id: string, draft: ViewDraft): Promise<void> {
  const others = await viewRows(writer.trx, draft.feature);
  demandFreeName(others, draft.name);
  const row: SavedViewRow = {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    feature: draft.feature,
    name: draft.name,
    definition: JSON.stringify(draft.definition),
    is_default: 0,
    position: (others.at(-1)?.position ?? -1) + 1,
  };
  await writer.insert('saved_views', [row]);
}

/** Changes a view. A new default takes the place of the old one; answers the version. */
export async function updateView(writer: StepWriter, id: string, version: number, patch: ViewPatch): Promise<number> {
  const row = await getView(writer.trx, id);
  const others = (await viewRows(writer.trx, row.feature)).filter((other) => other.id !== id);
  if (patch.name !== undefined) demandFreeName(others, patch.name);
  const columns = {
    name: patch.name,
    definition: patch.definition === undefined ? undefined : JSON.stringify(patch.definition),
    is_default: flag(patch.isDefault),
  };
  let position: number | undefined;
  if (patch.position !== undefined) position = await makeRoom(writer, others, patch.position);
  const saved = await writer.update('saved_views', id, defined({ ...columns, position }), version);
  if (patch.isDefault === true) {
    const defaults = others.filter((other) => other.is_default === 1).map((other) => other.id);
    await writer.updateMany('saved_views', defaults, { is_default: 0 });
  }
  return saved.version;
}

/** Numbers the other views anew around a place; answers the place, which is the last one at most. */
async function makeRoom(writer: StepWriter, others: readonly SavedViewRow[], wanted: number): Promise<number> {
  const place = Math.max(0, Math.min(wanted, others.length));
  for (const [index, other] of others.entries())
    await writer.update('saved_views', other.id, { position: index < place ? index : index + 1 });
  return place;
}

async function viewRows(db: DbReader, feature: string): Promise<SavedViewRow[]> {
  return db
    .selectFrom('saved_views')
    .selectAll()
    .where('feature', '=', feature)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function demandFreeName(others: readonly SavedViewRow[], name: string): void {
  const folded = foldText(name);
  const namesake = others.find((other) => foldText(other.name) === folded);
  if (namesake !== undefined) throw new AppError('invalid', { field: 'name', reason: 'taken', value: namesake.name });
}

function viewOf(row: SavedViewRow): SavedView {
  return {
    id: row.id,
    version: row.version,
    feature: row.feature === 'people' ? 'people' : 'organizations',
    name: row.name,
    definition: parseDefinition(row.definition),
    isDefault: row.is_default === 1,
    position: row.position,
  };
}

/** A definition that can no longer be read shows everything by name: better than no list of views at all. */
function parseDefinition(text: string): ViewDefinition {
  return (
    parsedAs(viewDefinitionSchema, text) ?? {
      query: { filter: null, text: '', archived: 'exclude', sort: { field: 'name', direction: 'asc' }, groupBy: null },
      columns: noColumns(),
    }
  );
}

function noColumns(): ViewDefinition['columns'] {
  return { order: [], hidden: [], widths: {}, pinned: [] };
}

function parsedAs<Definition>(
  schema: { safeParse: (value: unknown) => { success: boolean; data?: Definition } },
  text: string,
): Definition | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
