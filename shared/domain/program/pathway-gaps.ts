import type { DiversionModel } from '../../content/program/diversion-models.ts';
import type { Pathway } from '../../content/program/pathways.ts';

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
  readonly kind: 'sector' | 'service' | 'training';
  /** The id of that sector, service type or training topic. */
  readonly key: string;
  readonly isMet: boolean;
}

/** The prerequisites of a pathway: seats, services with room, and trainings. */
export function pathwayPrerequisites(
  pathway: Pick<Pathway, 'partners' | 'services' | 'trainings'>,
  state: LocalState,
): Prerequisite[] {
  return [
    ...pathway.partners.map((key) => ({ kind: 'sector' as const, key, isMet: state.sectors.has(key) })),
    ...servicePrerequisites(pathway.services, state),
    ...pathway.trainings.map((key) => ({ kind: 'training' as const, key, isMet: state.trainings.has(key) })),
  ];
}

/** The prerequisites of a model: its services; seats and trainings come with the pathways that it carries out. */
export function modelPrerequisites(model: Pick<DiversionModel, 'services'>, state: LocalState): Prerequisite[] {
  return servicePrerequisites(model.services, state);
}

function servicePrerequisites(services: readonly string[], state: LocalState): Prerequisite[] {
  return services.map((key) => ({ kind: 'service' as const, key, isMet: state.services.has(key) }));
}
