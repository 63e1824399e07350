import { dayWords } from '../../day-words.ts';
import { firstOf, heading, note, nothingTold, picture, table, told, type SectionBody } from '../blocks.ts';
import { counted, dayOrDash, listWords, percentWords } from '../report-words.ts';

/** A goal as a report shows it. */
export interface GoalLine {
  readonly title: string;
  readonly owner: string;
  readonly status: string;
  readonly standing: string;
  readonly dueOn: string | null;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** The latest measured value until the end of the period. */
  readonly value: number | null;
}

/** Where the goals stand, and the milestones of the period. */
export function goalsSection(
  goals: readonly GoalLine[],
  milestones: readonly { readonly title: string; readonly goal: string; readonly metOn: string }[],
): SectionBody {
  if (goals.length === 0) return nothingTold('No goal is in the records.');
  const { shown, rest } = firstOf(goals, 60, 'goals');
  const withUnit = (value: number | null, unit: string): string =>
    value === null ? '' : unit === '%' ? `${value}%` : `${value} ${unit}`.trim();
  return told(
    `${counted(goals.length, 'goal')}${milestones.length === 0 ? '; no milestone was met in this period' : `, and ${counted(milestones.length, 'milestone')} met in this period`}.`,
    picture({
      shape: 'meter',
      title: 'How far each goal is',
      measure: 'Of the way',
      of: 'Goal',
      most: 100,
      points: shown
        .filter((goal) => goal.target !== null)
        .map((goal) => {
          const share = progressOf(goal);
          return { label: goal.title, value: share, words: share === null ? '' : percentWords(share) };
        }),
    }),
    table(
      'Goals',
      ['Goal', 'Who answers for it', '#Began at', '#Now', '#Target', 'Due', 'Status'],
      shown.map((goal) => [
        goal.title,
        goal.owner,
        withUnit(goal.baseline, goal.unit),
        withUnit(goal.value, goal.unit),
        withUnit(goal.target, goal.unit),
        dayOrDash(goal.dueOn),
        goal.status,
      ]),
    ),
    rest,
    table(
      'Milestones that were met',
      ['Day', 'Milestone', 'Goal'],
      milestones.map((each) => [dayOrDash(each.metOn), each.title, each.goal]),
    ),
  );
}

/** How much of the way from where it began to its target a goal has gone, 0 to 100; null where a number is missing. */
export function progressOf(goal: Pick<GoalLine, 'baseline' | 'target' | 'value'>): number | null {
  const { target, value } = goal;
  const from = goal.baseline ?? 0;
  if (target === null || value === null || target === from) return null;
  return Math.min(100, Math.max(0, (100 * (value - from)) / (target - from)));
}

/** A meeting as a report shows it. */
export interface MeetingLine {
  readonly title: string;
  readonly body: string;
  readonly heldOn: string;
  /** Who came, guests included; null when nobody counted. */
  readonly came: number | null;
  readonly expected: number;
  readonly isDecision: boolean;
  readonly isQuorumMet: boolean | null;
}

/** Meetings that were held in the period. */
export function meetingsSection(meetings: readonly MeetingLine[]): SectionBody {
  if (meetings.length === 0) return nothingTold('No meeting was held in this period.');
  const judged = meetings.filter((meeting) => meeting.isQuorumMet !== null && meeting.isDecision);
  const met = judged.filter((meeting) => meeting.isQuorumMet === true).length;
  const { shown, rest } = firstOf(meetings, 120, 'meetings');
  return told(
    `${counted(meetings.length, 'meeting')} ${meetings.length === 1 ? 'was' : 'were'} held.${judged.length === 0 ? '' : ` ${met} of ${counted(judged.length, 'meeting that decides', 'meetings that decide')} had a quorum.`}`,
    picture({
      shape: 'bar',
      title: 'Who came',
      measure: 'People',
      of: 'Meeting',
      most: null,
      points: shown.slice(-24).map((meeting) => ({
        label: `${dayWords(meeting.heldOn)} ${meeting.body}`.trim(),
        value: meeting.came,
        words: meeting.came === null ? '' : String(meeting.came),
      })),
    }),
    table(
      'Meetings',
      ['Day', 'Meeting', 'Body', '#Came', 'Quorum'],
      shown.map((meeting) => [
        dayOrDash(meeting.heldOn),
        meeting.title,
        meeting.body,
        meeting.came === null ? 'Not counted' : String(meeting.came),
        !meeting.isDecision
          ? 'Not needed'
          : meeting.isQuorumMet === null
            ? 'Not counted'
            : meeting.isQuorumMet
              ? 'Met'
              : 'Missed',
      ]),
    ),
    rest,
  );
}

