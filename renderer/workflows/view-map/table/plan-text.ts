import { t } from '#renderer/i18n/i18n.ts';
import type { PlanLine } from '#shared/contract/prospects.ts';
import type { IsoDay } from '#shared/dates.ts';

import { pathWords, prospectReasons } from './prospect-reasons.ts';
import { dayText, nameOf, sectorName } from './table-words.ts';

/** A line of the plan as the person left it: who asks, by when, and whether it becomes a follow-up. */
export interface PlanChoice {
  readonly line: PlanLine;
  readonly askerId: string | null;
  readonly dueOn: IsoDay;
  readonly isIncluded: boolean;
}

/** Why a chair should be filled and by this prospect. */
export function whyWords(line: PlanLine, isDiscreet: boolean): string[] {
  const own = line.prospect === null ? [] : prospectReasons(line.prospect, isDiscreet);
  const gap = t('seats:plan.gap');
  return [
    line.isGap ? gap : t('seats:plan.empty'),
    ...(line.needsDecisionPower ? [t('seats:plan.deciding')] : []),
    ...(line.isLivedExperience && !isDiscreet ? [t('seats:plan.lived')] : []),
    ...own.filter((reason) => reason !== gap),
  ];
}

/** Whom to ask, or that somebody is to be found. */
export function whoWords(line: PlanLine, isDiscreet: boolean): string {
  return line.prospect === null ? t('seats:plan.nobody') : nameOf(line.prospect.record, isDiscreet);
}

/** The plan as Markdown: a heading, a sentence and a table. */
export function planMarkdown(
  choices: readonly PlanChoice[],
  names: ReadonlyMap<string, string>,
  today: IsoDay,
  isDiscreet: boolean,
): string {
  const columns = (['chair', 'who', 'why', 'asks', 'by'] as const).map((column) => t(`seats:plan.columns.${column}`));
  const rows = choices.map(({ line, askerId, dueOn }) => [
    sectorName(line.sector),
    [whoWords(line, isDiscreet), line.prospect === null || isDiscreet ? '' : line.prospect.detail]
      .filter(Boolean)
      .join(', '),
    [...whyWords(line, isDiscreet), ...(line.prospect === null ? [] : [pathWords(line.prospect, isDiscreet)])].join(
      '; ',
    ),
    names.get(askerId ?? '') ?? t('seats:plan.noAsker'),
    dayText(dueOn),
  ]);
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `# ${t('seats:plan.title')}`,
    '',
    t('seats:plan.intro', { day: dayText(today) }),
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...rows.map(row),
    '',
  ].join('\n');
}

/** What would end a cell or a line of a table of Markdown. */
function escaped(cell: string): string {
  return cell
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}
