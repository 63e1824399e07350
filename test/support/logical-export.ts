import type { DbReader } from '#db/dialects/dialect.ts';
import type { Database } from '#db/schema/database.ts';

const tables = [
  'members',
  'tags',
  'organizations',
  'people',
  'roles',
  'interactions',
  'interaction_participants',
  'follow_ups',
  'notes',
  'relationships',
  'long_table',
  'required_sectors',
  'metric_limits',
  'campaigns',
  'campaign_phases',
  'campaign_targets',
  'glossary_entries',
  'kept_words',
  'seats',
  'seat_terms',
  'committees',
  'frameworks',
  'risks',
  'wanted_decisions',
  'assessments',
  'stance_targets',
  'promises',
  'outreach_plans',
  'outreach_steps',
  'outreach_targets',
  'information_sessions',
  'session_guests',
  'session_questions',
  'wins',
  'win_credits',
  'losses',
  'after_action_reviews',
  'lessons',
  'decisions',
  'decision_votes',
  'minute_amendments',
  'cadences',
  'commitments',
  'agreements',
  'agreement_signatories',
  'goals',
  'goal_values',
  'goal_links',
  'milestones',
  'guidelines',
  'guideline_clauses',
  'guideline_versions',
  'guideline_signatures',
  'audience_segments',
  'segment_members',
  'message_boxes',
  'evidence_cards',
  'stories',
  'proof_points',
  'objections',
  'objection_holders',
  'objection_replies',
  'rehearsals',
  'meeting_series',
  'meetings',
  'agenda_items',
  'attendances',
  'press_outlets',
  'press_contacts',
  'statement_signatures',
  'statement_checks',
  'spokespeople',
  'crisis_sheet',
  'crisis_calls',
  'external_events',
  'calendar_links',
  'event_preparations',
  'event_exposures',
  'scenarios',
  'scenario_tasks',
  'home_tiles',
  'record_tags',
  'contact_keys',
  'contact_days',
  'search_documents',
] as const satisfies readonly (keyof Database)[];

/** What moves on with every write, back and forth alike, and so is no part of what a workspace says. */
const moving = new Set(['version', 'updated_at', 'number']);

/** Everything that a workspace says, derived rows included, in an order of its own: two equal texts are two equal workspaces. */
export async function logicalExport(db: DbReader): Promise<string> {
  const lines: string[] = [];
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    lines.push(
      ...rows
        .map((row) => `${table} ${JSON.stringify(Object.entries(row).filter(([column]) => !moving.has(column)))}`)
        .toSorted(),
    );
  }
  return lines.join('\n');
}
