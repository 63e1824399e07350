import type { Feedback } from '#shared/contract/engagement.ts';

import type { IsoDay } from '../../dates.ts';
import { dayWords } from '../day-words.ts';
import { asMarkdownWords } from '../mailings/merge-text.ts';

/** “You said, we did” as Markdown: feedback with an answer that is for all eyes, without names, the latest first. */
export function youSaidWeDid(
  feedback: readonly Feedback[],
  today: IsoDay,
): { title: string; markdown: string; count: number } {
  const title = `You said, we did, ${dayWords(today)}`;
  const told = feedback.filter(
    ({ status, isRestricted }) => !isRestricted && (status === 'changed' || status === 'unchanged'),
  );
  const lines = told.flatMap(({ title: said, status, answer, answeredOn }) => [
    `## ${asMarkdownWords(said)}`,
    `**${status === 'changed' ? 'We did' : 'We did not, and why'}:** ${answer.trim()}`,
    ...(answeredOn === null ? [] : [`*${dayWords(answeredOn)}*`]),
  ]);
  return { title, markdown: `${[`# ${title}`, ...lines].join('\n\n')}\n`, count: told.length };
}
