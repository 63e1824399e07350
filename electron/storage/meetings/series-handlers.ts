import { followSeries, plannedOf } from '#db/meetings/follow-series.ts';
import {
  demandSeries,
  listSeries,
  newMeetingSeriesRow,
  openOccurrences,
  ruleOf,
  seriesColumns,
  seriesFrom,
} from '#db/meetings/series-repository.ts';
import { meetingTypeById } from '#shared/content/meeting-types.ts';
import { dayOf } from '#shared/dates.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { checkSeries } from '#shared/domain/meetings/check-meeting.ts';
import { seriesSummary, seriesTrashed } from '#shared/domain/meetings/planning-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandRange } from './meetings-handlers.ts';
import { changeFollowing, shiftOne, skipOne } from './series-exceptions.ts';
import { demandBody, demandLink } from './validate-meeting.ts';

export const meetingSeriesHandlers = {
  list: os.meetingSeries.list.handler(({ input, context }) =>
    listSeries(workspaceDb(context).read, input.committeeId, dayOf(context.clock())),
  ),

  get: os.meetingSeries.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const [series] = await seriesFrom(db, [await demandSeries(db, input.id)], dayOf(context.clock()));
    if (series === undefined) throw new AppError('notFound', { type: 'meetingSeries', id: input.id });
    return series;
  }),

  create: os.meetingSeries.create.handler(async ({ input, context }) => {
    const id = newId();
    const type = meetingTypeById(input.type);
    const draft = {
      ...input,
      minutes: input.minutes ?? type?.minutes ?? 60,
      timeZone: input.timeZone || localTimeZone(),
      isDecision: input.isDecision ?? type?.isDecision ?? false,
    };
    checkSeries(draft);
    demandLink(draft.onlineLink);
    const result = await runStep(context, 'meetingSeries.create', async (writer) => {
      await demandBody(writer.trx, draft.committeeId);
      await writer.insert('meeting_series', [newMeetingSeriesRow(id, writer.now, draft)]);
      return { value: id, summary: seriesSummary('Added', input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.meetingSeries.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    checkSeries(patch);
    demandLink(patch.onlineLink);
    const result = await runStep(context, 'meetingSeries.update', async (writer) => {
      const before = await demandSeries(writer.trx, id);
      await demandBody(writer.trx, patch.committeeId, before.committee_id);
      const saved = await writer.update('meeting_series', id, seriesColumns(patch), input.version);
      const after = await demandSeries(writer.trx, id);
      await followSeries(writer, await plannedOf(writer, id, ruleOf(before).startsOn), before, after);
      return { value: saved.version, summary: seriesSummary('Changed', after.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  changeFollowing,
  skip: skipOne,
  shift: shiftOne,

  occurrences: os.meetingSeries.occurrences.handler(({ input, context }) => {
    demandRange(input.from, input.to);
    return openOccurrences(workspaceDb(context).read, input);
  }),

  trash: os.meetingSeries.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingSeries.trash', async (writer) => {
      const row = await demandSeries(writer.trx, input.id);
      const saved = await writer.update('meeting_series', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: seriesTrashed(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
