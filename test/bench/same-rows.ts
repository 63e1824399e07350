import BetterSqlite from 'better-sqlite3';

type Row = Record<string, unknown>;

/** The rows that a step added, ready to be written once more into a copy of the workspace from before it, by bare SQLite. */
export interface SameRows {
  /** Writes them in one transaction, with their indexes, their log and their search documents; nothing is checked or compared. */
  write(): void;
  close(): void;
}

/** Reads the rows of a step from the workspace. */
export function sameRows(raw: BetterSqlite.Database, workspacePath: string, changeSetId: string): SameRows {
  const database = new BetterSqlite(workspacePath, { readonly: true });
  const step = database.prepare('select seq from change_sets where id = ?').pluck().get(changeSetId);
  // Every statement asks for whole rows of tables whose keys are in the log of the step.
  const read = (statement: string) => database.prepare(statement).all(step) as Row[];
  const added = (table: string) => `select row_key from changes where step = ? and table_name = '${table}'`;
  const partners = `select row_key from changes where step = ? and table_name in ('people', 'organizations')`;
  const parts: [table: string, rows: Row[]][] = [
    ...['organizations', 'people', 'roles', 'ladder_moves'].map((table): [string, Row[]] => [
      table,
      read(`select * from ${table} where id in (${added(table)})`),
    ]),
    ['contact_keys', read(`select * from contact_keys where record_id in (${partners}) order by kind, key`)],
    ['changes', read('select * from changes where step = ?')],
    ['search_documents', read(`select * from search_documents where record_id in (${partners}) order by number`)],
  ];
  const documents = parts.at(-1)?.[1] ?? [];
  const people = new Map((parts[1]?.[1] ?? []).map((row) => [row['id'], row]));
  const words = documents.map((row) => {
    const person = people.get(row['record_id']);
    const text = (columns: readonly string[], of: Row | undefined) =>
      columns.map((column) => textOf(of?.[column])).join(' ');
    return [row['number'], text(['title', 'subtitle'], row), text(['email', 'phone'], person), text(['city'], person)];
  });
  return {
    write() {
      raw.transaction(() => {
        for (const [table, rows] of parts) {
          const columns = Object.keys(rows[0] ?? {});
          if (columns.length === 0) continue;
          const insert = raw.prepare(
            `insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})`,
          );
          for (const row of rows) insert.run(columns.map((column) => row[column]));
        }
        const word = raw.prepare('insert into search_words (rowid, title, keys, body) values (?, ?, ?, ?)');
        for (const row of words) word.run(row);
        const name = raw.prepare('insert into search_trigrams (rowid, title) values (?, ?)');
        for (const row of documents) name.run(row['number'], row['title']);
      })();
    },
    close: () => void database.close(),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
