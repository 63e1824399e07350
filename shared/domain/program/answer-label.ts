import type { PathwayAnswer } from '../../content/program/pathway-questions.ts';

/** The words of an answer, its sums of money in a currency. */
export function answerLabel(answer: Pick<PathwayAnswer, 'label'>, currency: string): string {
  const money = new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });
  return answer.label.replaceAll(/\{(\d+)\}/gu, (_, sum: string) => money.format(Number(sum)));
}
