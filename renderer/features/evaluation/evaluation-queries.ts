import { orpc } from '#renderer/api/orpc-query.ts';

const meta = { shows: ['evaluation', 'people', 'organizations', 'evidence', 'trash'] };

/** Indicators with their figures. */
export const indicatorsQuery = () => orpc.evaluation.indicators.queryOptions({ meta });
/** The plan, agreements, partners and learning sessions. */
export const frameQuery = () => orpc.evaluation.frame.queryOptions({ meta });
