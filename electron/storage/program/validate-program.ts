import type { DbReader } from '#db/dialects/dialect.ts';
import { demandDecision } from '#db/decisions/read-decisions.ts';
import { diversionModels } from '#shared/content/program/diversion-models.ts';
import { pathwayQuestions } from '#shared/content/program/pathway-questions.ts';
import { pathways } from '#shared/content/program/pathways.ts';
import { programStatuses } from '#shared/content/program/program-statuses.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import { trainingTopics } from '#shared/content/program/trainings.ts';
import { sectors } from '#shared/content/sectors.ts';
import type { MemoFields, ProgramFact, ProgramPart } from '#shared/contract/program.ts';
import { isOption } from '#shared/domain/program/memo-document.ts';
import { prerequisiteKinds, type PrerequisiteKind } from '#shared/domain/program/pathway-gaps.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

const thingsOf = { sector: sectors, service: serviceTypes, training: trainingTopics } as const;

/** Checks an answer: a question that there is, and answers of its own; a prerequisite is there or not. */
export function validateAnswer({ question, answers }: Pick<ProgramFact, 'question' | 'answers'>): void {
  const kind = prerequisiteKinds.find((each) => question.startsWith(`${each}:`));
  if (kind !== undefined) {
    demandChoice('question', question.slice(kind.length + 1), thingsOf[kind]);
    for (const answer of answers) demandChoice('answers', answer, [{ id: 'yes' }, { id: 'no' }]);
    if (answers.length > 1) throw new AppError('invalid', { field: 'answers', reason: 'onlyOne' });
    return;
  }
  demandChoice('question', question, pathwayQuestions);
  const known = pathwayQuestions.find((each) => each.id === question);
  for (const answer of answers) demandChoice('answers', answer, known?.answers ?? []);
  if (known?.isMany !== true && answers.length > 1)
    throw new AppError('invalid', { field: 'answers', reason: 'onlyOne' });
}

/** Checks a pathway or model of the program: choices, its day, and a decision that is in use. */
export async function validatePart(
  db: DbReader,
  part: Pick<ProgramPart, 'kind' | 'item' | 'status' | 'since' | 'decisionId'>,
): Promise<void> {
  demandChoice('item', part.item, part.kind === 'pathway' ? pathways : diversionModels);
  demandChoice('status', part.status, programStatuses);
  demandDay('since', part.since);
  if (part.decisionId) await demandDecision(db, part.decisionId);
}

/** Checks a memo: options that there are, none both chosen and rejected, and a decision that is in use. */
export async function validateMemo(db: DbReader, memo: MemoFields): Promise<void> {
  demandDay('writtenOn', memo.writtenOn);
  for (const key of [...memo.chosen, ...memo.rejected.map((one) => one.key)])
    if (!isOption(key)) throw new AppError('invalid', { field: 'chosen', reason: 'unknownChoice', value: key });
  if (memo.rejected.some((one) => memo.chosen.includes(one.key)))
    throw new AppError('invalid', { field: 'rejected', reason: 'chosenAndRejected' });
  if (memo.decisionId) await demandDecision(db, memo.decisionId);
}

/** Checks what a task of the program fills. */
export function validateGap(kind: PrerequisiteKind, key: string): void {
  demandChoice('key', key, thingsOf[kind]);
}
