import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Lesson } from '#shared/contract/lessons.ts';
import type { Loss } from '#shared/contract/losses.ts';
import type { Review } from '#shared/contract/reviews.ts';

const LossDialog = lazy(async () => ({ default: (await import('./LossDialog.tsx')).LossDialog }));
const ReviewDialog = lazy(async () => ({ default: (await import('./ReviewDialog.tsx')).ReviewDialog }));
const LessonDialog = lazy(async () => ({ default: (await import('./LessonDialog.tsx')).LessonDialog }));

/** Opens the form of a loss: a new one, or one to change. */
export function openLoss(loss?: Loss): void {
  openDialog((close) => <LossDialog loss={loss} onClose={close} />);
}

/** Opens the form of a review: a new one, of a loss or of nothing yet, or one to change. */
export function openReview(start: { review?: Review; loss?: Loss } = {}): void {
  openDialog((close) => <ReviewDialog {...start} onClose={close} />);
}

/** Opens the form of a lesson: a new one, one that comes of a review, or one to change. */
export function openLesson(start: { lesson?: Lesson; review?: Review } = {}): void {
  openDialog((close) => <LessonDialog {...start} onClose={close} />);
}
