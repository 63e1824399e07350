import { crisisKinds, type CrisisKind, type CrisisStep } from '../../content/crisis.ts';

const hour = 3_600_000;

/** The checklist of a crisis. */
export function stepsOf(kind: CrisisKind): readonly CrisisStep[] {
  return crisisKinds.find(({ id }) => id === kind)?.steps ?? [];
}

/** Until when a step is to be done: an instant; null where it holds all the time. */
export function dueAt({ withinHours }: CrisisStep, openedAt: string): string | null {
  return withinHours === null ? null : new Date(Date.parse(openedAt) + withinHours * hour).toISOString();
}

/** Whether a step was not done in time: after its time, or not at all by now. */
export function isLate(step: CrisisStep, openedAt: string, doneAt: string | undefined, now: Date): boolean {
  const due = dueAt(step, openedAt);
  return due !== null && Date.parse(doneAt ?? now.toISOString()) > Date.parse(due);
}
