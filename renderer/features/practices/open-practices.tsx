import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { PracticeItem } from '#shared/contract/practices.ts';

const ItemDialog = lazy(async () => ({ default: (await import('./ItemDialog.tsx')).ItemDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('./ReportDialog.tsx')).ReportDialog }));

/** Opens an item of a checklist: what raters say, what shows it, and what comes next. */
export function openItem({ checklist, item }: Pick<PracticeItem, 'checklist' | 'item'>): void {
  openDialog((close) => <ItemDialog checklist={checklist} item={item} onClose={close} />);
}

/** Opens the choice of a fidelity report. */
export function openReport(): void {
  openDialog((close) => <ReportDialog onClose={close} />);
}
