import type { Goal } from '../../contract/goals.ts';
import { daysBetween, type IsoDay } from '../../dates.ts';

/** What a goal's health rests on: the parts of it that can be known from its own fields. */
export type GoalFacts = Pick<
  Goal,
  | 'kind'
  | 'status'
  | 'direction'
  | 'baselineValue'
  | 'baselineOn'
  | 'targetValue'
  | 'startsOn'
  | 'dueOn'
  | 'ownerId'
  | 'measure'
> & {
  readonly values: readonly Pick<Goal['values'][number], 'measuredOn' | 'value'>[];
  readonly milestones: readonly Pick<Goal['milestones'][number], 'title' | 'dueOn' | 'metOn'>[];
};

/** Something about a goal that somebody should look at. */
export type GoalFlag =
  | 'pastDue'
  | 'numberDiffers'
  | 'behind'
  | 'lateMilestone'
  | 'stale'
  | 'noMeasure'
  | 'noOwner'
  | 'noDue';

export interface GoalHealth {
  /** How far from baseline to target, 0 to 1; null without a number or a target. */
  readonly progress: number | null;
  /** How much of its time is over, 0 to 1; null without a start or a due day. */
  readonly elapsed: number | null;
  /** The latest value; null without one. */
  readonly latest: { readonly value: number; readonly measuredOn: IsoDay } | null;
  /** Whether the latest value reaches the target. */
  readonly isReached: boolean;
  readonly milestonesMet: number;
  /** The first milestone that is not reached, by its day. */
  readonly next: { readonly title: string; readonly dueOn: IsoDay | null; readonly isLate: boolean } | null;
  /** What to look at, the most pressing first; none for a goal that is met. */
  readonly flags: readonly GoalFlag[];
}

/** A value is old after so many days, while the goal is open. */
export const valueStaleDays = 45;

/** A goal is behind when its number lags its time by more than this share. */
const tolerance = 0.2;

/** How a goal does on a day. A target of a goal without a baseline is measured from 0 when it is a floor, and not at all when it is a ceiling. */
export function goalHealth(goal: GoalFacts, today: IsoDay): GoalHealth {
  const latest = latestValue(goal);
  const isReached =
    latest !== null && goal.targetValue !== null && reaches(latest.value, goal.targetValue, goal.direction);
  const progress = progressOf(goal, latest?.value ?? null, isReached);
  const elapsed = elapsedOf(goal, today);
  const next = nextMilestone(goal, today);
  const health = {
    progress,
    elapsed,
    latest,
    isReached,
    milestonesMet: goal.milestones.filter((milestone) => milestone.metOn !== null).length,
    next,
  };
  return { ...health, flags: goal.status === 'met' ? [] : flagsOf(goal, health, today) };
}

/** Whether a value reaches a target, as a floor or a ceiling. */
export function reaches(value: number, target: number, direction: string): boolean {
  return direction === 'at-most' ? value <= target : value >= target;
}

function latestValue(goal: GoalFacts): GoalHealth['latest'] {
  const last = goal.values.at(-1);
  if (last !== undefined) return { value: last.value, measuredOn: last.measuredOn };
  if (goal.baselineValue === null || goal.baselineOn === null) return null;
  return { value: goal.baselineValue, measuredOn: goal.baselineOn };
}

function progressOf(goal: GoalFacts, latest: number | null, isReached: boolean): number | null {
  if (goal.targetValue === null || latest === null) return null;
  if (isReached) return 1;
  const from = goal.baselineValue ?? (goal.direction === 'at-most' ? null : 0);
  if (from === null || from === goal.targetValue) return null;
  return Math.min(1, Math.max(0, (latest - from) / (goal.targetValue - from)));
}

function elapsedOf(goal: GoalFacts, today: IsoDay): number | null {
  if (goal.startsOn === null || goal.dueOn === null) return null;
  const whole = daysBetween(goal.startsOn, goal.dueOn);
  if (whole <= 0) return today >= goal.dueOn ? 1 : 0;
  return Math.min(1, Math.max(0, daysBetween(goal.startsOn, today) / whole));
}

function nextMilestone(goal: GoalFacts, today: IsoDay): GoalHealth['next'] {
  const open = goal.milestones.filter((milestone) => milestone.metOn === null);
  const [first] = open.toSorted((left, right) => (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999'));
  if (first === undefined) return null;
  return { title: first.title, dueOn: first.dueOn, isLate: first.dueOn !== null && first.dueOn < today };
}

function flagsOf(goal: GoalFacts, health: Omit<GoalHealth, 'flags'>, today: IsoDay): GoalFlag[] {
  const isOpen = goal.status !== 'not-started' && goal.status !== 'revised';
  const lag = health.progress === null || health.elapsed === null ? 0 : health.elapsed - health.progress;
  const isPast = goal.dueOn !== null && goal.dueOn < today;
  const needs: readonly (readonly [GoalFlag, boolean])[] = [
    ['pastDue', isPast],
    ['numberDiffers', isOpen && health.isReached && goal.status !== 'on-track'],
    ['behind', !isPast && lag > tolerance && goal.status === 'on-track'],
    ['lateMilestone', health.next?.isLate === true],
    [
      'stale',
      isOpen &&
        goal.targetValue !== null &&
        (health.latest === null || daysBetween(health.latest.measuredOn, today) > valueStaleDays),
    ],
    ['noMeasure', goal.kind === 'goal' && (goal.targetValue === null || goal.measure === '')],
    ['noOwner', goal.ownerId === null],
    ['noDue', goal.dueOn === null],
  ];
  return needs.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}
