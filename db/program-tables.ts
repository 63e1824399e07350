import { recordParts } from './partner-references.ts';

/** The tables of the program and its services, as the change log follows them. */
export const programTables = {
  program_facts: { key: ['id'], derived: [], referencedBy: [], feature: 'program' },
  program_parts: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'program_moves', column: 'part_id' }],
    feature: 'program',
  },
  program_moves: { key: ['id'], derived: [], referencedBy: [], feature: 'program' },
  pathway_memos: { key: ['id'], derived: [], referencedBy: recordParts, feature: 'program' },
  program_tasks: { key: ['id'], derived: [], referencedBy: [], feature: 'program' },
  service_offers: { key: ['id'], derived: ['provider_sort', 'words'], referencedBy: [], feature: 'services' },
  service_needs: { key: ['id'], derived: [], referencedBy: [], feature: 'services' },
  service_areas: { key: ['id'], derived: [], referencedBy: [], feature: 'services' },
} as const;

/** Columns that hold the id of a provider. */
export const providers = [{ table: 'service_offers', column: 'organization_id' }] as const;

/** Columns that hold the id of a decision about the program. */
export const programDecisions = [
  { table: 'program_parts', column: 'decision_id' },
  { table: 'pathway_memos', column: 'decision_id' },
] as const;
