import { partnersByKeys } from '#db/imports/find-matches.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { foldText } from '#shared/text.ts';

import type { RowTable } from './row-table.ts';

/** The organizations that rows name, each once, with the records that have these names. */
export interface OrganizationNames {
  readonly count: number;
  /** The number of a name that was looked up, or -1. */
  numberOf(name: string): number;
  nameOf(number: number): string;
  /** The record's id; '' for one that is still to be made. */
  idOf(number: number): string;
  /** Whether the workspace has several with this name; the oldest is taken. */
  isSeveral(number: number): boolean;
  isNew(number: number): boolean;
  /** The sector that rows give to a new one. */
  sectorOf(number: number): string;
  /** Looks names up, a batch at a time. */
  lookUp(db: DbReader, names: Iterable<string>): Promise<void>;
  /** Notes which organizations a row names; the table holds the first. */
  setOfRow(
    table: RowTable,
    row: number,
    places: readonly { readonly organization: string; readonly sector: string }[],
  ): void;
  ofRow(table: RowTable, row: number): readonly number[];
  /** A row of the file makes the organization with this name itself. */
  markMade(name: string): void;
  /** The record that was made for a name. */
  setMade(name: string, id: string): void;
  clear(): void;
  /** What stands for an organization while states are compared: its id, or its number. */
  readonly tokenOf: (name: string) => string;
}

export function organizationNames(): OrganizationNames {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const ids: string[] = [];
  const sectors: string[] = [];
  const several = new Set<number>();
  const made = new Set<string>();
  const further = new Map<number, number[]>();

  const numberOf = (name: string) => numbers.get(foldText(name)) ?? -1;
  return {
    get count() {
      return names.length;
    },
    numberOf,
    nameOf: (number) => names[number] ?? '',
    idOf: (number) => ids[number] ?? '',
    isSeveral: (number) => several.has(number),
    isNew: (number) => ids[number] === '' && !made.has(foldText(names[number] ?? '')),
    sectorOf: (number) => sectors[number] ?? '',
    async lookUp(db, wanted) {
      const unknown = new Map<string, string>();
      for (const name of wanted) {
        const folded = foldText(name);
        if (!numbers.has(folded) && !unknown.has(folded)) unknown.set(folded, name);
      }
      if (unknown.size === 0) return;
      const found = await partnersByKeys(db, 'organizations', 'name', unknown.keys());
      for (const [folded, name] of unknown) {
        const [id = '', ...others] = found.get(folded) ?? [];
        if (others.length > 0) several.add(names.length);
        numbers.set(folded, names.length);
        names.push(name);
        ids.push(id);
        sectors.push('');
      }
    },
    setOfRow(table, row, places) {
      const own = places.map((place) => numberOf(place.organization)).filter((number) => number >= 0);
      for (const place of places) {
        const number = numberOf(place.organization);
        if (number >= 0 && place.sector !== '' && sectors[number] === '') sectors[number] = place.sector;
      }
      table.organization[row] = own[0] ?? -1;
      if (own.length > 1) further.set(row, own);
      else further.delete(row);
    },
    ofRow(table, row) {
      const first = table.organization[row] ?? -1;
      return first < 0 ? [] : (further.get(row) ?? [first]);
    },
    markMade: (name) => void made.add(foldText(name)),
    setMade(name, id) {
      const number = numberOf(name);
      if (number >= 0 && ids[number] === '') ids[number] = id;
    },
    clear() {
      numbers.clear();
      several.clear();
      made.clear();
      further.clear();
      for (const list of [names, ids, sectors]) list.length = 0;
    },
    tokenOf(name) {
      const number = numberOf(name);
      return number < 0 ? `name:${foldText(name)}` : ids[number] || `new:${number}`;
    },
  };
}
