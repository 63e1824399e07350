import { createContext, use } from 'react';
import type { IsoDay } from '#shared/dates.ts';
import type { Member } from '#shared/contract/members.ts';
import type { Tag } from '#shared/contract/tags.ts';

/** What the cells of a table need to know beside their row. */
export interface TableNames {
  readonly members: ReadonlyMap<string, Member>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly today: IsoDay;
  /** Restricted people are shown by their alias, for shared screens. */
  readonly isDiscreet: boolean;
}

/** Hands the names to the cells: rows stay as they are when names come later. */
export const TableNamesContext = createContext<TableNames>({
  members: new Map(),
  tags: new Map(),
  today: '1970-01-01',
  isDiscreet: false,
});

/** The names for the cells of the table around. */
export function useTableNames(): TableNames {
  return use(TableNamesContext);
}
