import type { VocabularyEntry } from './sources.ts';

/** What somebody does in a committee. */
export const committeeRoles = [
  { id: 'chair', label: 'Chair', description: 'Leads the committee and answers for its work.' },
  { id: 'co-chair', label: 'Co-chair', description: 'Shares the lead with another chair.' },
  { id: 'note-taker', label: 'Note-taker', description: 'Keeps the minutes.' },
  { id: 'liaison', label: 'Liaison', description: 'Carries word to another body and back.' },
  { id: 'support', label: 'Support person', description: 'Helps a member to take part, before and after meetings.' },
  { id: 'member', label: 'Member', description: 'Takes part in the work.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a role, as stored. */
export type CommitteeRoleId = (typeof committeeRoles)[number]['id'];

/** Whether somebody with this role leads the committee. */
export function isChairRole(role: string): boolean {
  return role === 'chair' || role === 'co-chair';
}
