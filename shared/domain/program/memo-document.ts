import { diversionModels, type DiversionModel } from '../../content/program/diversion-models.ts';
import { pathwayQuestions } from '../../content/program/pathway-questions.ts';
import { pathways, type Pathway } from '../../content/program/pathways.ts';
import { serviceTypes } from '../../content/program/service-types.ts';
import { trainingTopics } from '../../content/program/trainings.ts';
import { sectors } from '../../content/sectors.ts';
import { dayWords } from '../day-words.ts';
import { answerLabel } from './answer-label.ts';
import { prerequisites, type LocalState, type Prerequisite } from './pathway-gaps.ts';

/** A memo on the choice of pathways and models. */
export interface Memo {
  readonly title: string;
  readonly writtenOn: string;
  /** 'pathway:' or 'model:' and an id. */
  readonly chosen: readonly string[];
  readonly rejected: readonly { readonly key: string; readonly reason: string }[];
  readonly reasons: string;
  readonly facts: string;
  /** What the recorded decision is called; '' for none. */
  readonly decision: string;
}

/** The memo as a document in Markdown. */
export function memoDocument(memo: Memo): string {
  return [
    `# ${oneLine(memo.title)}`,
    `Decision memo, ${dayWords(memo.writtenOn)}. ${memo.decision === '' ? 'No decision is recorded yet.' : `Recorded decision: ${oneLine(memo.decision)}.`}`,
    '## What we chose',
    memo.chosen.length === 0
      ? 'Nothing yet.'
      : memo.chosen.map((key) => `- **${optionLabel(key)}**: ${optionGist(key)}`).join('\n'),
    '## Why',
    memo.reasons.trim() === '' ? 'No reasons were written.' : memo.reasons.trim(),
    '## What we did not choose',
    memo.rejected.length === 0
      ? 'No other option was on the table.'
      : memo.rejected
          .map(({ key, reason }) => `- **${optionLabel(key)}**: ${oneLine(reason) || 'no reason was written'}`)
          .join('\n'),
    memo.facts,
    '## Sources',
    `The pathways are those of the IACP fact sheet, in whose sense communities begin with one and add others as the work evolves. The models are those of the NLC article for city leaders. Seats, services and trainings that they need are practice, to be checked against the place.`,
  ].join('\n\n');
}

/** The local facts and the gaps of what was chosen, as they stand on a day, in Markdown. */
export function memoFacts(
  chosen: readonly string[],
  answers: ReadonlyMap<string, readonly string[]>,
  state: LocalState,
  currency: string,
): string {
  const facts = pathwayQuestions.map((question) => {
    const given = answers.get(question.id) ?? [];
    const words = question.answers
      .filter((answer) => given.includes(answer.id))
      .map((answer) => answerLabel(answer, currency));
    return `- ${question.label} ${words.length === 0 ? '**Not known.**' : `**${words.join('; ')}**`}`;
  });
  const gaps = chosen.flatMap((key) =>
    prerequisitesOf(key, state)
      .filter((one) => !one.isMet)
      .map((one) => `- ${optionLabel(key)}: ${prerequisiteLabel(one)} (${prerequisiteKinds[one.kind]})`),
  );
  return [
    '## The facts that day',
    facts.join('\n'),
    '## What was missing that day',
    gaps.length === 0 ? 'Nothing that the prerequisites ask for.' : gaps.join('\n'),
  ].join('\n\n');
}

/** The prerequisites of an option by its key; none for a key that is not known. */
export function prerequisitesOf(key: string, state: LocalState): Prerequisite[] {
  const option = optionOf(key);
  return option === undefined ? [] : prerequisites(option, state);
}

/** Whether a key names a pathway or model that there is. */
export function isOption(key: string): boolean {
  return optionOf(key) !== undefined;
}

/** What an option is called. */
export function optionLabel(key: string): string {
  return optionOf(key)?.label ?? key;
}

/** What fills a prerequisite, in words. */
export function prerequisiteLabel({ kind, key }: Pick<Prerequisite, 'kind' | 'key'>): string {
  const list: readonly { readonly id: string; readonly label: string }[] =
    kind === 'sector' ? sectors : kind === 'service' ? serviceTypes : trainingTopics;
  return list.find((each) => each.id === key)?.label ?? key;
}

const prerequisiteKinds = {
  sector: 'no partner at the table',
  service: 'no room on the board',
  training: 'training not given',
} as const;

function optionOf(key: string): Pathway | DiversionModel | undefined {
  const [kind, id] = key.split(':');
  if (kind === 'pathway') return pathways.find((each) => each.id === id);
  return kind === 'model' ? diversionModels.find((each) => each.id === id) : undefined;
}

function optionGist(key: string): string {
  return optionOf(key)?.description ?? '';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
