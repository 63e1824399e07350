import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

/** How far ahead the days of series are listed. */
const aheadDays = 92;

/** Features whose changes a meeting's screen shows. */
export const meetingFeatures = ['meetings', 'people', 'organizations', 'committees', 'seats', 'trash'] as const;

/** The body that a list shows: undefined for every one, null for the whole coalition. */
export type BodyFilter = string | null | undefined;

/** What is to come: planned meetings, and the days of series that nobody planned. */
export function useUpcoming(committeeId: BodyFilter, today: IsoDay) {
  const body = committeeId === undefined ? {} : { committeeId };
  const planned = useQuery(
    orpc.meetings.list.queryOptions({
      input: { when: 'upcoming', limit: 200, ...body },
      meta: { shows: [...meetingFeatures] },
    }),
  );
  const open = useQuery(
    orpc.meetingSeries.occurrences.queryOptions({
      input: { from: today, to: addDays(today, aheadDays), ...body },
      meta: { shows: [...meetingFeatures] },
    }),
  );
  return { planned, open };
}

/** What was held or cancelled, the latest first, page by page. */
export function useHeld(committeeId: BodyFilter) {
  return useInfiniteQuery(
    orpc.meetings.list.infiniteOptions({
      input: (cursor: string | null) => ({
        when: 'held' as const,
        cursor,
        limit: 50,
        ...(committeeId !== undefined && { committeeId }),
      }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: [...meetingFeatures] },
    }),
  );
}

/** A meeting with all that its page shows. */
export function useMeeting(id: string) {
  return useQuery(orpc.meetings.get.queryOptions({ input: { id }, meta: { shows: [...meetingFeatures] } }));
}

/** Waits for a write and tells what it did with the way back, or why it failed; answers whether it went well. */
export async function told(saving: Promise<Parameters<typeof afterSave>[0]>): Promise<boolean> {
  try {
    afterSave(await saving);
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}

/** Plans the meeting of a day of a series; answers its id, or null when that failed. */
export async function planOccurrence(seriesId: string, seriesDay: IsoDay): Promise<string | null> {
  try {
    const saved = await client.meetings.create({ seriesId, seriesDay });
    afterSave(saved);
    return saved.id;
  } catch (error) {
    showError(error);
    return null;
  }
}
