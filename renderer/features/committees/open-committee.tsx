import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Committee } from '#shared/contract/committees.ts';
import type { Chair } from '#shared/contract/seats.ts';

const CommitteeDialog = lazy(async () => ({ default: (await import('./CommitteeDialog.tsx')).CommitteeDialog }));
const SeatPeopleDialog = lazy(async () => ({ default: (await import('./SeatPeopleDialog.tsx')).SeatPeopleDialog }));
const HandOverDialog = lazy(async () => ({ default: (await import('./HandOverDialog.tsx')).HandOverDialog }));
const AlternateDialog = lazy(async () => ({ default: (await import('./AlternateDialog.tsx')).AlternateDialog }));
const TrashCommitteeDialog = lazy(async () => ({
  default: (await import('./TrashCommitteeDialog.tsx')).TrashCommitteeDialog,
}));

/** Opens the form of a committee: a new one, or one to change. */
export function openCommittee(committee?: Committee, onAdded?: (id: string) => void): void {
  openDialog((close) => <CommitteeDialog committee={committee} onAdded={onAdded} onClose={close} />);
}

/** Opens the form that seats people; with a seat that is empty, one person takes that one. */
export function openSeatPeople(committee: Committee, seat?: Chair): void {
  openDialog((close) => <SeatPeopleDialog committee={committee} seat={seat} onClose={close} />);
}

/** Opens the end of a term. */
export function openHandOver(seat: Chair): void {
  openDialog((close) => <HandOverDialog seat={seat} onClose={close} />);
}

/** Opens the choice of who stands in. */
export function openAlternate(seat: Chair): void {
  openDialog((close) => <AlternateDialog seat={seat} onClose={close} />);
}

/** Asks what becomes of open work before a committee goes to the trash. */
export function openTrashCommittee(committee: Committee, onGone: () => void): void {
  openDialog((close) => <TrashCommitteeDialog committee={committee} onGone={onGone} onClose={close} />);
}