/** A decision as a report shows it. */
export interface DecisionLine {
  readonly number: number;
  readonly title: string;
  readonly outcome: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly status: string;
  readonly reviewOn: string;
}

/** What was decided in the period. */
export function decisionsSection(decisions: readonly DecisionLine[]): SectionBody {
  if (decisions.length === 0) return nothingTold('Nothing was decided in this period.');
  const { shown, rest } = firstOf(decisions, 200, 'decisions');
  return told(
    `${counted(decisions.length, 'decision')} ${decisions.length === 1 ? 'was' : 'were'} taken.`,
    table(
      'Decisions',
      ['#No.', 'Day', 'Decision', 'Body', 'How it ended', 'Looked at again'],
      shown.map((decision) => [
        `D-${decision.number}`,
        dayOrDash(decision.decidedOn),
        decision.title,
        decision.body,
        decision.status,
        dayOrDash(decision.reviewOn),
      ]),
    ),
    rest,
  );
}

/** A task as a report shows it. */
export interface TaskLine {
  readonly title: string;
  readonly owner: string;
  readonly committee: string;
  readonly dueOn: string;
}

/** Work that was due, and what is late. */
export interface WorkFacts {
  readonly due: number;
  readonly done: number;
  readonly byCommittee: readonly { readonly name: string; readonly due: number; readonly done: number }[];
  readonly overdue: readonly TaskLine[];
  readonly overdueCount: number;
}

/** Tasks that were due in the period, and what is overdue at its end. */
export function tasksSection(facts: WorkFacts): SectionBody {
  if (facts.due === 0 && facts.overdueCount === 0) return nothingTold('No task was due in this period.');
  const left = facts.overdueCount - facts.overdue.length;
  return told(
    `${facts.done} of ${counted(facts.due, 'task that was due is done', 'tasks that were due are done')}. ${facts.overdueCount === 0 ? 'Nothing is overdue.' : `${counted(facts.overdueCount, 'task is', 'tasks are')} overdue.`}`,
    picture({
      shape: 'meter',
      title: 'Done of what was due',
      measure: 'Done',
      of: 'Body',
      most: 100,
      points: facts.byCommittee.map((each) => ({
        label: each.name,
        value: each.due === 0 ? null : (100 * each.done) / each.due,
        words: `${each.done} of ${each.due}`,
      })),
    }),
    table(
      'Overdue',
      ['Due', 'Task', 'Who', 'Body'],
      facts.overdue.map((task) => [dayOrDash(task.dueOn), task.title, task.owner, task.committee]),
    ),
    left > 0 ? note(`And ${left} more tasks that are overdue.`) : null,
  );
}

/** A committee as a report shows it. */
export interface CommitteeLine {
  readonly name: string;
  readonly chair: string;
  readonly filled: number;
  readonly seats: number;
  readonly meets: string;
  readonly openTasks: number;
}

/** The bodies of the coalition. */
export function committeesSection(lines: readonly CommitteeLine[]): SectionBody {
  if (lines.length === 0) return nothingTold('The coalition has no committees yet.');
  const filled = lines.reduce((sum, line) => sum + line.filled, 0);
  const seats = lines.reduce((sum, line) => sum + line.seats, 0);
  return told(
    `${counted(lines.length, 'committee')} with ${filled} of ${counted(seats, 'seat')} filled.`,
    table(
      'Committees',
      ['Committee', 'Led by', '#Seats filled', 'Meets', '#Open tasks'],
      lines.map((line) => [
        line.name,
        line.chair,
        `${line.filled} of ${line.seats}`,
        line.meets,
        String(line.openTasks),
      ]),
    ),
  );
}

