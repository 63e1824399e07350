import { checklists, itemStatuses, type ItemStatus } from '#shared/content/program/checklists.ts';
import type { PracticeItem, PracticeList } from '#shared/contract/practices.ts';

import { dayWords } from '../day-words.ts';
import { asMarkdownWords } from '../mailings/merge-text.ts';
import type { IsoDay } from '../../dates.ts';

/** For whom the report is, and what it may name. */
export interface ReportOptions {
  readonly today: IsoDay;
  readonly checklists: readonly string[];
  readonly reader: 'council' | 'evaluator';
  readonly hidesRestricted: boolean;
  /** The part of what is awarded that pays for direct services, from 0 to 1; null while the budget does not say. */
  readonly serviceShare: number | null;
}

/**
 * The fidelity report as Markdown. A council reads where each list stands and what comes next; an evaluator reads also what each
 * rater says, every proof, and how the figure is counted. Raters who differ stand beside each other in both.
 */
export function fidelityReport(
  lists: readonly PracticeList[],
  options: ReportOptions,
): { title: string; markdown: string } {
  const title = `Fidelity report, ${dayWords(options.today)}`;
  const chosen = options.checklists.flatMap((id) => lists.filter((list) => list.checklist === id));
  const parts = [
    `# ${title}`,
    '',
    '## Where we stand',
    ...chosen.map((list) => `- **${labelOf(list.checklist)}:** ${standing(list)}`),
    '',
    ...chosen.flatMap((list) => section(list, options)),
    '## How this is counted',
    `Each item counts ${itemStatuses.map(({ label, points }) => `${points} for “${label.toLowerCase()}”`).join(', ')}; the readiness of a list is their sum out of its items. Where raters differ, both stand here, and the item counts with the mean of what they say. An item that nobody rated counts as “not yet”. A readiness is a picture of the program on a day, not a mark for anybody.`,
  ];
  return { title, markdown: `${parts.join('\n')}\n` };
}

function section(list: PracticeList, options: ReportOptions): string[] {
  const content = checklists.find((each) => each.id === list.checklist);
  if (content === undefined) return [];
  return [
    `## ${content.label}`,
    `${content.origin}. ${standing(list)}`,
    '',
    ...list.items.flatMap((item, index) => {
      const words: string = content.items.find((each) => each.id === item.item)?.label ?? item.item;
      return [`${index + 1}. **${asMarkdownWords(words)}** ${statusWords(item)}`, ...details(item, options)];
    }),
    '',
  ];
}

function details(item: PracticeItem, { reader, hidesRestricted, serviceShare }: ReportOptions): string[] {
  const nameOf = (label: PracticeItem['owner']) =>
    label === null ? 'Somebody' : hidesRestricted && label.isRestricted ? 'Kept private' : asMarkdownWords(label.label);
  const shown = item.evidence.map(({ record, words }) =>
    [record === null ? '' : nameOf(record), asMarkdownWords(words)].filter(Boolean).join(': '),
  );
  return [
    ...(item.isDisputed || reader === 'evaluator'
      ? item.ratings.map(
          ({ rater, status, ratedOn, why }) =>
            `    - ${nameOf(rater)}, ${dayWords(ratedOn)}: ${statusLabel(status)}${why === '' ? '' : `. ${asMarkdownWords(why)}`}`,
        )
      : []),
    ...(reader === 'evaluator' || shown.length <= 1
      ? shown.map((each) => `    - Shown by: ${each}`)
      : [`    - Shown by ${shown.length} records`]),
    ...(item.item === 'service-money' && serviceShare !== null
      ? [
          `    - The budget says: ${(100 * serviceShare).toFixed(1)}% for direct services; the principle asks for about half`,
        ]
      : []),
    ...(item.nextStep === '' ? [] : [`    - Next: ${asMarkdownWords(item.nextStep)}`]),
    ...(item.owner === null && item.reviewOn === null
      ? []
      : [
          `    - ${[item.owner === null ? '' : nameOf(item.owner), item.reviewOn === null ? '' : `review on ${dayWords(item.reviewOn)}`].filter(Boolean).join(', ')}`,
        ]),
  ];
}

function statusWords(item: PracticeItem): string {
  if (item.ratings.length === 0) return 'Nobody rated it.';
  if (item.isDisputed) return 'Raters differ:';
  const [first] = item.ratings;
  return `${statusLabel(first?.status ?? 'no')}.`;
}

function standing({ readiness: { value, items, unrated, disputed } }: PracticeList): string {
  if (value === null) return `not rated yet (${items} items)`;
  const notes = [
    `${items} items`,
    ...(unrated === 0 ? [] : [`${unrated} not rated`]),
    ...(disputed === 0 ? [] : [`raters differ on ${disputed}`]),
  ];
  return `${value.toFixed(1)}% ready (${notes.join(', ')})`;
}

function statusLabel(status: ItemStatus): string {
  return itemStatuses.find((each) => each.id === status)?.label ?? status;
}

function labelOf(id: string): string {
  return checklists.find((each) => each.id === id)?.label ?? id;
}
