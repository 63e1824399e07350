import { chooserQuestions, leadStrategies, type LeadStrategyId } from '../../content/lead-strategies.ts';

/** Answers by the id of the question: 0 no, 1 partly, 2 yes; a missing one is not answered. */
export type ChooserAnswers = Readonly<Partial<Record<string, number>>>;

/** The score of a strategy and what it is made of. */
export interface StrategyScore {
  readonly id: LeadStrategyId;
  readonly score: number;
  /** What each answered question added or took away; none that is 0. */
  readonly reasons: readonly { readonly question: string; readonly points: number }[];
}

/** What the chooser found. */
export interface ChooserResult {
  /** Every strategy, the highest first; the order of the content among equals. */
  readonly scores: readonly StrategyScore[];
  /** The strategies that share the highest score; none while nothing speaks for any. */
  readonly leading: readonly LeadStrategyId[];
  readonly answered: number;
}

/** Adds up the answers for each strategy: a full answer adds the whole weight, a partial one half of it. Equals are named as a tie. */
export function chooseStrategy(answers: ChooserAnswers): ChooserResult {
  const scores = leadStrategies
    .map(({ id }): StrategyScore => {
      const reasons = chooserQuestions.flatMap((question) => {
        const weights: Readonly<Partial<Record<LeadStrategyId, number>>> = question.weights;
        const points = ((weights[id] ?? 0) * clamped(answers[question.id])) / 2;
        return points === 0 ? [] : [{ question: question.id, points }];
      });
      return { id, score: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
    })
    .toSorted((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  return {
    scores,
    leading: best > 0 ? scores.filter((each) => each.score === best).map((each) => each.id) : [],
    answered: chooserQuestions.filter((question) => answers[question.id] !== undefined).length,
  };
}

function clamped(answer: number | undefined): number {
  return answer === undefined || Number.isNaN(answer) ? 0 : Math.min(2, Math.max(0, answer));
}
