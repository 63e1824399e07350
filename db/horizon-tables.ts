import { recordParts } from './partner-references.ts';

/** The tables of the horizon and of the first screen, as the change log follows them. */
export const horizonTables = {
  external_events: {
    key: ['id'],
    derived: ['last_on'],
    referencedBy: [
      { table: 'event_preparations', column: 'event_id' },
      { table: 'event_exposures', column: 'event_id' },
      { table: 'scenarios', column: 'event_id' },
      { table: 'risks', column: 'event_id' },
      { table: 'tasks', column: 'origin_id' },
      ...recordParts,
      { table: 'funding_streams', column: 'event_id' },
    ],
    feature: 'externalEvents',
  },
  event_preparations: { key: ['id'], derived: [], referencedBy: [], feature: 'horizon' },
  event_exposures: { key: ['id'], derived: [], referencedBy: [], feature: 'horizon' },
  scenarios: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'scenario_tasks', column: 'scenario_id' }],
    feature: 'horizon',
  },
  scenario_tasks: { key: ['id'], derived: [], referencedBy: [], feature: 'horizon' },
  home_tiles: { key: ['id'], derived: [], referencedBy: [], feature: 'home' },
} as const;
