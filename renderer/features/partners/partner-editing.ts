import { createContext, use } from 'react';

import type { PartnerPatch, PartnerRow } from './partner-calls.ts';

/** A change of one field of a row, with what it was in words, for the message when somebody else was faster. */
export interface CellChange {
  readonly row: PartnerRow;
  readonly field: string;
  readonly patch: PartnerPatch;
  /** What the person chose or typed, in words. */
  readonly mine: string;
}

/** Saves a change of a cell; the table around shows it at once and tells what went wrong. */
export type SaveCell = (change: CellChange) => void;

/** Hands the way to save to the editors inside cells. */
export const SaveCellContext = createContext<SaveCell>(() => undefined);

/** The way to save a change of a cell. */
export function useSaveCell(): SaveCell {
  return use(SaveCellContext);
}
