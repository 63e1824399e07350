import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a report is put together from. */
const told = [
  'reports',
  'people',
  'organizations',
  'assessments',
  'seats',
  'committees',
  'meetings',
  'minutes',
  'decisions',
  'tasks',
  'goals',
  'wins',
  'losses',
  'reviews',
  'lessons',
  'risks',
  'commitments',
  'campaigns',
  'assets',
  'funding',
  'externalEvents',
  'horizon',
  'trash',
];

/** Reports that are kept. */
export const reportsQuery = () =>
  orpc.reports.list.queryOptions({ meta: { shows: ['reports', 'committees', 'campaigns', 'meetings', 'trash'] } });
/** One of them. */
export const reportQuery = (id: string) =>
  orpc.reports.get.queryOptions({ input: { id }, meta: { shows: ['reports', 'trash'] } });
/** What it says today. */
export const documentQuery = (id: string, today: IsoDay, hidesRestricted: boolean) =>
  orpc.reports.document.queryOptions({
    input: { id, today, hidesRestricted },
    meta: { shows: told },
    placeholderData: (before) => before,
  });
