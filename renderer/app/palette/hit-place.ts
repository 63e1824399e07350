import type { RegisteredRouter } from '@tanstack/react-router';
import type { SearchHit } from '#shared/contract/search.ts';

type Navigate = RegisteredRouter['navigate'];
type Place = Pick<SearchHit, 'type' | 'id'> & Partial<Pick<SearchHit, 'on'>>;

/** Goes to where a found record is shown: its own profile, or the profile that it stands on. */
export function goToRecord(navigate: Navigate, { type, id, on = null }: Place): void {
  if (type === 'people') void navigate({ to: '/people/$id', params: { id } });
  else if (type === 'organizations') void navigate({ to: '/organizations/$id', params: { id } });
  else if (type === 'tasks') void navigate({ to: '/tasks', search: { task: id, status: 'all' } });
  else if (type === 'attachments' && on !== null) goToRecord(navigate, { ...on, on: null });
  else if (on?.type === 'tasks') void navigate({ to: '/tasks', search: { task: on.id, status: 'all' } });
  else if (on !== null)
    void navigate({ to: on.type === 'people' ? '/people/$id' : '/organizations/$id', params: { id: on.id }, hash: id });
  else if (type === 'decisions') void navigate({ to: '/decisions/$id', params: { id } });
  else if (type === 'wantedDecisions') void navigate({ to: '/wanted-decisions', search: { decision: id } });
  else if (type === 'guidelines') void navigate({ to: '/guidelines/$id', params: { id }, search: {} });
  else if (type === 'assets') void navigate({ to: '/assets/$id', params: { id }, search: {} });
  else if (type === 'messageBlocks') void navigate({ to: '/assets', search: { show: 'blocks' } });
  else if (type === 'messageBoxes') void navigate({ to: '/messages/$id', params: { id }, search: {} });
  else if (type === 'audienceSegments') void navigate({ to: '/messages' });
  else if (type === 'evidenceCards') void navigate({ to: '/evidence' });
  else if (type === 'stories') void navigate({ to: '/stories' });
  else if (type === 'objections') void navigate({ to: '/objections', search: { objection: id } });
  else if (type === 'goals') void navigate({ to: '/goals/$id', params: { id } });
  else if (type === 'meetings') void navigate({ to: '/meetings/$id', params: { id } });
  else if (type === 'meetingSeries') void navigate({ to: '/meetings', search: { show: 'series' } });
  else if (type === 'externalEvents') void navigate({ to: '/calendar', search: { event: id } });
  else if (type === 'outreachPlans') void navigate({ to: '/outreach/plans/$id', params: { id } });
  else if (type === 'informationSessions') void navigate({ to: '/outreach/sessions/$id', params: { id } });
  else if (type === 'committees') void navigate({ to: '/committees/$id', params: { id } });
  else if (type === 'customFields') void navigate({ to: '/settings', hash: 'fields' });
  else if (type === 'campaigns') void navigate({ to: '/campaigns/$id', params: { id }, search: {} });
  else if (type === 'pressOutlets') void navigate({ to: '/press', search: { outlet: id } });
  else if (type === 'risks') void navigate({ to: '/risks', search: { risk: id } });
  else if (type === 'seats') void navigate({ to: '/map/table', search: {} });
  else if (type === 'commitments') void navigate({ to: '/commitments', search: { show: 'open' } });
  else if (type === 'agreements') void navigate({ to: '/commitments', search: { show: 'agreements' } });
  else if (type === 'wins') void navigate({ to: '/wins/$id', params: { id } });
  else if (type === 'losses') void navigate({ to: '/losses/$id', params: { id } });
  else if (type === 'afterActionReviews') void navigate({ to: '/losses', search: { review: id } });
  else if (type === 'lessons') void navigate({ to: '/lessons', search: { lesson: id } });
  else if (type === 'pathwayMemos') void navigate({ to: '/pathways', search: { pane: 'memos', memo: id } });
  else if (type === 'fundingStreams') void navigate({ to: '/funding', search: { stream: id } });
  else if (type === 'trainingSessions') void navigate({ to: '/training', search: { session: id } });
  else if (type === 'reports') void navigate({ to: '/reports/$id', params: { id } });
  else if (type === 'indicators') void navigate({ to: '/evaluation', search: { indicator: id } });
  else if (type === 'networkContacts') void navigate({ to: '/shelf', search: { contact: id } });
  else if (type === 'feedback') void navigate({ to: '/engagement', search: { feedback: id } });
  else if (type === 'followUps') void navigate({ to: '/follow-ups', hash: id });
  else if (type === 'tags') {
    const carriesTag = { field: 'tags', operator: 'anyOf' as const, value: [id] };
    void navigate({ to: '/people', search: { filter: { match: 'all', conditions: [carriesTag] } } });
  }
}
