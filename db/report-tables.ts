/** The table of reports, as the change log follows it. */
export const reportTables = {
  reports: { key: ['id'], derived: [], referencedBy: [], feature: 'reports' },
} as const;
