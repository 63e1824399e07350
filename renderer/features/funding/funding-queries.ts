import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

const meta = { shows: ['funding', 'organizations', 'people', 'externalEvents', 'trash'] };

/** All streams of money. */
export const streamsQuery = () => orpc.funding.list.queryOptions({ meta });
/** The mix of money on a day, and what lies ahead. */
export const overviewQuery = (today: IsoDay) => orpc.funding.overview.queryOptions({ input: { today }, meta });
/** The budget. */
export const costsQuery = () => orpc.funding.costs.queryOptions({ meta });
/** The ledger of savings. */
export const savingsQuery = () => orpc.funding.savings.queryOptions({ meta });
