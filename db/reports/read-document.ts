import { ownWordSections, reportKindById, reportSections, type ReportSectionId } from '#shared/content/report-kinds.ts';
import type { ReportDocument, ReportSection } from '#shared/contract/report-document.ts';
import type { Report } from '#shared/contract/reports.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { SectionBody } from '#shared/domain/reports/blocks.ts';
import { periodWords } from '#shared/domain/reports/report-words.ts';
import { reportScope, type ReportScope } from '#shared/domain/reports/scope.ts';
import { indicatorsSection } from '#shared/domain/reports/sections/indicators.ts';
import { healthSection, highlightsSection, historySection } from '#shared/domain/reports/sections/numbers.ts';
import {
  commitmentsSection,
  directorySection,
  grantSectorsSection,
  membersSection,
  rosterSection,
  sectorsSection,
} from '#shared/domain/reports/sections/partners.ts';
import { campaignSection, textsSection } from '#shared/domain/reports/sections/campaigns.ts';
import {
  aheadSection,
  lessonsSection,
  lossesSection,
  moneySection,
  risksSection,
  winsSection,
} from '#shared/domain/reports/sections/progress.ts';
import {
  agendaSection,
  committeesSection,
  decisionsSection,
  expectedSection,
  goalsSection,
  lastMinutesSection,
  meetingsSection,
  openActionsSection,
  tasksSection,
  toDecideSection,
} from '#shared/domain/reports/sections/work.ts';
import { redactDocument } from '#shared/domain/reports/redact-document.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { nothingKept, type KeptAnswers } from '../metrics/kept-answers.ts';
import { demandMeeting } from '../meetings/meeting-rows.ts';
import { listMetrics, metricHistory, type HistoryTurn } from '../metrics/metrics-repository.ts';
import { findWorkspace } from '../workspace/workspace-repository.ts';
import { commitmentFacts, partnerFacts, seatFacts, sectorFacts } from './partner-facts.ts';
import {
  aheadLines,
  campaignFacts,
  lessonLines,
  lossLines,
  moneyFacts,
  riskLines,
  textLines,
  winLines,
} from './progress-facts.ts';
import { firstDay } from './first-day.ts';
import { highlightFacts } from './highlight-facts.ts';
import { indicatorLines } from './indicator-lines.ts';
import { packetFacts } from './packet-facts.ts';
import { readReport } from './report-rows.ts';
import { restrictedNames } from './restricted-names.ts';
import { committeeFacts, decisionFacts, goalFacts, meetingFacts, openDecisionFacts, taskFacts } from './work-facts.ts';

/** What a reading of a report is told. */
export interface DocumentRequest {
  readonly id: string;
  readonly today: IsoDay;
  readonly hidesRestricted: boolean;
}

/** A report as it reads on a day. The same records and the same day give the same document. Fails with `notFound`. */
export async function readReportDocument(
  db: DbReader,
  { id, today, hidesRestricted }: DocumentRequest,
  turn: HistoryTurn,
  kept: KeptAnswers,
): Promise<ReportDocument> {
  return documentOf(db, await readReport(db, id), { today, hidesRestricted }, turn, kept);
}

/** The packet of a meeting, without a report that is kept: for hands around a table, so what is restricted stays out. Fails with `notFound`. */
export async function readPacketDocument(db: DbReader, meetingId: string, today: IsoDay): Promise<ReportDocument> {
  const { title, held_on } = await demandMeeting(db, meetingId);
  const report = {
    kind: 'packet',
    title,
    periodStart: held_on,
    periodEnd: held_on,
    subjectType: 'meetings',
    subjectId: meetingId,
    subject: null,
    sections: reportKindById('packet')?.sections ?? [],
    words: {},
  } as const;
  const turn = { report: () => {}, pause: async () => {} };
  return documentOf(db, report, { today, hidesRestricted: true }, turn, nothingKept);
}

type ReportParts = Pick<
  Report,
  'kind' | 'title' | 'periodStart' | 'periodEnd' | 'subjectType' | 'subjectId' | 'subject' | 'words'
> & { readonly sections: readonly ReportSectionId[] };

async function documentOf(
  db: DbReader,
  report: ReportParts,
  { today, hidesRestricted }: { readonly today: IsoDay; readonly hidesRestricted: boolean },
  turn: HistoryTurn,
  kept: KeptAnswers,
): Promise<ReportDocument> {
  const scope = reportScope(report, today, hidesRestricted);
  const sections: ReportSection[] = [];
  for (const section of report.sections) {
    turn.report(sections.length, report.sections.length);
    await turn.pause();
    sections.push(sectionOf(report, section, await bodies[section](db, scope, { turn, kept })));
  }
  const document: ReportDocument = {
    title: report.title,
    coalition: (await findWorkspace(db))?.name ?? '',
    lines: linesOf(report, scope),
    madeOn: today,
    sections,
    leftOut: 0,
  };
  if (!hidesRestricted) return document;
  // Words that people wrote can name whom a list leaves out.
  const { names, records } = await restrictedNames(db);
  return redactDocument({ ...document, leftOut: records }, names);
}

interface Reading {
  readonly turn: HistoryTurn;
  readonly kept: KeptAnswers;
}

type ReadBody = (db: DbReader, scope: ReportScope, reading: Reading) => Promise<SectionBody>;

const ownWords: ReadBody = async () => ({ lead: '', blocks: [], isEmpty: true });

