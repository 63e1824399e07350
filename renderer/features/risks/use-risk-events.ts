import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { ExternalEvent } from '#shared/contract/external-events.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The events from outside that a risk can hang on: what ends today or later. */
export function useRiskEvents(today: IsoDay): readonly ExternalEvent[] {
  return (
    useQuery(orpc.externalEvents.upcoming.queryOptions({ input: { today }, meta: { shows: ['externalEvents'] } }))
      .data ?? []
  );
}
