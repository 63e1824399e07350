import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

const meta = { shows: ['engagement', 'people', 'seats', 'committees', 'meetings', 'decisions', 'tasks', 'trash'] };

/** How people with lived experience take part. */
export const overviewQuery = (today: IsoDay) => orpc.engagement.overview.queryOptions({ input: { today }, meta });
/** Feedback. */
export const feedbackQuery = (hideRestricted: boolean) =>
  orpc.engagement.feedback.queryOptions({ input: { hideRestricted }, meta });
/** Stipends. */
export const stipendsQuery = (today: IsoDay, hideRestricted: boolean) =>
  orpc.engagement.stipends.queryOptions({ input: { today, hideRestricted }, meta });
/** Support. */
export const supportsQuery = (hideRestricted: boolean) =>
  orpc.engagement.supports.queryOptions({ input: { hideRestricted }, meta });
