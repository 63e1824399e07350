import type { AgendaKind } from './meetings.ts';

/** An item of the usual agenda of a type of meeting. */
export interface UsualItem {
  readonly title: string;
  readonly minutes: number;
  readonly kind: AgendaKind;
}

/** A type of meeting with its usual agenda; the minutes of the items add up to its length. */
export interface MeetingType {
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  /** Whether decisions are usually taken there, so that quorum counts. */
  readonly isDecision: boolean;
  readonly agenda: readonly UsualItem[];
}

/** The types of meetings, those with an agenda of their own first. */
export const meetingTypes = [
  {
    id: 'one-to-one',
    label: 'One-to-one',
    minutes: 45,
    isDecision: false,
    agenda: [
      { title: 'Connect, and why each of us cares', minutes: 10, kind: 'connect' },
      { title: 'Their view of the problem', minutes: 12, kind: 'discuss' },
      { title: 'What would make it work for them', minutes: 8, kind: 'discuss' },
      { title: 'The ask', minutes: 8, kind: 'decide' },
      { title: 'Next step, and who else to meet', minutes: 5, kind: 'decide' },
      { title: 'Thanks', minutes: 2, kind: 'connect' },
    ],
  },
  {
    id: 'info-session',
    label: 'Information session',
    minutes: 75,
    isDecision: false,
    agenda: [
      { title: 'Welcome, access and purpose', minutes: 5, kind: 'connect' },
      { title: 'A story from lived experience', minutes: 8, kind: 'inform' },
      { title: 'What diversion is, with local numbers', minutes: 12, kind: 'inform' },
      { title: 'A day in the program: an officer and a peer', minutes: 10, kind: 'inform' },
      { title: 'Questions, in pairs and then in the room', minutes: 22, kind: 'discuss' },
      { title: 'Ways to join, and commitment cards', minutes: 10, kind: 'decide' },
      { title: 'Close, food and one-to-one sign-ups', minutes: 8, kind: 'connect' },
    ],
  },
  {
    id: 'plenary',
    label: 'Coalition plenary',
    minutes: 90,
    isDecision: true,
    agenda: [
      { title: 'Arrive, and welcome new partners', minutes: 8, kind: 'connect' },
      { title: 'Wins and thanks', minutes: 7, kind: 'connect' },
      { title: 'Action review', minutes: 8, kind: 'inform' },
      { title: 'Committee reports by exception', minutes: 15, kind: 'inform' },
      { title: 'Discussion of one issue', minutes: 22, kind: 'discuss' },
      { title: 'Decisions', minutes: 15, kind: 'decide' },
      { title: 'Risks and calendar', minutes: 5, kind: 'inform' },
      { title: 'Actions read back', minutes: 5, kind: 'inform' },
      { title: 'Closing round', minutes: 5, kind: 'connect' },
    ],
  },
  {
    id: 'design-team',
    label: 'Design team',
    minutes: 90,
    isDecision: true,
    agenda: [
      { title: 'Check-in, quorum and conflicts', minutes: 7, kind: 'connect' },
      { title: 'Minutes and actions', minutes: 8, kind: 'inform' },
      { title: 'First decision', minutes: 20, kind: 'decide' },
      { title: 'Second decision', minutes: 20, kind: 'decide' },
      { title: 'Item of the advisory committee', minutes: 15, kind: 'discuss' },
      { title: 'Data look', minutes: 10, kind: 'inform' },
      { title: 'Actions and message of the day', minutes: 10, kind: 'decide' },
    ],
  },
  {
    id: 'committee',
    label: 'Committee working meeting',
    minutes: 60,
    isDecision: true,
    agenda: [
      { title: 'Check-in', minutes: 5, kind: 'connect' },
      { title: 'Actions', minutes: 10, kind: 'inform' },
      { title: 'Who, where and how: work', minutes: 30, kind: 'discuss' },
      { title: 'What we need from others', minutes: 5, kind: 'discuss' },
      { title: 'Next tasks and their owners', minutes: 7, kind: 'decide' },
      { title: 'Plus and delta', minutes: 3, kind: 'connect' },
    ],
  },
  {
    id: 'advisory',
    label: 'Participant advisory',
    minutes: 90,
    isDecision: true,
    agenda: [
      { title: 'Meal and check-in', minutes: 15, kind: 'connect' },
      { title: 'You said, we did', minutes: 10, kind: 'inform' },
      { title: 'First topic', minutes: 25, kind: 'discuss' },
      { title: 'Break', minutes: 10, kind: 'connect' },
      { title: 'Second topic', minutes: 15, kind: 'discuss' },
      { title: 'Advice in our own words', minutes: 10, kind: 'decide' },
      { title: 'Pay, support and next meeting', minutes: 5, kind: 'inform' },
    ],
  },
  {
    id: 'operations',
    label: 'Operations workgroup',
    minutes: 60,
    isDecision: false,
    agenda: [
      { title: 'Reminder of confidentiality', minutes: 2, kind: 'inform' },
      { title: 'Flow numbers', minutes: 8, kind: 'inform' },
      { title: 'Barriers', minutes: 20, kind: 'discuss' },
      { title: 'Questions about the protocol', minutes: 15, kind: 'discuss' },
      { title: 'News from partners', minutes: 5, kind: 'inform' },
      { title: 'Themes to pass up', minutes: 5, kind: 'decide' },
      { title: 'Actions', minutes: 5, kind: 'decide' },
    ],
  },
  {
    id: 'special',
    label: 'Special decision or crisis',
    minutes: 30,
    isDecision: true,
    agenda: [
      { title: 'Facts that are known', minutes: 7, kind: 'inform' },
      { title: 'Duties, and the people affected', minutes: 5, kind: 'discuss' },
      { title: 'Options', minutes: 8, kind: 'discuss' },
      { title: 'Decide by our rule', minutes: 5, kind: 'decide' },
      { title: 'Spokesperson and words', minutes: 5, kind: 'decide' },
    ],
  },
  {
    id: 'forum',
    label: 'Public forum',
    minutes: 90,
    isDecision: false,
    agenda: [
      { title: 'Welcome and house rules', minutes: 8, kind: 'connect' },
      { title: 'Why we are here', minutes: 10, kind: 'inform' },
      { title: 'Panel: resident, officer, peer, business', minutes: 22, kind: 'inform' },
      { title: 'Small tables', minutes: 25, kind: 'discuss' },
      { title: 'Tables report back', minutes: 15, kind: 'discuss' },
      { title: 'Next steps and contacts', minutes: 10, kind: 'connect' },
    ],
  },
  {
    id: 'retreat',
    label: 'Planning retreat',
    minutes: 240,
    isDecision: true,
    agenda: [
      { title: 'Our story so far', minutes: 30, kind: 'connect' },
      { title: 'What goes on around us', minutes: 35, kind: 'discuss' },
      { title: 'Health of the coalition in numbers', minutes: 30, kind: 'inform' },
      { title: 'Break', minutes: 15, kind: 'connect' },
      { title: 'Goals', minutes: 50, kind: 'decide' },
      { title: 'Committees and load', minutes: 35, kind: 'discuss' },
      { title: 'Calendar and risks', minutes: 25, kind: 'decide' },
      { title: 'Celebration', minutes: 20, kind: 'connect' },
    ],
  },
  {
    id: 'debrief',
    label: 'Debrief',
    minutes: 45,
    isDecision: false,
    agenda: [
      { title: 'What was intended, and what happened', minutes: 10, kind: 'discuss' },
      { title: 'Why', minutes: 12, kind: 'discuss' },
      { title: 'What to keep and what to change', minutes: 10, kind: 'decide' },
      { title: 'Write down the lesson', minutes: 8, kind: 'decide' },
      { title: 'Thanks', minutes: 5, kind: 'connect' },
    ],
  },
  { id: 'other', label: 'Another kind', minutes: 60, isDecision: false, agenda: [] },
] as const satisfies readonly MeetingType[];

/** A type of meeting by its id; null for an id that is not known. */
export function meetingTypeById(id: string): MeetingType | null {
  return meetingTypes.find((type) => type.id === id) ?? null;
}
