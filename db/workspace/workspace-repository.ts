import type { DbReader, DbTransaction } from '../dialects/dialect.ts';
import type { MemberRow, WorkspaceRow } from '../schema/workspace.ts';
import type { WorkspaceDb } from '../workspace-db.ts';

/** What a workspace file says of itself. */
export interface WorkspaceFacts {
  readonly id: string;
  readonly name: string;
  /** '' when nobody was named. */
  readonly meId: string;
  readonly isDemo: boolean;
  readonly createdAt: string;
}

/** What the file is; undefined when it was never told. */
export async function findWorkspace(db: DbReader): Promise<WorkspaceFacts | undefined> {
  const row = await db.selectFrom('workspace').selectAll().executeTakeFirst();
  return row === undefined
    ? undefined
    : { id: row.id, name: row.name, meId: row.me_id, isDemo: row.is_demo === 1, createdAt: row.created_at };
}

/** What the coalition is called; '' in a file that was never told. */
export async function workspaceName(db: DbReader): Promise<string> {
  return (await db.selectFrom('workspace').select('name').executeTakeFirst())?.name ?? '';
}

/** Writes what a new file is, with its first member; the history begins after this, so that no undo takes it back. */
export async function foundWorkspace(db: WorkspaceDb, workspace: WorkspaceFacts, memberName: string): Promise<void> {
  await db.write.transaction().execute(async (trx) => {
    await trx.insertInto('workspace').values(workspaceRow(workspace)).execute();
    await insertFirstMember(trx, workspace, memberName);
  });
}

/** Writes what a restored file is: its members came with it. The first of them uses it when the file does not say who. */
export async function foundRestoredWorkspace(
  db: WorkspaceDb,
  names: { readonly id: string; readonly name: string; readonly meId: string; readonly now: string },
): Promise<void> {
  await db.write.transaction().execute(async (trx) => {
    const members = await trx.selectFrom('members').select('id').orderBy('id').execute();
    const me = members.find((member) => member.id === names.meId) ?? members[0];
    const facts = { id: names.id, name: names.name, meId: me?.id ?? '', isDemo: false, createdAt: names.now };
    await trx.insertInto('workspace').values(workspaceRow(facts)).execute();
  });
}

/** How many records the file holds outside the trash, and how many steps its history has. */
export async function countRecords(db: DbReader): Promise<RecordCounts> {
  const [people, organizations, interactions, followUps, notes] = await Promise.all(
    (['people', 'organizations', 'interactions', 'follow_ups', 'notes'] as const).map((table) => countLive(db, table)),
  );
  return {
    people: people ?? 0,
    organizations: organizations ?? 0,
    interactions: interactions ?? 0,
    followUps: followUps ?? 0,
    notes: notes ?? 0,
  };
}

export interface RecordCounts {
  readonly people: number;
  readonly organizations: number;
  readonly interactions: number;
  readonly followUps: number;
  readonly notes: number;
}

/** Whether more than so many of a table are in use, for one step through the index of their creation. */
export async function hasMoreThan(db: DbReader, table: 'people' | 'organizations', count: number): Promise<boolean> {
  const one = await db
    .selectFrom(table)
    .select('created_at')
    .where('deleted_at', '=', '')
    .orderBy('created_at')
    .offset(count)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

/** The number of the newest step that is complete; 0 in a file without any. */
export async function lastSeq(db: DbReader): Promise<number> {
  const { last } = await db
    .selectFrom('change_sets')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('state', '<>', 'running')
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** How many steps the history holds. */
export async function countChangeSets(db: DbReader): Promise<number> {
  const { count } = await db
    .selectFrom('change_sets')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Steps newer than `seq`, newest first: what going back to it would lose. */
export async function stepsAfter(
  db: DbReader,
  seq: number,
  limit: number,
): Promise<{ steps: { at: string; summary: string }[]; count: number }> {
  const steps = await db
    .selectFrom('change_sets')
    .select(['at', 'summary'])
    .where('seq', '>', seq)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  const { count } = await db
    .selectFrom('change_sets')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('seq', '>', seq)
    .executeTakeFirstOrThrow();
  return { steps, count: Number(count) };
}

/** All but those in the trash: SQLite counts a whole index by its pages, and few records are in the trash. */
async function countLive(
  db: DbReader,
  table: 'people' | 'organizations' | 'interactions' | 'follow_ups' | 'notes',
): Promise<number> {
  const counted = db.selectFrom(table).select(({ fn }) => fn.countAll().as('count'));
  const all = await counted.executeTakeFirstOrThrow();
  const trashed = await counted.where('deleted_at', '<>', '').executeTakeFirstOrThrow();
  return Number(all.count) - Number(trashed.count);
}

async function insertFirstMember(trx: DbTransaction, workspace: WorkspaceFacts, name: string): Promise<void> {
  const row: MemberRow = {
    id: workspace.meId,
    version: 1,
    created_at: workspace.createdAt,
    updated_at: workspace.createdAt,
    name,
    email: '',
    tint: 0,
    is_active: 1,
    person_id: '',
  };
  await trx.insertInto('members').values(row).execute();
}

function workspaceRow(workspace: WorkspaceFacts): WorkspaceRow {
  return {
    id: workspace.id,
    name: workspace.name,
    me_id: workspace.meId,
    is_demo: workspace.isDemo ? 1 : 0,
    created_at: workspace.createdAt,
  };
}
