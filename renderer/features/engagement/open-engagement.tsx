import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Feedback, Stipend, Support } from '#shared/contract/engagement.ts';

const FeedbackDialog = lazy(async () => ({ default: (await import('./FeedbackDialog.tsx')).FeedbackDialog }));
const StipendDialog = lazy(async () => ({ default: (await import('./StipendDialog.tsx')).StipendDialog }));
const SupportDialog = lazy(async () => ({ default: (await import('./SupportDialog.tsx')).SupportDialog }));

/** Opens the form of feedback. */
export function openFeedback(feedback?: Feedback): void {
  openDialog((close) => <FeedbackDialog feedback={feedback} onClose={close} />);
}

/** Opens the form of a stipend. */
export function openStipend(stipend?: Stipend): void {
  openDialog((close) => <StipendDialog stipend={stipend} onClose={close} />);
}

/** Opens the form of a support. */
export function openSupport(support?: Support): void {
  openDialog((close) => <SupportDialog support={support} onClose={close} />);
}
