import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { OpenThanks, WinDetail, WinProposal } from '#shared/contract/wins.ts';

const WinDialog = lazy(async () => ({ default: (await import('./WinDialog.tsx')).WinDialog }));
const ThankYouDialog = lazy(async () => ({ default: (await import('./ThankYouDialog.tsx')).ThankYouDialog }));
const MonthDialog = lazy(async () => ({ default: (await import('./MonthDialog.tsx')).MonthDialog }));
const CardDialog = lazy(async () => ({ default: (await import('./CardDialog.tsx')).CardDialog }));

/** Opens the form of a win: a new one, one to change, or a proposal to be taken with changes. */
export function openWin(start: { win?: WinDetail; proposal?: WinProposal } = {}): void {
  openDialog((close) => <WinDialog {...start} onClose={close} />);
}

/** Opens a letter of thanks. */
export function openThankYou(thanks: Pick<OpenThanks, 'creditId' | 'record'>): void {
  openDialog((close) => <ThankYouDialog thanks={thanks} onClose={close} />);
}

/** Opens the page of what was won in a month. */
export function openMonth(): void {
  openDialog((close) => <MonthDialog onClose={close} />);
}

/** Opens the card of a win. */
export function openCard(win: WinDetail): void {
  openDialog((close) => <CardDialog win={win} onClose={close} />);
}
