import { keepPreviousData } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { ServiceFilter } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';

const meta = { shows: ['services', 'organizations', 'funding', 'program', 'tasks', 'trash'] };

/** Each kind of service over all providers. */
export const servicesQuery = (today: IsoDay) => orpc.services.overview.queryOptions({ input: { today }, meta });
/** A page of providers with what they offer. */
export const boardQuery = (input: ServiceFilter) =>
  orpc.services.board.queryOptions({ input, meta, placeholderData: keepPreviousData });
/** A page of offers. */
export const offersQuery = (input: ServiceFilter) =>
  orpc.services.offers.queryOptions({ input, meta, placeholderData: keepPreviousData });
