import type { DiversionModel } from '../../content/program/diversion-models.ts';
import type { Pathway } from '../../content/program/pathways.ts';

/** What a prerequisite is filled by. */
export const prerequisiteKinds = ['sector', 'service', 'training'] as const;
export type PrerequisiteKind = (typeof prerequisiteKinds)[number];

/** What is known of the place, as far as prerequisites ask for it. */
export interface LocalState {
  /** Sectors with an organization at the table. */
  readonly sectors: ReadonlySet<string>;
  /** Kinds of services with room. */
  readonly services: ReadonlySet<string>;
  /** Topics of training that were given. */
  readonly trainings: ReadonlySet<string>;
}

/** A prerequisite of a pathway or model: the sector, service or training that fills it, and whether it is there. */
export interface Prerequisite {
  readonly kind: PrerequisiteKind;
  /** The id of that sector, service type or training topic. */
  readonly key: string;
  readonly isMet: boolean;
}

/** The mark of a fact by which people say, against the records, that a prerequisite is there or is not. */
export function factKey(kind: PrerequisiteKind, key: string): string {
  return `${kind}:${key}`;
}

/** What people say of a prerequisite: there, not there, or null where they leave it to the records. */
export function saidOf(
  facts: readonly { readonly question: string; readonly answers: readonly string[] }[],
  kind: PrerequisiteKind,
  key: string,
): boolean | null {
  const fact = facts.find((each) => each.question === factKey(kind, key));
  if (fact === undefined) return null;
  return fact.answers.includes('yes') ? true : fact.answers.includes('no') ? false : null;
}

/** What the records hold, with what people say of it in its place. */
export function localStateOf(
  recorded: LocalState,
  facts: readonly { readonly question: string; readonly answers: readonly string[] }[],
): LocalState {
  const corrected = (kind: PrerequisiteKind, known: ReadonlySet<string>): ReadonlySet<string> => {
    const state = new Set(known);
    for (const { question, answers } of facts) {
      if (!question.startsWith(`${kind}:`)) continue;
      const key = question.slice(kind.length + 1);
      if (answers.includes('yes')) state.add(key);
      else if (answers.includes('no')) state.delete(key);
    }
    return state;
  };
  return {
    sectors: corrected('sector', recorded.sectors),
    services: corrected('service', recorded.services),
    trainings: corrected('training', recorded.trainings),
  };
}

/** The prerequisites of a pathway or model: seats, services with room, and trainings. */
export function prerequisites(
  of: Pick<Pathway | DiversionModel, 'partners' | 'services' | 'trainings'>,
  state: LocalState,
): Prerequisite[] {
  return [
    ...of.partners.map((key) => ({ kind: 'sector' as const, key, isMet: state.sectors.has(key) })),
    ...of.services.map((key) => ({ kind: 'service' as const, key, isMet: state.services.has(key) })),
    ...of.trainings.map((key) => ({ kind: 'training' as const, key, isMet: state.trainings.has(key) })),
  ];
}
