import { describe, expect, it } from 'vitest';

import { partnerLinks } from '#db/merges/partner-links.ts';
import { mergeColumns } from '#db/merges/merge-columns.ts';
import { loggedTables } from '#db/tables.ts';
import { testDatabase } from '#test/support/dialects.ts';

/** Columns with ids of something else than a partner. */
const others =
  /^(id|version|member_id|me_id|owner_id|backup_owner_id|author_id|tag_id|interaction_id|held_interaction_id|plan_id|session_id|decision_id|goal_id|parent_id|seat_id|agreement_id|committee_id|meeting_id|agenda_item_id|task_id|needs_task_id|series_id|guideline_id|version_id|carried_from_id|superseded_by_id|paused_meeting_id|asset_id|evidence_id|story_id|segment_id|box_id|campaign_id|outlet_id|rule_id|objection_id|assessment_id|source_id|event_id|scenario_id|win_id|milestone_id|review_id|subject_id|proposed_source_id|origin_id|cost_id|stream_id|part_id|indicator_id|contact_id)$/;

/** Pairs of records and what became of them are kept by the merge itself; goals, calendars and words that stay point at other types. */
const own = new Set([
  'merges.kept_id',
  'merges.other_id',
  'goal_links.record_id',
  'calendar_links.record_id',
  'kept_words.record_id',
  'custom_values.field_id',
]);

describe('the links of a partner', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('name every column that may hold the id of one', async () => {
    const known = new Set(
      [...partnerLinks('people'), ...partnerLinks('organizations')].map(({ table, column }) => `${table}.${column}`),
    );
    const tables = await database.db.write.introspection.getTables();
    const unknown = tables
      .filter(({ name }) => name in loggedTables && name !== 'people' && name !== 'organizations')
      .flatMap(({ name, columns }) => columns.map((column) => ({ table: name, column: column.name })))
      .filter(({ column }) => column.endsWith('_id') && !others.test(column))
      .map(({ table, column }) => `${table}.${column}`)
      .filter((name) => !known.has(name) && !own.has(name));
    expect(unknown).toEqual([]);
  });

  it('are in tables that the history follows', () => {
    for (const { table } of [...partnerLinks('people'), ...partnerLinks('organizations')])
      expect(Object.keys(loggedTables)).toContain(table);
  });

  it.each(['people', 'organizations'] as const)('leave no own column of %s without a way to merge it', async (type) => {
    const tables = await database.db.write.introspection.getTables();
    const columns = tables.find(({ name }) => name === type)?.columns.map(({ name }) => name) ?? [];
    const kept = new Set<string>(['id', 'version', 'created_at', 'updated_at', 'deleted_at']);
    const derived = new Set<string>(loggedTables[type].derived);
    expect(columns.filter((name) => !kept.has(name) && !derived.has(name)).toSorted()).toEqual(
      Object.keys(mergeColumns[type]).toSorted(),
    );
  });
});
