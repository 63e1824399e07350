import type { Pathway, PathwayId } from '#shared/content/program/pathways.ts';
import type { PathwayQuestion } from '#shared/content/program/pathway-questions.ts';

/** The answers of a coalition: ids of answers by the id of their question. */
export type PathwayAnswers = Readonly<Record<string, readonly string[]>>;

/** One reason for or against a pathway: the question, the answer and its points. */
export interface PathwayReason {
  readonly questionId: string;
  readonly answerId: string;
  readonly points: number;
}

/** A pathway with what speaks for it. */
export interface ScoredPathway {
  readonly id: PathwayId;
  readonly score: number;
  readonly reasons: readonly PathwayReason[];
  /** What must be looked at before it is used. */
  readonly flags: readonly string[];
}

/** What the chooser proposes. */
export interface PathwayChoice {
  /** All pathways, best first; those with the same score stay in the order of the list. */
  readonly ranked: readonly ScoredPathway[];
  /** The two to look at; more where the second place is shared. */
  readonly top: readonly PathwayId[];
  /** How many to begin with: one, or two where the money allows. */
  readonly startWith: 1 | 2;
  /** Questions without an answer. */
  readonly missing: readonly string[];
}

/** Scores the pathways by the answers, as the domain pack's section 10 adds them up. Answers that no question has are passed over. */
export function choosePathways(
  pathways: readonly Pathway[],
  questions: readonly PathwayQuestion[],
  answers: PathwayAnswers,
): PathwayChoice {
  const given = questions.flatMap((question) =>
    question.answers
      .filter((answer) => answers[question.id]?.includes(answer.id) === true)
      .map((answer) => ({ question, answer })),
  );
  const ranked = pathways
    .map((pathway): ScoredPathway => {
      // The ids are those of the list handed in.
      const id = pathway.id as PathwayId;
      const reasons = given.flatMap(({ question, answer }) => {
        const points = answer.points[id] ?? 0;
        return points === 0 ? [] : [{ questionId: question.id, answerId: answer.id, points }];
      });
      return {
        id,
        score: reasons.reduce((sum, reason) => sum + reason.points, 0),
        reasons,
        flags: given.flatMap(({ answer }) => (answer.flag?.pathway === id ? [answer.flag.text] : [])),
      };
    })
    .toSorted((a, b) => b.score - a.score);
  const second = ranked[1]?.score ?? 0;
  return {
    ranked,
    top: ranked.filter((pathway) => pathway.score >= second && pathway.score > 0).map((pathway) => pathway.id),
    startWith: given.some(({ answer }) => answer.allowsTwo === true) ? 2 : 1,
    missing: questions
      .filter((question) => !question.answers.some((answer) => answers[question.id]?.includes(answer.id) === true))
      .map((question) => question.id),
  };
}
