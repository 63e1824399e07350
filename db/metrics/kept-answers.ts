import type { DbReader } from '../dialects/dialect.ts';

/** The tables that an answer follows from, each with the columns of its rows that matter; `new` stands for new rows, `*` for everything. */
export type Watch = Readonly<Record<string, readonly string[]>>;

/** Answers that hold until a step of the history touches what they follow from. */
export interface KeptAnswers {
  /** Forgets what steps since the last call have touched. Call it before `keep`. */
  refresh(): Promise<void>;
  /** The answer of `work`, from before where nothing it follows from was touched; without a watch every step touches it. */
  keep<T>(key: string, watch: Watch | null, work: () => Promise<T>): Promise<T>;
}

/** Answers of days that nobody asks for any more make room. */
const mostKept = 60;
/** Of a step that changed more rows than this, everything counts as touched. */
const mostLookedAt = 5_000;

/** Keeps answers about a workspace in this process. */
export function keptAnswers(db: DbReader): KeptAnswers {
  let mark: Mark | undefined;
  const kept = new Map<string, { readonly watch: Watch | null; readonly value: Promise<unknown> }>();
  return {
    async refresh() {
      const now = await markOf(db);
      const before = mark;
      const touched = before === undefined ? everything : await touchedBetween(db, before, now);
      mark = now;
      for (const [key, { watch }] of kept) if (touched(watch)) kept.delete(key);
    },
    keep<T>(key: string, watch: Watch | null, work: () => Promise<T>): Promise<T> {
      const known = kept.get(key);
      // A key stands for one kind of answer: its callers hand in the same work.
      if (known !== undefined) return known.value as Promise<T>;
      const value = work();
      kept.set(key, { watch, value });
      for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(old);
      value.catch(() => kept.delete(key));
      return value;
    },
  };
}

/** For callers that ask once. */
export const nothingKept: KeptAnswers = {
  refresh: async () => {},
  keep: (_key, _watch, work) => work(),
};

/** How far the history has come. */
interface Mark {
  readonly seq: number;
  readonly change: number;
  /** Another text whenever a step was taken back, redone, begun or ended. */
  readonly states: string;
}

async function markOf(db: DbReader): Promise<Mark> {
  const set = await db.selectFrom('change_sets').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const change = await db.selectFrom('changes').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const states = await db
    .selectFrom('change_sets')
    .select(({ fn }) => ['state', fn.countAll().as('count'), fn.max('seq').as('last')])
    .where('state', 'in', ['undone', 'running'])
    .groupBy('state')
    .orderBy('state')
    .execute();
  return {
    seq: set?.seq ?? 0,
    change: change?.id ?? 0,
    states: states.map((row) => `${row.state} ${row.count} ${row.last}`).join(', '),
  };
}

type IsTouched = (watch: Watch | null) => boolean;
const everything: IsTouched = () => true;

async function touchedBetween(db: DbReader, before: Mark, now: Mark): Promise<IsTouched> {
  if (before.seq === now.seq && before.change === now.change && before.states === now.states) return () => false;
  if (before.states !== now.states || now.change - before.change > mostLookedAt) return everything;
  const steps = await db.selectFrom('change_sets').select('command').where('seq', '>', before.seq).execute();
  // What is removed for good leaves no changes behind.
  if (steps.some((step) => step.command.startsWith('trash.'))) return everything;
  const changes = await db
    .selectFrom('changes')
    .select(['table_name', 'op', 'after'])
    .where('id', '>', before.change)
    .execute();
  const touched = new Map<string, Set<string>>();
  for (const change of changes) {
    const columns = touched.get(change.table_name) ?? new Set();
    touched.set(change.table_name, columns);
    for (const column of columnsOf(change.op, change.after)) columns.add(column);
  }
  return (watch) =>
    watch === null ||
    Object.entries(watch).some(([table, columns]) => {
      const found = touched.get(table);
      return found !== undefined && columns.some((column) => column === '*' || found.has('*') || found.has(column));
    });
}

function columnsOf(op: string, after: string): readonly string[] {
  if (op === 'i') return ['new'];
  return op === 'u' && after !== '' ? Object.keys(JSON.parse(after) as object) : ['*'];
}
