import type { MetricId } from '#shared/domain/metrics/bands.ts';

import type { Watch } from './kept-answers.ts';

const all = ['*'];

/** What tells how organizations stood on any day. */
export const historyWatch: Watch = {
  organizations: ['new', 'deleted_at', 'sector', 'secondary_sectors', 'stage'],
  people: ['deleted_at'],
  roles: all,
  assessments: all,
  ladder_moves: all,
};

/** What tells which organizations were ever against. */
export const opponentsWatch: Watch = { organizations: ['deleted_at'], assessments: all };

/** What tells which ratings were the latest on any day. */
export const ratingsWatch: Watch = {
  organizations: ['new', 'deleted_at'],
  people: ['deleted_at'],
  assessments: all,
};

/** What each metric follows from; one that is not named is counted anew after every step. */
export const metricWatches: Readonly<Partial<Record<MetricId, Watch>>> = {
  m01: {
    organizations: ['new', 'deleted_at', 'sector', 'secondary_sectors', 'stage'],
    ladder_moves: all,
    required_sectors: all,
  },
  m02: { organizations: ['new', 'deleted_at'], people: ['deleted_at'], roles: all, assessments: all },
  m03: { ...historyWatch, interactions: all, interaction_participants: all },
  m04: { organizations: ['new', 'deleted_at', 'is_archived', 'stage'], ladder_moves: all, commitments: all },
  m05: { tasks: all, committees: all, seats: all, seat_terms: all, people: ['deleted_at'] },
  m07: { meetings: all, attendances: all, decisions: all },
  m08: { committees: all, seats: all, seat_terms: all, people: ['deleted_at', 'lived_experience_on'] },
  m11: { follow_ups: all, organizations: ['deleted_at'], people: ['deleted_at'], assessments: all },
  m09: {
    ...historyWatch,
    organizations: ['new', 'deleted_at', 'is_archived', 'sector', 'stage'],
    relationships: all,
    interactions: all,
    interaction_participants: all,
    committees: ['new', 'deleted_at'],
    seats: all,
    seat_terms: all,
    agreements: all,
    agreement_signatories: all,
  },
  m10: { wins: all, win_credits: all, organizations: ['deleted_at', 'stage'], people: ['deleted_at'], roles: all },
  m14: { risks: all },
  m12: {
    assets: [
      'new',
      'deleted_at',
      'published_on',
      'published_hash',
      'needed_languages',
      'translation_state',
      'is_crisis',
    ],
    asset_versions: all,
    asset_approvals: all,
    asset_evidence: all,
    evidence_cards: all,
  },
  m13: { funding_streams: all, funding_costs: all },
  m16: { practice_ratings: all },
  m15: {
    ...opponentsWatch,
    people: ['deleted_at', 'do_not_contact', 'name'],
    roles: all,
    relationships: all,
    interactions: all,
    interaction_participants: all,
    follow_ups: all,
  },
  m17: {
    organizations: ['new', 'deleted_at', 'owner_id'],
    people: ['new', 'deleted_at', 'consents', 'do_not_contact'],
    roles: all,
    assessments: all,
  },
};
