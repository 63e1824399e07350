import type { VocabularyEntry } from './sources.ts';

interface StanceData extends VocabularyEntry {
  /** The stored value; null means that nobody knows yet, which is not the same as neutral. */
  readonly value: -2 | -1 | 0 | 1 | 2 | null;
  /** The band 1 to 5 that screens draw, or null. */
  readonly band: 1 | 2 | 3 | 4 | 5 | null;
  /** The word organizers know from the spectrum of allies. */
  readonly spectrumTerm: string | null;
}

/** Where a partner stands, from the closest to the furthest, then unknown. */
export const stances = [
  {
    id: 'champion',
    value: 2,
    band: 5,
    label: 'Champion',
    spectrumTerm: 'active ally',
    description: 'Speaks, votes, gives or recruits for the effort in the last 90 days.',
  },
  {
    id: 'supportive',
    value: 1,
    band: 4,
    label: 'Supportive',
    spectrumTerm: 'passive ally',
    description: 'Agrees, has not acted.',
  },
  {
    id: 'undecided',
    value: 0,
    band: 3,
    label: 'Undecided',
    spectrumTerm: 'neutral',
    description: 'Informed and undecided, or bound to neutrality, as a judge is.',
  },
  {
    id: 'hesitant',
    value: -1,
    band: 2,
    label: 'Hesitant',
    spectrumTerm: 'passive opposition',
    description: 'Doubts, withholds help, does not campaign.',
  },
  {
    id: 'opposed',
    value: -2,
    band: 1,
    label: 'Opposed',
    spectrumTerm: 'active opposition',
    description: 'Lobbies, testifies, funds or organizes against.',
  },
  {
    id: 'unknown',
    value: null,
    band: null,
    label: 'Not known yet',
    spectrumTerm: null,
    description: 'Nobody has found out.',
  },
] as const satisfies readonly StanceData[];

/** The stable id of a stance band. */
export type StanceId = (typeof stances)[number]['id'];

/** A stance as stored: -2 to 2, or null for unknown. */
export type StanceValue = (typeof stances)[number]['value'];

/** A stance band with its id narrowed to the known ones. */
export type Stance = StanceData & { readonly id: StanceId };

const byValue = new Map<number | null, Stance>(stances.map((stance) => [stance.value, stance]));

/** The band for a stored stance value. */
export function stanceOf(value: StanceValue): Stance {
  const stance = byValue.get(value);
  if (stance === undefined) throw new RangeError(`No stance has the value ${value}.`);
  return stance;
}
