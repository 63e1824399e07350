import { customColumns, readCustomCells, type ImportField } from './import-custom.ts';
import { foldText } from '../text.ts';
import { columnReading, valuesOf, type MappedColumn } from './import-column.ts';
import { emptyDraft, type ImportDraft, type RowProblem } from './import-draft.ts';
import { keepAsLine, lineLimit, setters, warn, type Column, type RowState } from './import-setters.ts';
import { importTarget, labelColumn, nameTargets } from './import-targets.ts';
import { valueTargets } from './import-words.ts';
import { dayOrderOf, isPlaceholder, parseLabel } from './import-values.ts';

/** What is known beside the row: names of members, folded, with their ids. */
export interface MappingFacts {
  readonly members: ReadonlyMap<string, string>;
  /** The custom fields that columns can be put into, by their ids. */
  readonly custom: ReadonlyMap<string, ImportField>;
}

/** Turns the cells of a row into what they say. */
export type RowMapper = (cells: readonly string[]) => { draft: ImportDraft; problems: RowProblem[] };

/** How the description says what an organization is part of. */
export const partOfMark = 'Part of: ';

const textLimit = 1_000_000;

/** Targets that hold one value, of which a plan may say what words of the file mean. */
const meantTargets: ReadonlySet<string> = new Set([...valueTargets, 'owner']);

/**
 * Prepares a mapping for many rows. Nothing that a cell says gets lost: what its field cannot hold goes to the description as
 * `Header: value`, with a warning; only what cannot be kept at all is an error. `sample` shows in which order days are written; `hasRest` says
 * that cells beyond the header are kept.
 */
export function rowMapper(
  kind: 'people' | 'organizations',
  mapping: readonly MappedColumn[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
  facts: MappingFacts,
  hasRest = true,
): RowMapper {
  const columns = mapping.flatMap((entry) => {
    const target = importTarget(entry.target, kind);
    if (target === undefined || target === 'ignore' || target === 'label') return [];
    const order = target === 'birthday' ? dayOrderOf(sample.map((cells) => cells[entry.column] ?? '')) : undefined;
    return [
      {
        ...columnReading(entry, header),
        target,
        label: entry.label,
        labelColumn: labelColumn(entry.label),
        order,
        split: entry.split,
      } satisfies Column,
    ];
  });
  const own = customColumns(kind, mapping, header, facts.custom);
  const width = header.length;
  return (cells) => {
    const row: RowState = {
      draft: emptyDraft(kind),
      problems: [],
      facts,
      names: [],
      organization: [],
      severalOrganizations: [],
      titles: [],
      sector: '',
      parent: '',
      addresses: new Map(),
      cells,
    };
    for (const column of columns) {
      const cell = clean(cells[column.column] ?? '');
      if (cell === '') continue;
      if (isPlaceholder(cell, nameTargets.has(column.target))) warn(row, column, 'placeholder', cell);
      else if (cell.length > textLimit)
        row.problems.push({ column: column.column, level: 'error', reason: 'tooLong', value: cell.slice(0, 200) });
      else if (column.meanings !== undefined && meantTargets.has(column.target))
        for (const value of valuesOf(column, cell, (whole) => [whole])) setters[column.target]?.(row, column, value);
      else setters[column.target]?.(row, column, cell);
    }
    for (const { column, cell } of readCustomCells(own, cells, row.draft.custom))
      keepAsLine(row, column, 'unknownValue', cell);
    for (let at = width; hasRest && width > 0 && at < cells.length; at++) {
      const cell = clean(cells[at] ?? '');
      if (cell !== '') row.draft.paragraphs.push(`Column ${at + 1}: ${cell}`);
    }
    finish(row);
    return { draft: row.draft, problems: row.problems };
  };
}

function finish(row: RowState): void {
  const { draft, cells } = row;
  for (const [label, parts] of row.addresses) {
    const source = labelColumn(label);
    const words = source === undefined ? label : (cells[source] ?? '');
    draft.addresses.push({
      label: parseLabel(words),
      street: '',
      city: '',
      region: '',
      postalCode: '',
      country: '',
      ...parts,
    });
  }
  draft.name = nameOf(row);
  // A list of departments names the whole in a row of its own, without a part.
  if (draft.name === '' && draft.kind === 'organizations') draft.name = row.parent;
  else if (row.parent !== '' && foldText(row.parent) !== foldText(draft.name))
    draft.paragraphs.push(`${partOfMark}${row.parent}`);
  if (draft.name === '' && draft.emails[0] !== undefined) {
    draft.name = draft.emails[0].value;
    draft.isNameMade = true;
  }
  addPlaces(row);
  if (draft.emails.length > 100 || draft.phones.length > 100 || draft.links.length > 100 || draft.tags.length > 100) {
    row.problems.push({ column: null, level: 'error', reason: 'tooMany', value: '' });
  }
}

/** Several organizations of a row take its roles in the order in which they stand. */
function addPlaces({ draft, organization, severalOrganizations, titles, sector }: RowState): void {
  const joined = organization.join(', ');
  const all = [...(joined === '' ? [] : [joined]), ...severalOrganizations];
  for (const [at, name] of all.entries()) draft.places.push({ organization: name, title: titles[at] ?? '', sector });
  for (const title of titles.slice(all.length)) draft.paragraphs.push(`Role: ${title}`);
}

function nameOf({ names, draft, problems }: RowState): string {
  const { prefix, givenName, middleName, familyName, suffix } = draft.texts;
  const whole = names.join(draft.kind === 'people' ? ' ' : ', ');
  const made = [prefix, givenName, middleName, familyName].filter(Boolean).join(' ') + (suffix ? ` ${suffix}` : '');
  const name = (whole === '' ? made : whole).replace(/\s+/g, ' ').trim();
  if (name.length > lineLimit)
    problems.push({ column: null, level: 'error', reason: 'tooLong', value: name.slice(0, 200) });
  return name;
}

/** A cell without blanks around it, and with one kind of line break. */
function clean(cell: string): string {
  const text = cell.trim();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
