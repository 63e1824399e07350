import { foldText, websiteHost } from '../text.ts';
import { valuesOf, type ColumnReading } from './import-column.ts';
import type { DraftText, ImportDraft, RowProblem } from './import-draft.ts';
import type { MappingFacts } from './import-map-row.ts';
import { addressTargets, type AddressTargetId, type ImportTargetId } from './import-targets.ts';
import {
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
import { parseChannel, parseStance } from './import-words.ts';
import { splitName, type NameParts, type NameSplit } from './split-name.ts';

/** A row must not say more than a field holds, in characters. */
export const lineLimit = 1_000;

/** A column with its target, ready for many rows. */
export interface Column extends ColumnReading {
  readonly target: ImportTargetId;
  readonly label: string;
  readonly labelColumn: number | undefined;
  readonly order: DayOrder;
  readonly split: NameSplit | undefined;
}

/** What the cells of a row said so far. */
export interface RowState {
  readonly draft: ImportDraft;
  readonly problems: RowProblem[];
  readonly facts: MappingFacts;
  readonly names: string[];
  readonly organization: string[];
  /** Organizations of a column that names several in a cell. */
  readonly severalOrganizations: string[];
  readonly titles: string[];
  sector: string;
  parent: string;
  readonly addresses: Map<string, Partial<Record<AddressTargetId, string>>>;
  readonly cells: readonly string[];
}

type Setter = (row: RowState, column: Column, cell: string) => void;

/** What each target does with a cell. */
export const setters: Partial<Record<ImportTargetId, Setter>> = {
  name: (row, column, cell) => {
    if (!fits(row, column, cell)) return;
    if (column.split === undefined || row.draft.kind === 'organizations') row.names.push(cell);
    else setParts(row, column, splitName(cell, column.split));
  },
  email: (row, column, cell) => {
    for (const piece of valuesOf(column, cell, whole)) {
      const { emails, rest } = splitEmails(piece);
      for (const value of emails)
        if (fits(row, column, value)) row.draft.emails.push({ label: labelFor(row, column), value });
      if (rest.length > 0) keepAsLine(row, column, 'notAnEmail', rest.join(', '));
    }
  },
  phone: (row, column, cell) => {
    for (const { label, value } of valuesOf(column, cell, whole).flatMap(splitPhones)) {
      if (!fits(row, column, value)) continue;
      row.draft.phones.push({ label: label === '' ? labelFor(row, column) : parseLabel(label), value });
      if (!/\d/.test(value)) warn(row, column, 'noDigits', value);
    }
  },
  link: (row, column, cell) => {
    for (const value of valuesOf(column, cell, splitValues))
      if (fits(row, column, value)) row.draft.links.push({ label: labelFor(row, column), value });
  },
  website: (row, column, cell) => {
    for (const value of valuesOf(column, cell, splitValues)) {
      if (!fits(row, column, value)) continue;
      if (row.draft.texts.website === undefined) row.draft.texts.website = value;
      else if (websiteHost(value) !== websiteHost(row.draft.texts.website))
        row.draft.links.push({ label: 'other', value });
    }
  },
  alsoKnownAs: (row, column, cell) => {
    for (const value of valuesOf(column, cell, splitValues))
      if (fits(row, column, value)) row.draft.alsoKnownAs.push(value);
  },
  organization: (row, column, cell) => {
    if (!fits(row, column, cell)) return;
    const values = valuesOf(column, cell, whole);
    if (isParted(column)) row.severalOrganizations.push(...values);
    else row.organization.push(...values);
  },
  title: (row, column, cell) => {
    if (!fits(row, column, cell)) return;
    for (const value of valuesOf(column, cell, whole)) {
      if (row.titles.length === 0 || isParted(column)) row.titles.push(value);
      else keepAsLine(row, column, undefined, value);
    }
  },
  sector: (row, column, cell) => {
    const sector = parseSector(cell);
    if (sector === undefined) keepAsLine(row, column, 'unknownSector', cell);
    else if (row.draft.kind === 'people') row.sector = sector;
    else setText(row, column, 'sector', sector);
  },
  kind: (row, column, cell) => setKnown(row, column, 'kind', parseKind(cell), 'unknownKind', cell),
  stance: (row, column, cell) => setKnown(row, column, 'stance', parseStance(cell), 'unknownStance', cell),
  preferredChannel: (row, column, cell) =>
    setKnown(row, column, 'preferredChannel', parseChannel(cell), 'unknownChannel', cell),
  stage: (row, column, cell) => setKnown(row, column, 'stage', parseStage(cell), 'unknownStage', cell),
  owner: (row, column, cell) =>
    setKnown(row, column, 'ownerId', row.facts.members.get(foldText(cell)), 'unknownMember', cell),
  tags: (row, column, cell) => {
    for (const word of valuesOf(column, cell, splitTags)) {
      const tag = word.replace(/^"(.*)"$/, '$1').trim();
      // Google's own groups are no tags.
      if (tag === '' || tag.startsWith('* ')) continue;
      if (tag.length > 200) keepAsLine(row, column, 'tooLong', tag);
      else row.draft.tags.push(tag);
    }
  },
  languages: (row, column, cell) => {
    for (const part of valuesOf(column, cell, splitLanguages)) {
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

/** Keeps what a field cannot hold as a line of the description. */
export function keepAsLine(
  row: RowState,
  column: Pick<Column, 'column' | 'header'>,
  reason: string | undefined,
  value: string,
): void {
  row.draft.paragraphs.push(`${column.header}: ${value}`);
  if (reason !== undefined) warn(row, column, reason, value);
}

/** Marks a cell. */
export function warn(row: RowState, column: Pick<Column, 'column'>, reason: string, value: string): void {
  row.problems.push({ column: column.column, level: 'warning', reason, value: value.slice(0, 200) });
}

function setParts(row: RowState, column: Column, parts: NameParts): void {
  for (const part of nameParts) if (parts[part] !== '') setText(row, column, part, parts[part]);
}

const nameParts = ['prefix', 'givenName', 'middleName', 'familyName', 'suffix', 'nickname'] as const;

/** A cell that stays in one piece. */
function whole(cell: string): readonly string[] {
  return [cell];
}

function splitLanguages(cell: string): readonly string[] {
  return cell.split(/:::|[;,|/\n]+/);
}

/** Whether the person said what parts the values of a column. */
function isParted({ separator }: ColumnReading): boolean {
  return separator !== '' && separator !== 'none';
}
