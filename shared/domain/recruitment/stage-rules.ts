import { ladderStages, type LadderStageId } from '../../content/engagement-ladder.ts';
import { ladderNextStep } from '../../content/ladders.ts';
import { addDays, type IsoDay } from '../../dates.ts';

/** What a stage may ask for on entry. */
export const entryConditionIds = [
  'place',
  'stance',
  'path',
  'attempts',
  'conversation',
  'commitment',
  'recentContact',
  'leadership',
] as const;
export type EntryConditionId = (typeof entryConditionIds)[number];

/** What is known of a partner when somebody moves it. */
export interface StageFacts {
  /** A person's role, or an organization's sector, is filled in. */
  readonly hasPlace: boolean;
  readonly hasStance: boolean;
  /** Somebody of ours has a tie to them, or they are in touch already. */
  readonly hasPath: boolean;
  /** Contacts that we began. */
  readonly attempts: number;
  /** The latest contact in both directions; '' when there was none. */
  readonly lastTwoWayOn: IsoDay;
  /** A commitment that is at least verbal. */
  readonly hasCommitment: boolean;
  /** They speak for the coalition or for their organization in it, or committed to lead. */
  readonly leads: boolean;
}

/** Days within which somebody must have done something to enter as active. */
const recentDays = 90;

/** The entry conditions of a stage that a partner does not meet yet; they are said and never a bar. */
export function missingConditions(stage: string, facts: StageFacts, today: IsoDay): EntryConditionId[] {
  return (conditionsOf[stage] ?? []).filter((condition) => !isMet(condition, facts, today));
}

/** What comes next from a stage: what the partner's ladder says, else what all ladders say; '' for unknown stages. */
export function nextStepOf(stage: string, ladder: string): string {
  const known = ladderStages.find((entry) => entry.id === stage);
  return known === undefined ? '' : (ladderNextStep(ladder, known.id) ?? known.nextStep);
}

/** The rung that lies `by` rungs up or down from a stage; undefined beyond the ends and beside the ladder. */
export function rungBeside(stage: string, by: 1 | -1): LadderStageId | undefined {
  const rank = ladderStages.find((entry) => entry.id === stage)?.rank ?? null;
  return rank === null ? undefined : ladderStages.find((entry) => entry.rank === rank + by)?.id;
}

const conditionsOf: Readonly<Record<string, readonly EntryConditionId[]>> = {
  researched: ['place', 'stance', 'path'],
  contacted: ['attempts'],
  met: ['conversation'],
  committed: ['commitment'],
  active: ['recentContact'],
  leader: ['leadership'],
};

function isMet(condition: EntryConditionId, facts: StageFacts, today: IsoDay): boolean {
  switch (condition) {
    case 'place':
      return facts.hasPlace;
    case 'stance':
      return facts.hasStance;
    case 'path':
      return facts.hasPath || facts.lastTwoWayOn !== '';
    case 'attempts':
      return facts.attempts >= 2 || facts.lastTwoWayOn !== '';
    case 'conversation':
      return facts.lastTwoWayOn !== '';
    case 'commitment':
      return facts.hasCommitment;
    case 'recentContact':
      return facts.lastTwoWayOn > addDays(today, -recentDays);
    case 'leadership':
      return facts.leads;
  }
}
