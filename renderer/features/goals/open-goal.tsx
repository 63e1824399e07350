import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Goal, GoalValue, Milestone } from '#shared/contract/goals.ts';

const GoalDialog = lazy(async () => ({ default: (await import('./GoalDialog.tsx')).GoalDialog }));
const ExamplesDialog = lazy(async () => ({ default: (await import('./ExamplesDialog.tsx')).ExamplesDialog }));
const CheckInDialog = lazy(async () => ({ default: (await import('./CheckInDialog.tsx')).CheckInDialog }));
const ValueDialog = lazy(async () => ({ default: (await import('./ValueDialog.tsx')).ValueDialog }));
const MilestoneDialog = lazy(async () => ({ default: (await import('./MilestoneDialog.tsx')).MilestoneDialog }));
const LinkDialog = lazy(async () => ({ default: (await import('./LinkDialog.tsx')).LinkDialog }));

/** Opens the form of a goal: a new one, a strategy of the goal that is named, or one to change. */
export function openGoal(start: { goal?: Goal; parentId?: string } = {}): void {
  openDialog((close) => <GoalDialog {...start} onClose={close} />);
}

/** Opens the twelve examples. */
export function openGoalExamples(): void {
  openDialog((close) => <ExamplesDialog onClose={close} />);
}

/** Asks where a goal stands now. */
export function openCheckIn(goal: Goal): void {
  openDialog((close) => <CheckInDialog goal={goal} onClose={close} />);
}

/** Opens the form of a dated value. */
export function openValue(goal: Goal, value?: GoalValue): void {
  openDialog((close) => <ValueDialog goal={goal} value={value} onClose={close} />);
}

/** Opens the form of a milestone. */
export function openMilestone(goalId: string, milestone?: Milestone): void {
  openDialog((close) => <MilestoneDialog goalId={goalId} milestone={milestone} onClose={close} />);
}

/** Asks for a risk or decision to tie a goal to. */
export function openLink(goalId: string, known: readonly string[]): void {
  openDialog((close) => <LinkDialog goalId={goalId} known={known} onClose={close} />);
}
