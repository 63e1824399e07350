import type { IsoDay } from '#shared/dates.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newExternalEventRow } from '../external-events/external-events-repository.ts';
import type { BodyKey } from './riverbend/governing-bodies.ts';
import { externalEvents } from './riverbend/external-events.ts';
import type { PersonKey } from './riverbend/types.ts';

/** Writes what happens outside the coalition of Riverbend. */
export async function insertExternalEvents(
  writer: StepWriter,
  demo: {
    readonly partnerIds: ReadonlyMap<string, string>;
    readonly committeeIds: ReadonlyMap<BodyKey, string>;
    newId(): string;
    day(day: number): IsoDay;
  },
): Promise<void> {
  const personId = (key: PersonKey | undefined) => demo.partnerIds.get(key ?? '') ?? null;
  await writer.insert(
    'external_events',
    externalEvents.map((event) =>
      newExternalEventRow(demo.newId(), writer.now, {
        title: event.title,
        kind: event.kind,
        certainty: event.certainty,
        startsOn: demo.day(event.fromDay),
        endsOn: demo.day(event.untilDay),
        note: event.note,
        place: event.place ?? '',
        committeeId: event.body === undefined ? null : (demo.committeeIds.get(event.body) ?? null),
        ownerPersonId: personId(event.ownerKey),
      }),
    ),
  );
}
