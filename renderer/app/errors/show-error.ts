import { CircleAlert } from 'lucide-react';
import { showToast } from '#renderer/ui/index.ts';
import { errorWords } from './error-words.ts';
import { failureOf } from './failure.ts';

/** Tells the person of a failure in a message that stays until it is closed. A cancelled call is what they asked for. */
export function showError(error: unknown): void {
  if (failureOf(error).code === 'cancelled') return;
  const { what, safe, todo } = errorWords(error);
  showToast({ tone: 'honey', icon: CircleAlert, title: what, detail: [safe, todo].filter(Boolean).join(' ') });
}
