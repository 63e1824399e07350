import { diversionModels, type DiversionModel } from '#shared/content/program/diversion-models.ts';
import { pathways, type Pathway } from '#shared/content/program/pathways.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { PathwayAnswers } from '#shared/domain/program/choose-pathways.ts';
import { localStateOf, type LocalState } from '#shared/domain/program/pathway-gaps.ts';

/** What is there of the prerequisites by the records alone: partners at the table, services with room, trainings that were held. */
export function recordedState(program: ProgramOverview): LocalState {
  return {
    sectors: new Set(program.sectors.map((each) => each.sector)),
    services: new Set(program.services.filter((each) => each.hasRoom).map((each) => each.type)),
    trainings: new Set(program.trainings.map((each) => each.topic)),
  };
}

/** What is there of the prerequisites: what people said of them, else what the records say. */
export function localState(program: ProgramOverview): LocalState {
  return localStateOf(recordedState(program), program.facts);
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

/** Every sector, service and training that some pathway or model asks for, each once. */
export const askedFor = {
  sector: unique(programOptions.flatMap(({ item }) => item.partners)),
  service: unique(programOptions.flatMap(({ item }) => item.services)),
  training: unique(programOptions.flatMap(({ item }) => item.trainings)),
} as const;

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
