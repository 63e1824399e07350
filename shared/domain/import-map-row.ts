import { customColumns, headerOf, readCustomCells, type ImportField } from './import-custom.ts';
import { foldText, websiteHost } from '../text.ts';
import { emptyDraft, type DraftText, type ImportDraft, type RowProblem } from './import-draft.ts';
import {
  addressTargets,
  importTarget,
  labelColumn,
  type AddressTargetId,
  type ImportTargetId,
  nameTargets,
} from './import-targets.ts';
import {
  dayOrderOf,
  isPlaceholder,
  parseBirthday,
  parseKind,
  parseLabel,
  parseLanguage,
  parseSector,
  parseStage,
  parseYes,
  splitEmails,
  splitPhones,
  splitTags,
  splitValues,
  type DayOrder,
} from './import-values.ts';

/** What is known beside the row: names of members, folded, with their ids. */
export interface MappingFacts {
  readonly members: ReadonlyMap<string, string>;
  /** The custom fields that columns can be put into, by their ids. */
  readonly custom: ReadonlyMap<string, ImportField>;
}

export interface MappedColumn {
  readonly column: number;
  readonly target: string;
  readonly label: string;
}

/** Turns the cells of a row into what they say. */
export type RowMapper = (cells: readonly string[]) => { draft: ImportDraft; problems: RowProblem[] };

/** How the description says what an organization is part of. */
export const partOfMark = 'Part of: ';

/** A row must not say more than a field holds, in characters. */
const lineLimit = 1_000;
const textLimit = 1_000_000;

/**
 * Prepares a mapping for many rows. Nothing that a cell says gets lost: what its field cannot hold goes to the description as
 * `Header: value`, with a warning; only what cannot be kept at all is an error. `sample` shows in which order days are written.
 */
