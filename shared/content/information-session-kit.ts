import type { FollowUpTypeId } from './follow-up-types.ts';
import type { VocabularyEntry } from './sources.ts';

interface ChecklistItem {
  readonly id: string;
  /** Days from the session; negative before it. */
  readonly day: number;
  readonly type: FollowUpTypeId;
  readonly summary: string;
}

/** What a session needs from two weeks before to two weeks after. */
export const sessionChecklist = [
  { id: 'venue', day: -14, type: 'schedule', summary: 'Book the room and the interpreter' },
  { id: 'access', day: -14, type: 'schedule', summary: 'Arrange access, child care and food' },
  { id: 'reminders', day: -7, type: 'send-info', summary: 'Send reminders to everybody invited' },
  { id: 'speakers', day: -7, type: 'schedule', summary: 'Brief the speakers and confirm their consent and pay' },
  { id: 'cards', day: -1, type: 'draft', summary: 'Print commitment cards and sign-in sheets' },
  { id: 'sign-in', day: 0, type: 'schedule', summary: 'Set up sign-in with permission to contact' },
  { id: 'thanks', day: 2, type: 'thank', summary: 'Thank everybody who came' },
  { id: 'calls', day: 5, type: 'ask', summary: 'Call everybody who filled in a card' },
  { id: 'debrief', day: 14, type: 'report-back', summary: 'Debrief: new sectors, commitments, open questions' },
] as const satisfies readonly ChecklistItem[];

/** Where a guest of a session stands. */
export const sessionGuestStates = [
  { id: 'invited', label: 'Invited', description: 'Asked to come; no answer yet.' },
  { id: 'accepted', label: 'Coming', description: 'Said yes.' },
  { id: 'declined', label: 'Cannot come', description: 'Said no to this day.' },
  { id: 'attended', label: 'Came', description: 'Was in the room.' },
  { id: 'absent', label: 'Did not come', description: 'Was expected and did not come.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a guest's state, as stored. */
export type SessionGuestStateId = (typeof sessionGuestStates)[number]['id'];

/** What a commitment card offers to tick: those commitment types, by the same ids, that a person can give on the spot. */
export const commitmentCards = [
  { id: 'coalition-seat', label: 'Take a seat', description: 'Join the coalition as a member.' },
  { id: 'committee-seat', label: 'Join a committee', description: 'Work on one part of the plan.' },
  { id: 'letter-of-support', label: 'Write a letter of support', description: 'Put support in writing.' },
  { id: 'public-statement', label: 'Speak in public', description: 'A statement or testimony.' },
  { id: 'member-outreach', label: 'Bring it to our members', description: 'Tell their own people.' },
  { id: 'meeting-space', label: 'Offer a room', description: 'Space for meetings.' },
  { id: 'site-visit-host', label: 'Host a visit', description: 'Open their doors for a visit.' },
  {
    id: 'translation-childcare-food',
    label: 'Translate, cook or mind children',
    description: 'Help others take part.',
  },
  { id: 'volunteer-hours', label: 'Give hours', description: 'Time as a volunteer.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a commitment card, as stored. */
export type CommitmentCardId = (typeof commitmentCards)[number]['id'];
