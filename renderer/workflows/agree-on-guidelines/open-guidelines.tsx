import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Guideline, GuidelineClause, GuidelineVersion, SignOff } from '#shared/contract/guidelines.ts';

const AddClauseDialog = lazy(async () => ({ default: (await import('./AddClauseDialog.tsx')).AddClauseDialog }));
const AdoptDialog = lazy(async () => ({ default: (await import('./AdoptDialog.tsx')).AdoptDialog }));
const SignDialog = lazy(async () => ({ default: (await import('./SignDialog.tsx')).SignDialog }));
const FactsDialog = lazy(async () => ({ default: (await import('./FactsDialog.tsx')).FactsDialog }));
const ReadDialog = lazy(async () => ({ default: (await import('./ReadDialog.tsx')).ReadDialog }));

/** Offers the clauses of the library, and one of one's own. */
export function openAddClause(
  guidelineId: string,
  clauses: readonly GuidelineClause[],
  onAdded: (id: string) => void,
): void {
  openDialog((close) => (
    <AddClauseDialog guidelineId={guidelineId} clauses={clauses} onAdded={onAdded} onClose={close} />
  ));
}

/** Asks how the text was adopted: a new version, or one that is there. */
export function openAdopt(guideline: Guideline, blanks: readonly string[], version?: GuidelineVersion): void {
  openDialog((close) => <AdoptDialog guideline={guideline} blanks={blanks} version={version} onClose={close} />);
}

/** Asks who signed for an organization, and when. */
export function openSign(versionId: string, signOff: SignOff, adoptedOn: string): void {
  openDialog((close) => <SignDialog versionId={versionId} signOff={signOff} adoptedOn={adoptedOn} onClose={close} />);
}

/** Opens title, review day and notes. */
export function openFacts(guideline: Guideline): void {
  openDialog((close) => <FactsDialog guideline={guideline} onClose={close} />);
}

/** Shows an adopted version to be read. */
export function openVersion(title: string, version: GuidelineVersion): void {
  openDialog((close) => <ReadDialog title={title} version={version} onClose={close} />);
}
