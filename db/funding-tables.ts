import { recordParts } from './partner-references.ts';

/** The tables of money, as the change log follows them. */
export const fundingTables = {
  funding_streams: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'funding_allocations', column: 'stream_id' },
      { table: 'funding_years', column: 'stream_id' },
      { table: 'event_exposures', column: 'record_id' },
      ...recordParts,
    ],
    feature: 'funding',
  },
  funding_costs: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'funding_allocations', column: 'cost_id' }],
    feature: 'funding',
  },
  funding_allocations: { key: ['id'], derived: [], referencedBy: [], feature: 'funding' },
  funding_years: { key: ['id'], derived: [], referencedBy: [], feature: 'funding' },
  benefit_lines: { key: ['id'], derived: [], referencedBy: [], feature: 'funding' },
  plan_words: { key: ['id'], derived: [], referencedBy: [], feature: 'funding' },
  savings: { key: ['id'], derived: [], referencedBy: [], feature: 'funding' },
} as const;

/** Columns that hold the id of an organization that gives or holds money. */
export const fundingOrganizations = [
  { table: 'funding_streams', column: 'funder_organization_id' },
  { table: 'funding_streams', column: 'fiscal_agent_organization_id' },
] as const;
