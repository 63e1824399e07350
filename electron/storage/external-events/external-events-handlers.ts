import {
  demandExternalEvent,
  externalEvent,
  externalEventColumns,
  newExternalEventRow,
  spanOf,
  upcomingEvents,
} from '#db/external-events/external-events-repository.ts';
import type { ExternalEventRow } from '#db/schema/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { timesOfEvent, withMovedTime, withoutTime, type EventSpan } from '#shared/domain/calendar/external-event.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { checkSpan, validateExternalEvent } from './validate-external-event.ts';

export const externalEventsHandlers = {
  get: os.externalEvents.get.handler(({ input, context }) => externalEvent(workspaceDb(context).read, input.id)),

  upcoming: os.externalEvents.upcoming.handler(({ input, context }) =>
    upcomingEvents(workspaceDb(context).read, input.today),
  ),

  create: os.externalEvents.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'externalEvents.create', async (writer) => {
      const row = newExternalEventRow(id, writer.now, input);
      await validateExternalEvent(writer.trx, input, spanOf(row));
      await writer.insert('external_events', [row]);
      return { value: id, summary: `Added the event “${input.title}” on ${dayWords(input.startsOn)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.externalEvents.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'externalEvents.update', async (writer) => {
      const before = await demandExternalEvent(writer.trx, id);
      const columns = { ...externalEventColumns(patch), ...keptExceptions(before, patch) };
      await validateExternalEvent(writer.trx, patch, spanOf({ ...before, ...columns }), before);
      const saved = await writer.update('external_events', id, columns, input.version);
      return { value: saved.version, summary: `Changed the event “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  moveTime: os.externalEvents.moveTime.handler(async ({ input, context }) => {
    const result = await runStep(context, 'externalEvents.moveTime', async (writer) => {
      const before = await demandExternalEvent(writer.trx, input.id);
      const span = demandTime(before, input.of);
      checkSpan({
        ...span,
        startsOn: input.to.day,
        startsAt: input.to.time,
        endsOn: input.to.endsOn,
        endsAt: input.to.endsAt,
      });
      const exceptions = JSON.stringify(withMovedTime(span, input.of, input.to));
      const saved = await writer.update('external_events', input.id, { exceptions }, input.version);
      return {
        value: saved.version,
        summary: `Moved “${before.title}” from ${dayWords(input.of)} to ${dayWords(input.to.day)}`,
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  skipTime: os.externalEvents.skipTime.handler(async ({ input, context }) => {
    const result = await runStep(context, 'externalEvents.skipTime', async (writer) => {
      const before = await demandExternalEvent(writer.trx, input.id);
      const exceptions = JSON.stringify(withoutTime(demandTime(before, input.of), input.of));
      const saved = await writer.update('external_events', input.id, { exceptions }, input.version);
      return { value: saved.version, summary: `Left “${before.title}” out on ${dayWords(input.of)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.externalEvents.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'externalEvents.trash', async (writer) => {
      const { title } = await demandExternalEvent(writer.trx, input.id);
      const saved = await writer.update('external_events', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the event “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Exceptions name days of the rule: they go when the rule or its first day becomes another one. */
function keptExceptions(
  before: ExternalEventRow,
  patch: { readonly rule?: string | undefined; readonly startsOn?: IsoDay | undefined; readonly exceptions?: unknown },
): Partial<ExternalEventRow> {
  const isOther =
    (patch.rule !== undefined && patch.rule !== before.rule) ||
    (before.rule !== '' && patch.startsOn !== undefined && patch.startsOn !== before.starts_on);
  return isOther && patch.exceptions === undefined ? { exceptions: '[]' } : {};
}

/** The days of an event of which one is to be otherwise. Fails with `notInSeries` for a day that its rule does not give. */
function demandTime(row: ExternalEventRow, of: IsoDay): EventSpan {
  const span = spanOf(row);
  const times = timesOfEvent({ ...span, exceptions: [] }, of, of);
  if (!times.some((time) => time.day === of))
    throw new AppError('invalid', { field: 'of', reason: 'notInSeries', value: of });
  return span;
}
