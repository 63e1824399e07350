import type { VocabularyEntry } from './sources.ts';

interface FollowUpTypeData extends VocabularyEntry {
  /** Business days from the contact to the day it is due, unless somebody picks another day. */
  readonly defaultDueBusinessDays: number;
}

/** What is to be done after a contact. */
export const followUpTypes = [
  { id: 'thank', label: 'Thank', description: 'Say thanks while it is fresh.', defaultDueBusinessDays: 2 },
  { id: 'send-info', label: 'Send information', description: 'Send what they asked for.', defaultDueBusinessDays: 5 },
  { id: 'introduce', label: 'Introduce', description: 'Bring two people together.', defaultDueBusinessDays: 5 },
  { id: 'draft', label: 'Draft', description: 'Write a first version for them to read.', defaultDueBusinessDays: 5 },
  { id: 'schedule', label: 'Schedule', description: 'Set up the next meeting.', defaultDueBusinessDays: 10 },
  { id: 'ask', label: 'Ask', description: 'Make a clear ask.', defaultDueBusinessDays: 10 },
  { id: 'report-back', label: 'Report back', description: 'Tell them what became of it.', defaultDueBusinessDays: 10 },
] as const satisfies readonly FollowUpTypeData[];

/** The stable id of a follow-up type, as stored. */
export type FollowUpTypeId = (typeof followUpTypes)[number]['id'];
