import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { Room } from '#shared/contract/meeting-room.ts';
import type { MeetingPage } from '#shared/contract/meetings.ts';

import type { StoredText } from './editor/minutes-writer.ts';

/** All that the session of a meeting shows. */
export interface OpenRoom extends MeetingPage {
  readonly room: Room;
  readonly texts: ReadonlyMap<string, StoredText>;
}

/** The page, the room and the minutes of a meeting; undefined until all are there. */
export function useRoom(id: string): {
  readonly open: OpenRoom | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const page = useQuery(
    orpc.meetings.get.queryOptions({
      input: { id },
      meta: { shows: ['meetings', 'people', 'organizations', 'committees'] },
    }),
  );
  const room = useQuery(
    orpc.meetingRoom.get.queryOptions({
      input: { id },
      meta: {
        shows: ['meetings', 'tasks', 'wins', 'decisions', 'sessions', 'seats', 'committees', 'people', 'guidelines'],
      },
    }),
  );
  const texts = useQuery(
    orpc.minutes.texts.queryOptions({ input: { meetingId: id }, meta: { shows: ['minutes', 'meetings'] } }),
  );
  const open =
    page.data === undefined || room.data === undefined || texts.data === undefined
      ? undefined
      : {
          ...page.data,
          room: room.data,
          texts: new Map(texts.data.map(({ itemId, body, version }) => [itemId, { body, version }])),
        };
  return {
    open,
    error: page.error ?? room.error ?? texts.error,
    retry: () => {
      void page.refetch();
      void room.refetch();
      void texts.refetch();
    },
  };
}

/** The instant, looked at again every second while it is asked for. */
export function useSecond(isRunning: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(new Date().toISOString()), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
