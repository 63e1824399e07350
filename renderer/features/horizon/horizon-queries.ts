import { useQuery } from '@tanstack/react-query';

import { orpc } from '#renderer/api/orpc-query.ts';
import type { SubjectRef } from '#shared/contract/horizon.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

const shows = [
  'horizon',
  'externalEvents',
  'tasks',
  'seats',
  'commitments',
  'agreements',
  'roles',
  'relationships',
  'wantedDecisions',
  'promises',
  'funding',
  'evaluation',
  'trash',
];

/** How far back changes that are over stay in sight, in days. */
const backDays = 90;

/** Dated changes from 90 days ago to some days ahead, the next first. */
export function useHorizon(today: IsoDay, ahead: number) {
  return useQuery(
    orpc.horizon.list.queryOptions({
      input: { today, from: addDays(today, -backDays), to: addDays(today, ahead) },
      meta: { shows },
    }),
  );
}

/** One time of an event with its plan and what hangs on it. */
export function useHorizonEvent(eventId: string, of: string, today: IsoDay) {
  return useQuery(orpc.horizon.event.queryOptions({ input: { eventId, of, today }, meta: { shows } }));
}

/** What hangs on partners. */
export function useExposed(subjects: SubjectRef[], today: IsoDay) {
  return useQuery({
    ...orpc.horizon.exposed.queryOptions({ input: { subjects, today }, meta: { shows } }),
    enabled: subjects.length > 0,
  });
}