const bodies: Readonly<Record<ReportSectionId, ReadBody>> = {
  opening: ownWords,
  ask: ownWords,
  thanks: ownWords,
  highlights: async (db, scope) => highlightsSection(await highlightFacts(db, scope)),
  health: async (db, scope, { turn, kept }) => {
    if (scope.asOf < (await firstDay(db))) return healthSection([], scope);
    const metrics = await listMetrics(db, scope.asOf, undefined, turn.pause, kept);
    return healthSection(
      metrics.map((metric) =>
        scope.asOf < scope.today && knowsTodayAlone.has(metric.id)
          ? { ...metric, value: null, band: null, trend: null }
          : metric,
      ),
      scope,
    );
  },
  history: async (db, scope, { turn, kept }) => {
    const first = await firstDay(db);
    if (scope.asOf < first) return historySection([]);
    const lines = await metricHistory(
      db,
      scope.asOf,
      ['m01', 'm02', 'm10'],
      { report: () => {}, pause: turn.pause },
      kept,
    );
    const units = { m01: 'percent', m02: 'points', m10: 'count' } as const;
    return historySection(
      lines.flatMap((line) =>
        line.id === 'm01' || line.id === 'm02' || line.id === 'm10'
          ? [
              {
                ...line,
                unit: units[line.id],
                // Before the records begin nobody knows; it was not zero.
                points: line.points.map((point) => (point.on < first ? { ...point, value: null } : point)),
              },
            ]
          : [],
      ),
    );
  },
  agenda: async (db, scope) => agendaSection(await packetFacts(db, scope)),
  'last-minutes': async (db, scope) => lastMinutesSection(await packetFacts(db, scope)),
  'open-actions': async (db, scope) => openActionsSection(await packetFacts(db, scope)),
  expected: async (db, scope) => expectedSection(await packetFacts(db, scope)),
  'to-decide': async (db, scope) =>
    toDecideSection(await openDecisionFacts(db, scope), (await packetFacts(db, scope))?.toDecide ?? []),
  sectors: async (db, scope) => sectorsSection(await sectorFacts(db, scope), scope.isBrief),
  'dfc-sectors': async (db, scope) => grantSectorsSection((await partnerFacts(db, scope, 'members')).partners),
  roster: async (db, scope) => {
    const { partners, all } = await partnerFacts(db, scope, 'members');
    return rosterSection(partners, all);
  },
  directory: async (db, scope) => {
    const { partners, all } = await partnerFacts(db, scope, 'all');
    return directorySection(partners, all);
  },
  members: async (db, scope) => {
    const found = await seatFacts(db, scope);
    return membersSection(found?.seats ?? [], found?.name ?? '');
  },
  goals: async (db, scope) => {
    const { goals, milestones } = await goalFacts(db, scope);
    return goalsSection(goals, milestones);
  },
  indicators: async (db, scope) => indicatorsSection(await indicatorLines(db, scope)),
  wins: async (db, scope) => {
    const { wins, months } = await winLines(db, scope);
    return winsSection(wins, months, scope.isBrief);
  },
  losses: async (db, scope) => lossesSection(await lossLines(db, scope)),
  meetings: async (db, scope) => meetingsSection(await meetingFacts(db, scope)),
  decisions: async (db, scope) => decisionsSection(await decisionFacts(db, scope)),
  tasks: async (db, scope) => tasksSection(await taskFacts(db, scope)),
  committees: async (db, scope) => committeesSection(await committeeFacts(db, scope)),
  campaign: async (db, scope) => campaignSection(await campaignFacts(db, scope)),
  texts: async (db, scope) => textsSection(await textLines(db, scope)),
  money: async (db, scope) => moneySection(await moneyFacts(db, scope)),
  commitments: async (db, scope) => commitmentsSection(await commitmentFacts(db, scope)),
  risks: async (db, scope) => risksSection(await riskLines(db, scope), scope.isBrief),
  ahead: async (db, scope) => aheadSection(await aheadLines(db, scope), scope.isBrief),
  lessons: async (db) => lessonsSection(await lessonLines(db)),
};

/** Metrics that nobody can tell for an earlier day. */
const knowsTodayAlone: ReadonlySet<string> = new Set(['m05', 'm14']);

function sectionOf(report: ReportParts, id: ReportSectionId, body: SectionBody): ReportSection {
  const words = report.words[id];
  const text = words?.text ?? null;
  const hasOwn = text !== null && text.trim() !== '';
  return {
    id,
    title: words?.title ?? reportSections.find((section) => section.id === id)?.title ?? id,
    lead: body.lead,
    ownWords: hasOwn ? text : null,
    isOld: hasOwn && !ownWordSections.includes(id) && words?.was !== body.lead,
    isEmpty: body.isEmpty && !hasOwn,
    blocks: [...body.blocks],
  };
}

function linesOf(report: ReportParts, scope: ReportScope): string[] {
  const subject = report.subject === null ? [] : [report.subject.label];
  const period =
    scope.from === scope.to ? `As of ${dayWords(scope.to)}` : `Period: ${periodWords(scope.from, scope.to)}`;
  const standings = scope.from === scope.to ? [] : [`Standings as of ${dayWords(scope.asOf)}`];
  return [...subject, period, ...standings, ...(scope.hidesRestricted ? ['Restricted records are left out.'] : [])];
}
