import { planSections } from '../../content/program/program-statuses.ts';
import { serviceTypes } from '../../content/program/service-types.ts';
import type { BenefitLine, FundingCost, FundingOverview } from '../../contract/funding.ts';
import type { IsoDay } from '../../dates.ts';
import { dayWords } from '../day-words.ts';
import { costBenefit } from './cost-benefit.ts';

/** What the sustainability plan is made of. */
export interface PlanParts {
  readonly today: IsoDay;
  readonly overview: FundingOverview;
  readonly costs: readonly FundingCost[];
  readonly asks: readonly {
    readonly title: string;
    readonly applyBy: IsoDay;
    readonly eventTitle: string;
    readonly isPlanned: boolean;
  }[];
  readonly lines: readonly BenefitLine[];
  /** What people wrote, by section. */
  readonly words: ReadonlyMap<string, string>;
}

/** No more lines than these of a list, so that the plan stays on one page. */
const mostLines = 5;

/** The sustainability plan as one page of Markdown: what people wrote, and what the records say. Sections without anything are left out. */
export function planDocument(parts: PlanParts): string {
  const { overview, today } = parts;
  return [
    '# Sustainability plan',
    `As of ${dayWords(today)}. Every figure is counted from the streams, the budget and the worksheet of this workspace.`,
    ...written(parts, 'aim'),
    '## What it costs and who pays',
    list([...costLines(parts), ...mixLines(overview)]),
    ...(overview.cliffs.length === 0 ? [] : ['## Where the money ends', list(cliffLines(overview))]),
    ...(parts.asks.length === 0 ? [] : ['## Whom we ask next, and by when', list(askLines(parts))]),
    ...(parts.lines.length === 0 && overview.avoided.highCents === 0
      ? []
      : ['## What it is worth', list(worthLines(parts))]),
    ...written(parts, 'reinvest'),
    ...written(parts, 'fallback'),
    ...written(parts, 'owner'),
  ].join('\n\n');
}

function written({ words }: PlanParts, id: string): string[] {
  const text = words.get(id)?.trim() ?? '';
  const section = planSections.find((each) => each.id === id);
  return text === '' || section === undefined ? [] : [`## ${section.label}`, text];
}

function costLines({ costs, overview }: PlanParts): string[] {
  const open = costs.reduce((sum, cost) => sum + cost.uncoveredCents, 0);
  const gaps = costs
    .filter((cost) => cost.uncoveredCents > 0)
    .toSorted((a, b) => b.uncoveredCents - a.uncoveredCents)
    .slice(0, mostLines)
    .map((cost) => `${plain(cost.title)} (${money(cost.uncoveredCents, overview)})`);
  return [
    `The program costs **${money(overview.monthlyCents, overview)} a month**; awarded money lasts ${overview.runwayMonths === null ? 'an unknown time' : `**${overview.runwayMonths.toFixed(1)} months**`}.`,
    open === 0
      ? 'Every line of the budget is paid for.'
      : `Nobody pays **${money(open, overview)}** of it: ${gaps.join(', ')}.`,
    ...overview.services
      .filter((each) => each.uncoveredCents > 0 && each.board?.band === 'red')
      .slice(0, 2)
      .map((each) => `${serviceLabel(each.serviceType)} is short of places as well as of money.`),
  ];
}

function mixLines(overview: FundingOverview): string[] {
  if (overview.totalCents === 0) return ['No money is awarded today.'];
  const [largest] = overview.bySource;
  return [
    `**${money(overview.totalCents, overview)}** is awarded from ${overview.bySource.length} sources; the largest gives ${percent(largest?.share ?? 0)}${largest === undefined ? '' : ` (${plain(largest.label)})`}.`,
    overview.serviceShare === null
      ? 'Nobody said how much of it pays for direct services.'
      : `**${percent(overview.serviceShare)}** pays for direct services, beside about 50 % as Atlanta’s principles ask.`,
  ];
}

function cliffLines(overview: FundingOverview): string[] {
  return overview.cliffs
    .slice(0, mostLines)
    .map(
      (cliff) =>
        `${plain(cliff.title)} ends ${dayWords(cliff.on)}: ${money(cliff.monthlyCents, overview)} a month less${cliff.gapCents === 0 ? '' : `, and then ${money(cliff.gapCents, overview)} a month is open`}.`,
    );
}

function askLines({ asks }: PlanParts): string[] {
  return asks
    .toSorted((a, b) => (a.applyBy < b.applyBy ? -1 : 1))
    .slice(0, mostLines)
    .map(
      (ask) =>
        `${plain(ask.title)}: by ${dayWords(ask.applyBy)}${ask.eventTitle === '' ? '' : ` (${plain(ask.eventTitle)})`}${ask.isPlanned ? '' : ', no task yet'}.`,
    );
}

function worthLines({ lines, overview }: PlanParts): string[] {
  const sums = costBenefit(lines);
  return [
    ...(overview.avoided.highCents === 0
      ? []
      : [
          `Saved so far, as the ledger has it: ${range(overview.avoided, overview)}; moved back into services: ${range(overview.reinvestedCents, overview)}.`,
        ]),
    ...(lines.length === 0
      ? []
      : [
          `A year’s worksheet: benefits of ${range(sums.benefit, overview)} (${range(sums.cash, overview)} in cash) against costs of ${range(sums.cost, overview)}.`,
          `Sources: ${[...new Set(lines.map((line) => plain(line.source)))].slice(0, mostLines).join('; ')}.`,
        ]),
  ];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function serviceLabel(id: string): string {
  return serviceTypes.find((each) => each.id === id)?.label ?? id;
}

function range(of: { readonly lowCents: number; readonly highCents: number }, overview: FundingOverview): string {
  const [low, high] = [money(of.lowCents, overview), money(of.highCents, overview)];
  return low === high ? low : `${low} to ${high}`;
}

/** Whole units: the plan is read by people who decide on thousands. */
function money(cents: number, { currency }: FundingOverview): string {
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat('en-US', options).format(cents / 100);
}

function percent(share: number): string {
  return new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
