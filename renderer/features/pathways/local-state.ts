import { diversionModels, type DiversionModel } from '#shared/content/program/diversion-models.ts';
import { pathways, type Pathway } from '#shared/content/program/pathways.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { PathwayAnswers } from '#shared/domain/program/choose-pathways.ts';
import type { LocalState } from '#shared/domain/program/pathway-gaps.ts';

/** The mark of a fact that says that a training was given. */
export const trainingMark = 'training:';

/** What is there of the prerequisites: partners at the table, services with room, trainings that were given. */
export function localState(program: ProgramOverview): LocalState {
  return {
    sectors: new Set(program.sectors.map((each) => each.sector)),
    services: new Set(program.services.filter((each) => each.hasRoom).map((each) => each.type)),
    trainings: new Set(program.trainings),
  };
}

/** The answers that count: those of people, else what the records say. */
export function localAnswers(program: ProgramOverview): PathwayAnswers {
  return Object.fromEntries([
    ...program.suggestions.map((each) => [each.question, each.answers] as const),
    ...program.facts.map((each) => [each.question, each.answers] as const),
  ]);
}

/** A pathway or a model, with the key by which memos name it. */
export type ProgramOption =
  | { readonly key: string; readonly kind: 'pathway'; readonly item: Pathway }
  | { readonly key: string; readonly kind: 'model'; readonly item: DiversionModel };

/** All pathways, then all models. */
export const programOptions: readonly ProgramOption[] = [
  ...pathways.map((item) => ({ key: `pathway:${item.id}`, kind: 'pathway' as const, item })),
  ...diversionModels.map((item) => ({ key: `model:${item.id}`, kind: 'model' as const, item })),
];
