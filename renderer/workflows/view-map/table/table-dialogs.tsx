import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { SeatState } from '#shared/content/seats.ts';
import type { Prospect } from '#shared/contract/prospects.ts';
import type { Chair, LongTable, SeatTerm, TableSector } from '#shared/contract/seats.ts';

const TermDialog = lazy(async () => ({ default: (await import('./TermDialog.tsx')).TermDialog }));
const EndTermDialog = lazy(async () => ({ default: (await import('./EndTermDialog.tsx')).EndTermDialog }));
const ChairDialog = lazy(async () => ({ default: (await import('./ChairDialog.tsx')).ChairDialog }));
const GoalDialog = lazy(async () => ({ default: (await import('./GoalDialog.tsx')).GoalDialog }));
const AsksDialog = lazy(async () => ({ default: (await import('./AsksDialog.tsx')).AsksDialog }));
const SectorsDialog = lazy(async () => ({ default: (await import('./SectorsDialog.tsx')).SectorsDialog }));

/** Asks whom to invite or seat; a prospect is filled in. */
export function openTake(chair: Chair, state: SeatState, prospect?: Prospect): void {
  const isPerson = prospect?.record.type === 'people';
  const record = prospect === undefined ? null : { id: prospect.record.id, name: prospect.record.label };
  const organization = prospect?.organization;
  const filled = prospect && {
    person: isPerson ? record : null,
    organization: isPerson ? (organization ? { id: organization.id, name: organization.label } : null) : record,
  };
  openDialog((close) => <TermDialog chair={chair} state={state} prospect={filled} onClose={close} />);
}

/** Changes a term. */
export function openTerm(chair: Chair, term: SeatTerm): void {
  openDialog((close) => <TermDialog chair={chair} term={term} state={term.state} onClose={close} />);
}

/** Ends a term. */
export function openEndTerm(term: SeatTerm): void {
  openDialog((close) => <EndTermDialog term={term} onClose={close} />);
}

/** Adds a chair to a sector, or changes one. */
export function openChair(sector: string, chair?: Chair): void {
  openDialog((close) => <ChairDialog sector={sector} chair={chair} onClose={close} />);
}

/** Changes the shared goal. */
export function openGoal(table: LongTable): void {
  openDialog((close) => <GoalDialog table={table} onClose={close} />);
}

/** Changes what is asked of a sector. */
export function openAsks(sector: TableSector): void {
  openDialog((close) => <AsksDialog sector={sector} onClose={close} />);
}

/** Chooses the required sectors and their chairs. */
export function openSectors(table: LongTable, preset?: string): void {
  openDialog((close) => <SectorsDialog table={table} preset={preset} onClose={close} />);
}
