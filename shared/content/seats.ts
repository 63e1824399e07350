import type { VocabularyEntry } from './sources.ts';

/** What a chair is for. */
export const seatKinds = [
  { id: 'sector', label: 'Sector', description: 'Speaks for a sector.' },
  { id: 'lived-experience', label: 'Lived experience', description: 'Speaks from lived experience.' },
  { id: 'at-large', label: 'At large', description: 'Speaks for no sector in particular.' },
] as const satisfies readonly VocabularyEntry[];

/** How far somebody has come who is asked to a chair or holds it; a chair without them is wanted. */
export const seatStates = [
  { id: 'invited', label: 'Invited', description: 'Asked, no answer yet.' },
  { id: 'seated', label: 'Seated', description: 'Said yes, quiet so far.' },
  { id: 'active', label: 'Active', description: 'Comes and takes part.' },
  { id: 'deciding', label: 'Deciding', description: 'Speaks with a vote for their organization.' },
] as const satisfies readonly VocabularyEntry[];

/** The state of a term. */
export type SeatState = (typeof seatStates)[number]['id'];

/** The state of a chair: that of its term, or wanted. */
export type ChairState = 'wanted' | SeatState;

/** The states of a chair in the order in which somebody moves through them. */
export const chairStates: readonly ChairState[] = ['wanted', ...seatStates.map((state) => state.id)];
