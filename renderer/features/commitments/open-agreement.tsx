import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Agreement } from '#shared/contract/agreements.ts';

const AgreementDialog = lazy(async () => ({ default: (await import('./AgreementDialog.tsx')).AgreementDialog }));
const LetterDialog = lazy(async () => ({ default: (await import('./LetterDialog.tsx')).LetterDialog }));

/** Opens the form of an agreement: a new one, or one to change. */
export function openAgreement(agreement?: Agreement): void {
  openDialog((close) => <AgreementDialog agreement={agreement} onClose={close} />);
}

/** Opens the templates, for an agreement where one is known. */
export function openLetter(agreementId?: string): void {
  openDialog((close) => <LetterDialog agreementId={agreementId ?? null} onClose={close} />);
}
