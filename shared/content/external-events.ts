import type { VocabularyEntry } from './sources.ts';

/** What an event outside the coalition bears on: the parts of the horizon. */
export const externalEventDomains = [
  { id: 'politics', label: 'Politics', description: 'Who holds office, and what they may decide.' },
  { id: 'money', label: 'Money', description: 'Budgets, grants, contracts and leases.' },
  { id: 'law', label: 'Law', description: 'Sessions, hearings, rules and court terms.' },
  { id: 'people', label: 'People', description: 'Leaders who come, go or change their place.' },
  { id: 'program', label: 'Program', description: 'Evaluations, phases and terms of the work itself.' },
  { id: 'community', label: 'Community', description: 'Holidays, days of remembrance and public life.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a domain of external events, as stored. */
export type ExternalEventDomainId = (typeof externalEventDomains)[number]['id'];

/** What an event outside the coalition is, with the domain that it usually bears on. */
export const externalEventKinds = [
  { id: 'election', label: 'Election', description: 'People vote for offices or on a question.', domain: 'politics' },
  {
    id: 'leadership',
    label: 'Change of office',
    description: 'Somebody takes an office or leaves it.',
    domain: 'people',
  },
  { id: 'budget', label: 'Budget', description: 'A request, a hearing or a vote on money.', domain: 'money' },
  { id: 'session', label: 'Legislative session', description: 'The weeks in which laws are made.', domain: 'law' },
  { id: 'hearing', label: 'Hearing', description: 'A body hears the public or decides.', domain: 'law' },
  {
    id: 'contract',
    label: 'Contract or term',
    description: 'A contract or a term of office ends.',
    domain: 'people',
  },
  { id: 'grant', label: 'Grant', description: 'A grant ends, renews or is due.', domain: 'money' },
  { id: 'lease', label: 'Lease', description: 'A lease or a license ends.', domain: 'money' },
  { id: 'evaluation', label: 'Evaluation', description: 'Results are due or made public.', domain: 'program' },
  { id: 'holiday', label: 'Holiday', description: 'Offices are closed, people are away.', domain: 'community' },
  { id: 'awareness', label: 'Awareness day', description: 'A day or week for a cause.', domain: 'community' },
  { id: 'other', label: 'Other', description: 'Anything else with a day.', domain: '' },
] as const satisfies readonly (VocabularyEntry & { readonly domain: ExternalEventDomainId | '' })[];

/** The stable id of a kind of external events, as stored. */
export type ExternalEventKindId = (typeof externalEventKinds)[number]['id'];

/** How sure the day of an event is. */
export const certainties = [
  { id: 'fixed', label: 'Fixed', description: 'The day is set.' },
  { id: 'expected', label: 'Expected', description: 'Likely on this day or near it.' },
  { id: 'possible', label: 'Possible', description: 'It may come; nobody knows yet.' },
] as const satisfies readonly VocabularyEntry[];

/** The domain that a kind usually bears on; '' when it says nothing. */
export function usualDomain(kind: string): ExternalEventDomainId | '' {
  return externalEventKinds.find((each) => each.id === kind)?.domain ?? '';
}
