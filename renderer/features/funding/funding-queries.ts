import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

const meta = { shows: ['funding', 'organizations', 'people', 'externalEvents', 'services', 'tasks', 'trash'] };

/** All streams of money. */
export const streamsQuery = () => orpc.funding.list.queryOptions({ meta });
/** The mix of money on a day, and what lies ahead. */
export const overviewQuery = (today: IsoDay) => orpc.funding.overview.queryOptions({ input: { today }, meta });
/** The budget. */
export const costsQuery = () => orpc.funding.costs.queryOptions({ meta });
/** The ledger of savings. */
export const savingsQuery = () => orpc.funding.savings.queryOptions({ meta });
/** The worksheet of costs and benefits. */
export const worksheetQuery = () => orpc.funding.worksheet.queryOptions({ meta });
/** The sustainability plan. */
export const planQuery = (today: IsoDay) => orpc.funding.plan.queryOptions({ input: { today }, meta });
