import { orpc } from '#renderer/api/orpc-query.ts';

/** The ledger: every checklist with what is planned, said and shown of each item. */
export const ledgerQuery = () =>
  orpc.practices.ledger.queryOptions({
    meta: { shows: ['practices', 'people', 'meetings', 'decisions', 'agreements', 'funding', 'training', 'trash'] },
  });