/** What a meeting's packet is made of. */
export interface PacketFacts {
  readonly title: string;
  readonly when: string;
  /** Where it is, how one joins, what helps people come: one fact a line. */
  readonly about: readonly string[];
  /** Titles of the items that ask for a decision. */
  readonly toDecide: readonly string[];
  /** Names of those who are expected. */
  readonly expected: readonly string[];
  readonly items: readonly {
    readonly starts: string;
    readonly minutes: number;
    readonly title: string;
    readonly kind: string;
    readonly lead: string;
    readonly preparation: string;
  }[];
  readonly lastTitle: string;
  readonly lastMinutes: readonly { readonly title: string; readonly body: string }[];
  readonly actions: readonly TaskLine[];
}

/** The agenda with the time of each item. */
export function agendaSection(facts: PacketFacts | null): SectionBody {
  if (facts === null) return nothingTold('The report is about no meeting.');
  if (facts.items.length === 0) return nothingTold('The meeting has no agenda yet.');
  const all = facts.items.reduce((sum, item) => sum + item.minutes, 0);
  return told(
    `${facts.title}, ${facts.when}. ${counted(facts.items.length, 'item')} in ${counted(all, 'minute')}.`,
    facts.about.length === 0 ? null : { kind: 'list', items: [...facts.about] },
    table(
      'Agenda',
      ['Time', '#Minutes', 'Item', 'What for', 'Led by'],
      facts.items.map((item) => [item.starts, String(item.minutes), item.title, item.kind, item.lead]),
    ),
    ...facts.items.flatMap((item) =>
      item.preparation.trim() === ''
        ? []
        : [heading(`To read or bring for “${item.title}”`), { kind: 'words' as const, markdown: item.preparation }],
    ),
  );
}

/** What the last minutes of the body say. */
export function lastMinutesSection(facts: PacketFacts | null): SectionBody {
  if (facts === null || facts.lastMinutes.length === 0)
    return nothingTold('There are no earlier minutes of this body.');
  return told(
    `From ${facts.lastTitle}.`,
    ...facts.lastMinutes.flatMap((item) => [heading(item.title), { kind: 'words' as const, markdown: item.body }]),
  );
}

/** What the body promised and has not done. */
export function openActionsSection(facts: PacketFacts | null): SectionBody {
  if (facts === null || facts.actions.length === 0) return nothingTold('No action of this body is open.');
  return told(
    `${counted(facts.actions.length, 'action is', 'actions are')} open.`,
    table(
      'Open actions',
      ['Due', 'What', 'Who'],
      facts.actions.map((action) => [dayOrDash(action.dueOn), action.title, action.owner]),
    ),
  );
}

/** Who is expected. */
export function expectedSection(facts: PacketFacts | null): SectionBody {
  if (facts === null || facts.expected.length === 0) return nothingTold('Nobody is on the list of the meeting yet.');
  return told(`${counted(facts.expected.length, 'person is', 'people are')} expected: ${listWords(facts.expected)}.`);
}

/** A decision that is still to be taken. */
export interface OpenDecisionLine {
  readonly title: string;
  readonly motion: string;
  readonly background: string;
}

/** Decisions that are open for the meeting or its body. */
export function toDecideSection(lines: readonly OpenDecisionLine[], items: readonly string[]): SectionBody {
  const open = new Set(lines.map((line) => line.title));
  // An item of the agenda that is a decision of the register stands once.
  const asked = items.filter((item) => !open.has(item));
  if (lines.length + asked.length === 0) return nothingTold('Nothing is put to be decided.');
  return told(
    `${counted(lines.length + asked.length, 'decision is', 'decisions are')} to be taken.`,
    asked.length === 0 ? null : { kind: 'list', items: asked },
    ...lines.flatMap((line) => [
      heading(line.title),
      ...(line.motion.trim() === '' ? [] : [{ kind: 'words' as const, markdown: line.motion }]),
      ...(line.background.trim() === '' ? [] : [{ kind: 'words' as const, markdown: line.background }]),
    ]),
  );
}
