import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of campaigns. */
export const campaignsTables: readonly ExportedTable[] = [
  {
    name: 'campaigns',
    table: 'campaigns',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      goal: 'text',
      status: 'text',
      starts_on: 'text',
      ends_on: 'text',
      owner_person_id: 'text',
      committee_id: 'text',
      goal_id: 'text',
      budget: 'number',
      spent: 'number',
      currency: 'text',
      budget_note: 'text',
      note: 'text',
      ...stamps,
    },
  },
  {
    name: 'campaignPhases',
    table: 'campaign_phases',
    key: ['id'],
    pointers: ['campaign_id'],
    columns: {
      id: 'text',
      campaign_id: 'text',
      phase: 'text',
      starts_on: 'text',
      ends_on: 'text',
      note: 'text',
      ...stamps,
    },
  },
  {
    name: 'campaignTargets',
    table: 'campaign_targets',
    key: ['id'],
    pointers: ['campaign_id', 'segment_id'],
    columns: { id: 'text', campaign_id: 'text', segment_id: 'text', band: 'text', note: 'text', ...stamps },
  },
];
