import type { OutcomeId } from './interaction-outcomes.ts';

/** The outcomes of a call sheet, each with the letter that is typed for it. */
export const outcomeLetters = [
  { letter: 'n', outcome: 'no-answer' },
  { letter: 'l', outcome: 'left-message' },
  { letter: 'w', outcome: 'wrong-contact' },
  { letter: 'i', outcome: 'replied-info-sent' },
  { letter: 'c', outcome: 'conversation-held' },
  { letter: 'b', outcome: 'meeting-booked' },
  { letter: 'y', outcome: 'asked-yes' },
  { letter: 'm', outcome: 'asked-maybe' },
  { letter: 'x', outcome: 'asked-no' },
  { letter: 't', outcome: 'replied-not-now' },
  { letter: 'r', outcome: 'referred' },
  { letter: 'o', outcome: 'concern-raised' },
] as const satisfies readonly { readonly letter: string; readonly outcome: OutcomeId }[];

/** The outcome of a letter, whatever its case; undefined when the letter means none. */
export function outcomeOfLetter(letter: string): OutcomeId | undefined {
  return outcomeLetters.find((each) => each.letter === letter.trim().toLowerCase())?.outcome;
}
