import type { VocabularyEntry } from './sources.ts';

/** A rung of the ladder or a state beside it; `rank` is null beside the ladder. */
interface LadderStageData extends VocabularyEntry {
  readonly rank: number | null;
  /** What must be true before somebody is put here. */
  readonly enterRule: string;
  readonly nextStep: string;
  /** Days without movement after which the stage counts as stale; null where it never does. */
  readonly staleDays: number | null;
}

/** The seven rungs by which a partner comes closer, then the three states beside the ladder. */
export const ladderStages = [
  {
    id: 'identified',
    label: 'Identified',
    rank: 1,
    description: 'We know the name and why we want them.',
    enterRule: 'A name and a reason are logged.',
    nextStep: 'Research',
    staleDays: 30,
  },
  {
    id: 'researched',
    label: 'Researched',
    rank: 2,
    description: 'We know their role, a warm path to them and what they care about.',
    enterRule: 'Role, a first guess at stance, a warm path and what they care about are filled in.',
    nextStep: 'First contact',
    staleDays: 21,
  },
  {
    id: 'contacted',
    label: 'Contacted',
    rank: 3,
    description: 'We have reached out.',
    enterRule: 'Two attempts were made or one reply came.',
    nextStep: 'Meeting',
    staleDays: 14,
  },
  {
    id: 'met',
    label: 'Met',
    rank: 4,
    description: 'We have talked, both ways.',
    enterRule: 'A two-way conversation took place and its notes are filed.',
    nextStep: 'A clear ask',
    staleDays: 21,
  },
  {
    id: 'committed',
    label: 'Committed',
    rank: 5,
    description: 'They said yes to something.',
    enterRule: 'A commitment is recorded and at least verbal.',
    nextStep: 'Onboard, offer a seat, give a first task',
    staleDays: 30,
  },
  {
    id: 'active',
    label: 'Active',
    rank: 6,
    description: 'They take part.',
    enterRule: 'They did something in the last 90 days.',
    nextStep: 'A bigger role',
    staleDays: 60,
  },
  {
    id: 'leader',
    label: 'Leader',
    rank: 7,
    description: 'They hold a role, recruit or speak for the coalition.',
    enterRule: 'They hold a role, recruit or speak for the coalition.',
    nextStep: 'Share the load, plan succession',
    staleDays: 90,
  },
  {
    id: 'paused',
    label: 'Paused',
    rank: null,
    description: 'They asked for a break or we agreed on one.',
    enterRule: 'A pause is agreed, with a day to look again.',
    nextStep: 'Look again on the agreed day',
    staleDays: null,
  },
  {
    id: 'lapsed',
    label: 'Lapsed',
    rank: null,
    description: 'They took part and went quiet.',
    enterRule: 'No two-way contact or attendance for 120 days while active or leader.',
    nextStep: 'Ask what changed',
    staleDays: null,
  },
  {
    id: 'declined',
    label: 'Not now',
    rank: null,
    description: 'They said no for the time being.',
    enterRule: 'A reason is recorded.',
    nextStep: 'Ask again on the day they named',
    staleDays: null,
  },
] as const satisfies readonly LadderStageData[];

/** The stable id of a ladder stage or side state, as stored. */
export type LadderStageId = (typeof ladderStages)[number]['id'];

/** A ladder stage with its id narrowed to the known ones. */
export type LadderStage = LadderStageData & { readonly id: LadderStageId };

/** Days without two-way contact or attendance after which an active partner is suggested as lapsed. */
export const lapsedAfterDays = 120;

/** Why a partner said no for now. */
export const declinedReasons = [
  { id: 'timing', label: 'Timing', description: 'Not a good moment.' },
  { id: 'capacity', label: 'Capacity', description: 'Too few people or hours.' },
  { id: 'values', label: 'Values', description: 'They see the matter differently.' },
  {
    id: 'conflict-of-interest',
    label: 'Conflict of interest',
    description: 'Taking part would clash with another duty.',
  },
  { id: 'employer-rule', label: 'Employer rule', description: 'Their employer does not allow it.' },
  { id: 'distrust', label: 'Distrust', description: 'They do not trust us or somebody at the table.' },
  { id: 'other', label: 'Other', description: 'Something else; say it in the note.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a reason for declining, as stored. */
export type DeclinedReasonId = (typeof declinedReasons)[number]['id'];

const byId = new Map<string, LadderStage>(ladderStages.map((stage) => [stage.id, stage]));

/** The rank 1 to 7 of a stage, or null for the states beside the ladder and unknown ids. */
export function ladderRank(id: string): number | null {
  return byId.get(id)?.rank ?? null;
}
