import { clockWords } from '../calendar/clock-words.ts';
import { dayWords } from '../day-words.ts';
import { minutesMarkdown, minutesText, type Capture, type Mention } from './minutes-marks.ts';
import type { MinutesStatus } from './minutes-status.ts';

/** Everything that a document of minutes says; names are given as they may be read. */
export interface MinutesFacts {
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly status: MinutesStatus;
  readonly approvedOn: string | null;
  /** Null where no quorum was counted. */
  readonly quorum: {
    readonly isMet: boolean;
    readonly here: number;
    readonly needed: number;
    readonly sectorsHere: number;
    readonly sectorsNeeded: number;
  } | null;
  readonly people: readonly { readonly name: string; readonly state: string; readonly alternateFor: string }[];
  /** `isKept`: nothing of the item may be read. */
  readonly items: readonly { readonly title: string; readonly body: string; readonly isKept: boolean }[];
  readonly actions: ReadonlyMap<
    string,
    { readonly title: string; readonly owner: string; readonly dueOn: string | null }
  >;
  readonly decisions: readonly { readonly title: string; readonly outcome: string; readonly votes: string }[];
  readonly amendments: readonly {
    readonly number: number;
    readonly body: string;
    readonly reason: string;
    readonly on: string;
  }[];
  readonly nameOf: (mention: Mention) => string;
}

/** What stands where something restricted is left out. */
export const keptPrivate = 'Kept private';

/** Minutes as one Markdown document for people: who was there, what was said, and what comes of it. */
export function minutesPaper(facts: MinutesFacts): string {
  const place = facts.place === '' ? '' : `, ${facts.place}`;
  return [
    `# ${facts.title}`,
    `Minutes of ${dayWords(facts.heldOn)}, ${clockWords(facts.startsAt)} to ${clockWords(facts.endsAt)}${place}. ${statusWords(facts)}`,
    ...attendanceLines(facts),
    ...quorumLines(facts),
    ...facts.items.flatMap((item, index) => itemLines(facts, item, index + 1)),
    ...decisionLines(facts),
    ...actionLines(facts),
    ...facts.amendments.flatMap(({ number, body, reason, on }) => [
      `## Amendment ${number}, ${dayWords(on)}`,
      body.trim(),
      `*Why:* ${reason}`,
    ]),
  ].join('\n\n');
}

function statusWords({ status, approvedOn }: MinutesFacts): string {
  if (status === 'draft') return '**Draft, not yet approved.**';
  if (status === 'corrected') return '**Corrected draft, not yet approved.**';
  const on = approvedOn === null ? '' : ` on ${dayWords(approvedOn)}`;
  return status === 'locked' ? `Approved${on} and locked.` : `Approved${on}.`;
}

const groups = [
  ['present', 'Present'],
  ['remote', 'Remote'],
  ['alternate', 'Alternates'],
  ['guest', 'Guests'],
  ['regrets', 'Regrets'],
  ['absent', 'Absent'],
] as const;

function attendanceLines({ people }: MinutesFacts): string[] {
  return groups.flatMap(([state, label]) => {
    const own = people.filter((person) => person.state === state);
    if (own.length === 0) return [];
    const kept = own.filter((person) => person.name === keptPrivate).length;
    const names = own
      .filter((person) => person.name !== keptPrivate)
      .map(({ name, alternateFor }) => (alternateFor === '' ? name : `${name} for ${alternateFor}`));
    if (kept > 0) names.push(kept === 1 ? '1 kept private' : `${kept} kept private`);
    return [`**${label} (${own.length}):** ${names.join(', ')}`];
  });
}

function quorumLines({ quorum }: MinutesFacts): string[] {
  if (quorum === null) return [];
  const people = `${quorum.here} voting seats here, ${quorum.needed} needed`;
  const sectors =
    quorum.sectorsNeeded === 0 ? '' : `; ${quorum.sectorsHere} sectors here, ${quorum.sectorsNeeded} needed`;
  return [`**Quorum:** ${quorum.isMet ? 'met' : 'not met'} (${people}${sectors}).`];
}

function itemLines(facts: MinutesFacts, item: MinutesFacts['items'][number], number: number): string[] {
  if (item.isKept) return [`## ${number}. ${keptPrivate}`];
  const heading = `## ${number}. ${item.title}`;
  const body = minutesMarkdown(item.body, (capture) => captureWords(facts, capture), facts.nameOf).trim();
  return body === '' ? [heading] : [heading, body];
}

const captureLabels = {
  task: 'Action',
  question: 'Question',
  win: 'Win',
  decision: 'Decision',
  motion: 'Motion',
} as const;

/** A line that became a record, with what it became: "**Action:** Print the cards". */
export function captureText({ kind, text }: Capture): string {
  return `**${captureLabels[kind]}:** ${minutesText(text)}`;
}

function captureWords(facts: MinutesFacts, capture: Capture): string {
  const label = `**${captureLabels[capture.kind]}:**`;
  const action = capture.kind === 'task' ? facts.actions.get(capture.id) : undefined;
  const words = minutesMarkdown(capture.text, ({ text }) => text, facts.nameOf);
  return action === undefined ? `${label} ${words}` : `${label} ${actionWords(action)}`;
}

function actionWords({ title, owner, dueOn }: { title: string; owner: string; dueOn: string | null }): string {
  const who = owner === '' ? 'nobody yet' : owner;
  return `${title} (${dueOn === null ? who : `${who}, by ${dayWords(dueOn)}`})`;
}

function decisionLines({ decisions }: MinutesFacts): string[] {
  if (decisions.length === 0) return [];
  return [
    '## Decisions',
    decisions
      .map(({ title, outcome, votes }) => `- **${title}:** ${[outcome, votes].filter(Boolean).join('. ')}`)
      .join('\n'),
  ];
}

function actionLines({ actions }: MinutesFacts): string[] {
  if (actions.size === 0) return [];
  return ['## Action items', [...actions.values()].map((action) => `- ${actionWords(action)}`).join('\n')];
}
