import { listCommittees } from '#db/committees/read-committees.ts';
import { listDecisions } from '#db/decisions/decisions-list.ts';
import type { DbReader, DialectOperations } from '#db/dialects/dialect.ts';
import { listGoals } from '#db/goals/read-goals.ts';
import { listMeetings } from '#db/meetings/meetings-list.ts';
import { listRisks } from '#db/risks/risks-repository.ts';
import { listWins } from '#db/wins/wins-repository.ts';
import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import { decisionRules } from '#shared/content/decision-rules.ts';
import { goalKinds, goalStatuses } from '#shared/content/goals.ts';
import { meetingTypes } from '#shared/content/meeting-types.ts';
import { meetingStatuses } from '#shared/content/meetings.ts';
import { riskCategories, riskStatuses } from '#shared/content/risks.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { CommitteeSummary } from '#shared/contract/committees.ts';
import type { DecisionSummary } from '#shared/contract/decisions.ts';
import type { ExportView } from '#shared/contract/export-views.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import type { Risk } from '#shared/contract/risks.ts';
import type { Win } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import { atOnce, byCursor, column, namesRestricted, text, wordOf, type ViewDefinition } from './view-source.ts';

type Of<Table extends ExportView['table']> = Extract<ExportView, { table: Table }>;

const limit = 200;

/** The register of decisions as it is shown. */
export function decisionsView(
  db: DbReader,
  dialect: DialectOperations,
  view: Of<'decisions'>,
  today: IsoDay,
): ViewDefinition<DecisionSummary> {
  return {
    name: 'Decisions',
    total: null,
    columns: [
      column('number', 'Number', 'number', (row) => row.number),
      text('title', 'Decision', (row) => row.title),
      text('status', 'Status', (row) => sentence(row.status)),
      column('outcome', 'Outcome', 'long', (row) => row.outcome),
      text('kind', 'Rule', (row) => wordOf(decisionRules, row.kind)),
      text('committee', 'Body', (row) => row.committee?.label),
      text('meeting', 'Meeting', (row) => row.meeting?.label),
      column('yes', 'Yes', 'number', (row) => row.yes),
      column('no', 'No', 'number', (row) => row.no),
      column('abstain', 'Abstained', 'number', (row) => row.abstain),
      column('decidedOn', 'Decided', 'day', (row) => row.decidedOn),
      column('reviewOn', 'Look at again', 'day', (row) => row.reviewOn),
    ],
    batches: byCursor((cursor) => listDecisions(db, dialect, { ...view, today }, { cursor, limit })),
    isRestricted: (row) => namesRestricted(row.committee, row.meeting),
    custom: { type: 'decisions', idOf: (row) => row.id },
  };
}

/** Meetings as their list shows them. */
export function meetingsView(db: DbReader, view: Of<'meetings'>): ViewDefinition<MeetingSummary> {
  return {
    name: 'Meetings',
    total: null,
    columns: [
      column('heldOn', 'Day', 'day', (row) => row.heldOn),
      text('startsAt', 'From', (row) => row.startsAt),
      text('endsAt', 'To', (row) => row.endsAt),
      text('title', 'Meeting', (row) => row.title),
      text('type', 'Kind', (row) => wordOf(meetingTypes, row.type)),
      text('committee', 'Body', (row) => row.committeeName),
      text('status', 'Status', (row) => wordOf(meetingStatuses, row.status)),
      text('place', 'Place', (row) => row.place),
      column('onlineLink', 'Online', 'link', (row) => row.onlineLink),
      column('items', 'Agenda items', 'number', (row) => row.items),
      column(
        'here',
        'Came',
        'number',
        ({ counts, headCount }) => headCount || counts.present + counts.remote + counts.alternate,
      ),
      text('minutes', 'Minutes', (row) => sentence(row.minutesStatus)),
    ],
    batches: byCursor((cursor) => listMeetings(db, { ...view, cursor, limit })),
    isRestricted: () => false,
    custom: { type: 'meetings', idOf: (row) => row.id },
  };
}

