import type { VocabularyEntry } from './sources.ts';

interface CadenceTierData extends VocabularyEntry {
  /** Influence from 1 to 5 that belongs to the tier. */
  readonly influence: readonly [from: number, to: number];
  /** Stance from -2 to 2 that belongs to the tier. */
  readonly stance: readonly [from: number, to: number];
  /** Whether a stance that nobody knows belongs to the tier. */
  readonly takesUnknownStance: boolean;
  /** Days between contacts, unless the coalition sets its own. */
  readonly everyDays: number;
}

/** The segments of the support grid as tiers of staying in touch: who hears from us how often. */
export const cadenceTiers = [
  {
    id: 'anchor',
    label: 'Anchor',
    description: 'Much influence and on our side: keep them informed and thank them.',
    influence: [4, 5],
    stance: [1, 2],
    takesUnknownStance: false,
    everyDays: 30,
  },
  {
    id: 'persuade-first',
    label: 'Persuade first',
    description: 'Much influence and undecided: where a talk changes most.',
    influence: [4, 5],
    stance: [0, 0],
    takesUnknownStance: true,
    everyDays: 21,
  },
  {
    id: 'understand-and-reduce',
    label: 'Understand and reduce',
    description: 'Much influence and opposed: listen, answer, stay on speaking terms.',
    influence: [4, 5],
    stance: [-2, -1],
    takesUnknownStance: false,
    everyDays: 45,
  },
  {
    id: 'activate',
    label: 'Activate',
    description: 'On our side with less influence: offer something to do.',
    influence: [1, 3],
    stance: [1, 2],
    takesUnknownStance: false,
    everyDays: 45,
  },
  {
    id: 'inform',
    label: 'Inform',
    description: 'Undecided with less influence: news and an open door.',
    influence: [1, 3],
    stance: [0, 0],
    takesUnknownStance: true,
    everyDays: 90,
  },
  {
    id: 'monitor',
    label: 'Monitor',
    description: 'Opposed with less influence: a friendly word now and then.',
    influence: [1, 3],
    stance: [-2, -1],
    takesUnknownStance: false,
    everyDays: 120,
  },
] as const satisfies readonly CadenceTierData[];

/** The stable id of a cadence tier, as stored. */
export type CadenceTierId = (typeof cadenceTiers)[number]['id'];

/** The tier of a rating; null without influence. `stance` is null when nobody knows it. */
export function cadenceTierOf(influence: number | null, stance: number | null): CadenceTierId | null {
  if (influence === null || influence === 0) return null;
  const tier = cadenceTiers.find(
    (each) =>
      influence >= each.influence[0] &&
      influence <= each.influence[1] &&
      (stance === null ? each.takesUnknownStance : stance >= each.stance[0] && stance <= each.stance[1]),
  );
  return tier?.id ?? null;
}
