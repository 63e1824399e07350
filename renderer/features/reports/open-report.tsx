import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { ReportKind, ReportSectionId } from '#shared/content/report-kinds.ts';
import type { ReportSection } from '#shared/contract/report-document.ts';
import type { Report } from '#shared/contract/reports.ts';

const ReportDialog = lazy(async () => ({ default: (await import('./ReportDialog.tsx')).ReportDialog }));
const WordsDialog = lazy(async () => ({ default: (await import('./WordsDialog.tsx')).WordsDialog }));

/** Opens the form of a report: a new one of a kind, or one to change. */
export function openReport(kind: ReportKind, report: Report | undefined, onCreated?: (id: string) => void): void {
  openDialog((close) => <ReportDialog kind={kind} report={report} onCreated={onCreated} onClose={close} />);
}

/** Opens the words of a part. */
export function openWords(report: Report, id: ReportSectionId, section: ReportSection): void {
  openDialog((close) => <WordsDialog report={report} id={id} section={section} onClose={close} />);
}