export function rowMapper(
  kind: 'people' | 'organizations',
  mapping: readonly MappedColumn[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
  facts: MappingFacts,
): RowMapper {
  const columns = mapping.flatMap((entry) => {
    const target = importTarget(entry.target, kind);
    if (target === undefined || target === 'ignore' || target === 'label') return [];
    const order = target === 'birthday' ? dayOrderOf(sample.map((cells) => cells[entry.column] ?? '')) : undefined;
    return [
      {
        column: entry.column,
        target,
        label: entry.label,
        labelColumn: labelColumn(entry.label),
        order,
        header: headerOf(header, entry.column),
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
      title: '',
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
      else setters[column.target]?.(row, column, cell);
    }
    for (const { column, cell } of readCustomCells(own, cells, row.draft.custom))
      keepAsLine(row, column, 'unknownValue', cell);
    for (let at = width; width > 0 && at < cells.length; at++) {
      const cell = clean(cells[at] ?? '');
      if (cell !== '') row.draft.paragraphs.push(`Column ${at + 1}: ${cell}`);
    }
    finish(row);
    return { draft: row.draft, problems: row.problems };
  };
}

interface Column {
  readonly column: number;
  readonly target: ImportTargetId;
  readonly label: string;
  readonly labelColumn: number | undefined;
  readonly order: DayOrder;
  readonly header: string;
}

interface RowState {
  readonly draft: ImportDraft;
  readonly problems: RowProblem[];
  readonly facts: MappingFacts;
  readonly names: string[];
  readonly organization: string[];
  title: string;
  sector: string;
  parent: string;
  readonly addresses: Map<string, Partial<Record<AddressTargetId, string>>>;
  readonly cells: readonly string[];
}

type Setter = (row: RowState, column: Column, cell: string) => void;

const setters: Partial<Record<ImportTargetId, Setter>> = {
  name: (row, column, cell) => {
    if (fits(row, column, cell)) row.names.push(cell);
  },
  email: (row, column, cell) => {
    const { emails, rest } = splitEmails(cell);
    for (const value of emails)
      if (fits(row, column, value)) row.draft.emails.push({ label: labelFor(row, column), value });
    if (rest.length > 0) keepAsLine(row, column, 'notAnEmail', rest.join(', '));
  },
  phone: (row, column, cell) => {
    for (const { label, value } of splitPhones(cell)) {
      if (!fits(row, column, value)) continue;
      row.draft.phones.push({ label: label === '' ? labelFor(row, column) : parseLabel(label), value });
      if (!/\d/.test(value)) warn(row, column, 'noDigits', value);
    }
  },
  link: (row, column, cell) => {
    for (const value of splitValues(cell))
      if (fits(row, column, value)) row.draft.links.push({ label: labelFor(row, column), value });
  },
  website: (row, column, cell) => {
    for (const value of splitValues(cell)) {
      if (!fits(row, column, value)) continue;
      if (row.draft.texts.website === undefined) row.draft.texts.website = value;
      else if (websiteHost(value) !== websiteHost(row.draft.texts.website))
        row.draft.links.push({ label: 'other', value });
    }
  },
  alsoKnownAs: (row, column, cell) => {
    for (const value of splitValues(cell)) if (fits(row, column, value)) row.draft.alsoKnownAs.push(value);
  },
  organization: (row, column, cell) => {
    if (fits(row, column, cell)) row.organization.push(cell);
  },
  title: (row, column, cell) => {
    if (!fits(row, column, cell)) return;
    if (row.title === '') row.title = cell;
    else keepAsLine(row, column, undefined, cell);
  },
  sector: (row, column, cell) => {
    const sector = parseSector(cell);
    if (sector === undefined) keepAsLine(row, column, 'unknownSector', cell);
    else if (row.draft.kind === 'people') row.sector = sector;
    else setText(row, column, 'sector', sector);
  },
  kind: (row, column, cell) => setKnown(row, column, 'kind', parseKind(cell), 'unknownKind', cell),
  stage: (row, column, cell) => setKnown(row, column, 'stage', parseStage(cell), 'unknownStage', cell),
  owner: (row, column, cell) =>
    setKnown(row, column, 'ownerId', row.facts.members.get(foldText(cell)), 'unknownMember', cell),
  tags: (row, column, cell) => {
    for (const tag of splitTags(cell)) {
      if (tag.length > 200) keepAsLine(row, column, 'tooLong', tag);
      else row.draft.tags.push(tag);
    }
  },
  languages: (row, column, cell) => {
    for (const part of cell.split(/:::|[;,|/\n]+/)) {
      const word = part.trim();
      if (word === '') continue;
      const code = parseLanguage(word);
      if (code === undefined) keepAsLine(row, column, 'unknownLanguage', word);
      else if (!row.draft.languages.includes(code)) row.draft.languages.push(code);
    }
  },
  birthday: (row, column, cell) => {
    if (fits(row, column, cell)) setText(row, column, 'birthday', parseBirthday(cell, column.order));
  },
  doNotContact: (row, column, cell) => {
    const yes = parseYes(cell);
    if (yes === undefined) keepAsLine(row, column, 'notYesOrNo', cell);
    else row.draft.doNotContact ||= yes;
  },
  parent: (row, _column, cell) => {
    row.parent = cell;
  },
  description: (row, _column, cell) => void row.draft.paragraphs.push(cell),
  note: (row, column, cell) => void row.draft.paragraphs.push(`${column.header}: ${cell}`),
  ...Object.fromEntries(
    (['prefix', 'givenName', 'middleName', 'familyName', 'suffix', 'nickname', 'alias', 'pronouns'] as const).map(
      (text) => [
        text,
        ((row, column, cell) => {
          if (fits(row, column, cell)) setText(row, column, text, cell);
        }) satisfies Setter,
      ],
    ),
  ),
  ...Object.fromEntries(
    addressTargets.map((part) => [
      part,
      ((row, column, cell) => {
        if (!fits(row, column, cell)) return;
        const address = row.addresses.get(column.label) ?? {};
        row.addresses.set(column.label, address);
        const before = address[part];
        if (before === undefined) address[part] = cell;
        else if (part === 'street' && !foldText(before).includes(foldText(cell))) address[part] = `${before}, ${cell}`;
        else if (foldText(before) !== foldText(cell)) keepAsLine(row, column, undefined, cell);
      }) satisfies Setter,
    ]),
  ),
};

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
  const organization = row.organization.join(', ');
  if (organization !== '') draft.places.push({ organization, title: row.title, sector: row.sector });
  else if (row.title !== '') draft.paragraphs.push(`Role: ${row.title}`);
  if (draft.emails.length > 100 || draft.phones.length > 100 || draft.links.length > 100 || draft.tags.length > 100) {
    row.problems.push({ column: null, level: 'error', reason: 'tooMany', value: '' });
  }
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

function labelFor(row: RowState, column: Column): string {
  const words = column.labelColumn === undefined ? column.label : (row.cells[column.labelColumn] ?? '');
  const label = parseLabel(splitValues(words)[0] ?? '');
  return label.length > 60 ? label.slice(0, 60) : label;
}

function setText(row: RowState, column: Column, text: DraftText, value: string): void {
  const before = row.draft.texts[text];
  if (before === undefined) row.draft.texts[text] = value;
  else if (foldText(before) !== foldText(value)) keepAsLine(row, column, undefined, value);
}

function setKnown(
  row: RowState,
  column: Column,
  text: DraftText,
  value: string | undefined,
  reason: string,
  cell: string,
): void {
  if (value === undefined) keepAsLine(row, column, reason, cell);
  else setText(row, column, text, value);
}

/** Too long for its field: the row waits until somebody shortens it. */
function fits(row: RowState, column: Column, cell: string): boolean {
  if (cell.length <= lineLimit) return true;
  row.problems.push({ column: column.column, level: 'error', reason: 'tooLong', value: cell.slice(0, 200) });
  return false;
}

function keepAsLine(
  row: RowState,
  column: Pick<Column, 'column' | 'header'>,
  reason: string | undefined,
  value: string,
): void {
  row.draft.paragraphs.push(`${column.header}: ${value}`);
  if (reason !== undefined) warn(row, column, reason, value);
}

function warn(row: RowState, column: Pick<Column, 'column'>, reason: string, value: string): void {
  row.problems.push({ column: column.column, level: 'warning', reason, value: value.slice(0, 200) });
}

/** A cell without blanks around it, and with one kind of line break. */
function clean(cell: string): string {
  const text = cell.trim();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
