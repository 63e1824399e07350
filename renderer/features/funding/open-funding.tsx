import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { BenefitLine, FundingCost, FundingStream, Saving } from '#shared/contract/funding.ts';

const StreamDialog = lazy(async () => ({ default: (await import('./StreamDialog.tsx')).StreamDialog }));
const CostDialog = lazy(async () => ({ default: (await import('./CostDialog.tsx')).CostDialog }));
const SavingDialog = lazy(async () => ({ default: (await import('./SavingDialog.tsx')).SavingDialog }));
const BenefitDialog = lazy(async () => ({ default: (await import('./BenefitDialog.tsx')).BenefitDialog }));
const YearsDialog = lazy(async () => ({ default: (await import('./YearsDialog.tsx')).YearsDialog }));

/** Opens the form of a stream of money: a new one, or one to change. */
export function openStream(stream?: FundingStream): void {
  openDialog((close) => <StreamDialog stream={stream} onClose={close} />);
}

/** Opens the form of a line of the budget. */
export function openCost(streams: readonly FundingStream[], cost?: FundingCost): void {
  openDialog((close) => <CostDialog streams={streams} cost={cost} onClose={close} />);
}

/** Opens the form of a line of the ledger of savings. */
export function openSaving(saving?: Saving): void {
  openDialog((close) => <SavingDialog saving={saving} onClose={close} />);
}

/** Opens the form of a line of the worksheet of costs and benefits. */
export function openBenefit(line?: BenefitLine): void {
  openDialog((close) => <BenefitDialog line={line} onClose={close} />);
}

/** Opens the fiscal years of a stream. */
export function openYears(stream: FundingStream): void {
  openDialog((close) => <YearsDialog stream={stream} onClose={close} />);
}
