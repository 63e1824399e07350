import { quoted } from '../summaries.ts';

/* The sentences of the history for meetings in session, their minutes and what comes of them. */

/** "Proposed the win “The Courier writes about us”". */
export function winProposed(title: string): string {
  return `Proposed the win ${quoted(title)}`;
}

/** "Changed the win “The Courier writes about us”". */
export function winChanged(title: string): string {
  return `Changed the win ${quoted(title)}`;
}
