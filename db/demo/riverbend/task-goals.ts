import type { BodyKey } from './governing-bodies.ts';
import { goals } from './goals.ts';
import type { DemoTask } from './tasks.ts';

/** The goal that a body's tasks serve, where no other is named; the Design Team has none of its own. */
const goalOfBody: Readonly<Partial<Record<BodyKey, string>>> = {
  c1: 'g7',
  c2: 'g4',
  c3: 'g5',
  c4: 'g6',
  c5: 'g8',
  c6: 'g2',
};

/** Tasks that serve another goal than most of their committee, by their titles; '' for none. */
const goalOfTask: Readonly<Record<string, string>> = {
  'Finish the agreement': 'g3',
  'Memo on warrants and travel limits': 'g3',
  'Redraft the data clause': 'g8',
  'Plan access with Abilities Riverbend': 'g1',
};

/** The title of the goal that a task serves; '' for none. */
export function goalTitleOf(task: Pick<DemoTask, 'title' | 'bodyKey'>): string {
  const key = goalOfTask[task.title] ?? goalOfBody[task.bodyKey] ?? '';
  return goals.find((goal) => goal.key === key)?.title ?? '';
}
