import { frictionQuestions } from '#shared/content/program/trainings.ts';

/** What was found for one step; null where nobody knows. For yes and no, 1 and 0. */
export interface FrictionAnswer {
  readonly id: string;
  readonly divert: number | null;
  readonly arrest: number | null;
}

/** Which of the two is easier at a step. */
export type Easier = 'divert' | 'arrest' | 'same' | 'unknown';

/** Which is easier at one step: fewer minutes, forms, calls and miles; or the one of which the good thing is true. */
export function easierAt(questionId: string, divert: number | null, arrest: number | null): Easier {
  const question = frictionQuestions.find((each) => each.id === questionId);
  if (question === undefined || divert === null || arrest === null) return 'unknown';
  if (divert === arrest) return 'same';
  const isLessBetter = question.unit !== 'yes-no';
  return divert < arrest === isLessBetter ? 'divert' : 'arrest';
}

/** How many steps are easier for each, of all the questions. */
export function frictionCounts(answers: readonly FrictionAnswer[]): Readonly<Record<Easier, number>> {
  const counts = { divert: 0, arrest: 0, same: 0, unknown: 0 };
  for (const { id } of frictionQuestions) {
    const answer = answers.find((each) => each.id === id);
    counts[easierAt(id, answer?.divert ?? null, answer?.arrest ?? null)] += 1;
  }
  return counts;
}