/** Goals and strategies in their order. */
export async function goalsView(db: DbReader, today: IsoDay): Promise<ViewDefinition<Goal>> {
  const goals = await listGoals(db, today);
  const titles = new Map(goals.map((goal) => [goal.id, goal.title]));
  return {
    name: 'Goals',
    total: goals.length,
    columns: [
      text('title', 'Goal', (row) => row.title),
      text('kind', 'Kind', (row) => wordOf(goalKinds, row.kind)),
      text('parent', 'Serves', (row) => titles.get(row.parentId ?? '')),
      text('status', 'Status', (row) => wordOf(goalStatuses, row.status)),
      text('owner', 'Owner', (row) => row.owner?.label),
      text('committee', 'Committee', (row) => row.committee),
      column('startsOn', 'Starts', 'day', (row) => row.startsOn),
      column('dueOn', 'Due', 'day', (row) => row.dueOn),
      column('latest', 'Latest value', 'number', (row) => row.values.at(-1)?.value),
      column('latestOn', 'Measured', 'day', (row) => row.values.at(-1)?.measuredOn),
      column('milestones', 'Milestones', 'number', (row) => row.milestones.length),
      column('met', 'Milestones met', 'number', (row) => row.milestones.filter(({ metOn }) => metOn !== null).length),
      column('open', 'Open tasks', 'number', (row) => row.tasks.open),
      column('done', 'Done tasks', 'number', (row) => row.tasks.done),
    ],
    batches: atOnce(goals),
    isRestricted: (row) => namesRestricted(row.owner),
    custom: { type: 'goals', idOf: (row) => row.id },
  };
}

/** Committees in their order. */
export async function committeesView(db: DbReader, today: IsoDay): Promise<ViewDefinition<CommitteeSummary>> {
  const committees = await listCommittees(db, today);
  const names = new Map(committees.map((row) => [row.id, row.name]));
  return {
    name: 'Committees',
    total: committees.length,
    columns: [
      text('name', 'Committee', (row) => row.name),
      text('kind', 'Kind', (row) => wordOf(committeeKinds, row.kind)),
      text('status', 'Status', (row) => wordOf(committeeStatuses, row.status)),
      text('parent', 'Belongs to', (row) => names.get(row.parentId ?? '')),
      // A chair who is kept private is not named; the committee is no secret.
      text('chairs', 'Chairs', (row) =>
        row.chairs
          .filter((chair) => !chair.isRestricted)
          .map(({ label }) => label)
          .join('; '),
      ),
      column('seats', 'Seats', 'number', (row) => row.seats),
      column('filled', 'Filled', 'number', (row) => row.filled),
      column('voting', 'Voting', 'number', (row) => row.voting),
      text('meets', 'Meets', (row) => row.meets),
      text('place', 'Place', (row) => row.place),
    ],
    batches: atOnce(committees),
    isRestricted: () => false,
    custom: { type: 'committees', idOf: (row) => row.id },
  };
}

/** Risks, the heaviest first. */
export async function risksView(db: DbReader): Promise<ViewDefinition<Risk>> {
  const risks = await listRisks(db);
  return {
    name: 'Risks',
    total: risks.length,
    columns: [
      text('title', 'Risk', (row) => row.title),
      text('category', 'Threatens', (row) => wordOf(riskCategories, row.category)),
      text('status', 'Status', (row) => wordOf(riskStatuses, row.status)),
      column('likelihood', 'Likelihood', 'number', (row) => row.likelihood),
      column('impact', 'Impact', 'number', (row) => row.impact),
      column('score', 'Score', 'number', (row) => row.score),
      text('owner', 'Owner', (row) => row.owner?.label),
      column('reviewOn', 'Look at again', 'day', (row) => row.reviewOn),
      column('trigger', 'What would show it', 'long', (row) => row.trigger),
      column('prevention', 'Prevention', 'long', (row) => row.prevention),
      column('contingency', 'If it happens', 'long', (row) => row.contingency),
      column('note', 'Note', 'long', (row) => row.note),
    ],
    batches: atOnce(risks),
    isRestricted: (row) => namesRestricted(row.owner),
  };
}

/** Wins, the latest first. */
export async function winsView(db: DbReader): Promise<ViewDefinition<Win>> {
  const wins = await listWins(db, { meetingId: null, status: null, from: null, to: null, limit: 100_000 });
  return {
    name: 'Wins',
    total: wins.length,
    columns: [
      column('wonOn', 'Day', 'day', (row) => row.wonOn),
      text('title', 'Win', (row) => row.title),
      text('level', 'Level', (row) => (row.level === 0 ? '' : wordOf(winLevels, row.level))),
      text('category', 'Kind', (row) => row.category),
      text('status', 'Status', (row) => sentence(row.status)),
      text('evidence', 'Evidence', (row) => row.evidence),
      column('note', 'Note', 'long', (row) => row.note),
    ],
    batches: atOnce(wins),
    isRestricted: () => false,
  };
}

/** An id such as `in-session` as words. */
function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
