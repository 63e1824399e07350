import { labelColumn } from './import-targets.ts';
import type { MappedColumn } from './import-column.ts';
import { headerWords } from './import-guess.ts';

/** A saved mapping laid over the header of another file: columns of the same name take the same place, in whatever order they stand. */
export function fitMapping<Entry extends MappedColumn>(
  saved: { readonly header: readonly string[]; readonly mapping: readonly Entry[] },
  header: readonly string[],
): (Entry | { column: number; target: string; label: string })[] {
  const free = header.map(headerWords);
  const places = new Map<number, number>();
  for (const [from, name] of saved.header.entries()) {
    const at = free.indexOf(headerWords(name));
    if (at < 0) continue;
    places.set(from, at);
    // A name that comes twice stands for two columns.
    free[at] = '\u0000';
  }
  const fitted = saved.mapping.flatMap((entry) => {
    const column = places.get(entry.column);
    if (column === undefined) return [];
    const source = labelColumn(entry.label);
    const moved = source === undefined ? undefined : places.get(source);
    return [{ ...entry, column, label: source === undefined ? entry.label : moved === undefined ? '' : `@${moved}` }];
  });
  const taken = new Set(fitted.map(({ column }) => column));
  const others = header.flatMap((_, column) => (taken.has(column) ? [] : [{ column, target: 'ignore', label: '' }]));
  return [...fitted, ...others].toSorted((left, right) => left.column - right.column);
}
