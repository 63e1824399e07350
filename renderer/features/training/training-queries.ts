import { orpc } from '#renderer/api/orpc-query.ts';

const meta = { shows: ['training', 'organizations', 'people', 'trash'] };

/** All trainings. */
export const sessionsQuery = () => orpc.training.list.queryOptions({ meta });
/** When each squad is due again. */
export const refreshersQuery = () => orpc.training.refreshers.queryOptions({ meta });
/** Checks of diverting beside arresting. */
export const frictionQuery = () => orpc.training.frictionChecks.queryOptions({ meta });
