/** A column as `db/schema` declares it. */
export interface DeclaredColumn {
  readonly name: string;
  /** As TypeScript says it: string or number. */
  readonly type: string;
  /** The comment above it on one line; '' where there is none. */
  readonly comment: string;
}

/** A table as `db/schema` declares it, inherited columns first. */
export interface DeclaredTable {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly DeclaredColumn[];
}

/** Reads the tables out of the text of `db/schema`: the interface `Database` names them, and each row is an interface. */
export function readSchema(source: string): readonly DeclaredTable[] {
  const interfaces = readInterfaces(source);
  const database = interfaces.get('Database');
  if (database === undefined) throw new Error('db/schema has no interface Database.');
  return database.columns.map(({ name, type }) => {
    const row = interfaces.get(type);
    if (row === undefined) throw new Error(`db/schema has no interface ${type} for the table ${name}.`);
    return { name, comment: row.comment, columns: allColumns(interfaces, row) };
  });
}

interface Interface {
  readonly comment: string;
  readonly parents: readonly string[];
  readonly columns: DeclaredColumn[];
}

function readInterfaces(source: string): ReadonlyMap<string, Interface> {
  const found = new Map<string, Interface>();
  let current: Interface | undefined;
  let comment = '';
  for (const match of source.matchAll(pieces)) {
    const { text, name, parents, column, type } = match.groups ?? {};
    if (text !== undefined) comment = oneLine(text);
    else if (name !== undefined) {
      current = { comment, parents: (parents ?? '').split(',').flatMap((parent) => parent.trim() || []), columns: [] };
      found.set(name, current);
      comment = '';
    } else if (column !== undefined) {
      current?.columns.push({ name: column, type: type ?? '', comment });
      comment = '';
    }
  }
  return found;
}

/** A comment, the head of an interface, or one of its fields. */
const pieces =
  /\/\*\*(?<text>.*?)\*\/|interface (?<name>\w+)(?: extends (?<parents>[\w, ]+))? \{|^ {2}(?<column>\w+): (?<type>\w+);$/gms;

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
}

function allColumns(interfaces: ReadonlyMap<string, Interface>, row: Interface): DeclaredColumn[] {
  const inherited = row.parents.flatMap((name) => {
    const parent = interfaces.get(name);
    return parent === undefined ? [] : allColumns(interfaces, parent);
  });
  return [...inherited, ...row.columns];
}
