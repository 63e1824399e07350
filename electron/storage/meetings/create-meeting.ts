import { parseWords } from '#db/json.ts';
import { insertAgendaItems, pullCarriedItems } from '#db/meetings/agenda-repository.ts';
import { expectMembers } from '#db/meetings/expected-members.ts';
import { newMeetingRow } from '#db/meetings/meeting-rows.ts';
import { demandSeries, meetingsOnDay, ruleOf, usualAgenda } from '#db/meetings/series-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { MeetingSeriesRow } from '#db/schema/meetings.ts';
import { meetingTypeById } from '#shared/content/meeting-types.ts';
import type { MeetingDraft, MeetingPatch } from '#shared/contract/meetings.ts';
import { localTimeZone, timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { checkMeetingTimes, checkMeetingType } from '#shared/domain/meetings/check-meeting.ts';
import { meetingPlanned } from '#shared/domain/meetings/planning-summaries.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';
import { demandBody, demandLink, demandRoles } from './validate-meeting.ts';

/** Plans a meeting, of its own or on a day of a series. */
export const createMeeting = os.meetings.create.handler(async ({ input, context }) => {
  const id = newId();
  demandLink(input.onlineLink);
  const result = await runStep(context, 'meetings.create', async (writer) => {
    const series = input.seriesId === null ? null : await demandSeries(writer.trx, input.seriesId);
    const fields = series === null ? {} : await fieldsOfSeries(writer.trx, series, input.seriesDay);
    const facts = completeFacts({ ...fields, ...given(input) });
    checkMeetingType(facts.type);
    checkMeetingTimes(facts);
    await demandBody(writer.trx, facts.committeeId, series?.committee_id);
    await demandRoles(writer.trx, facts);
    const row = {
      ...newMeetingRow(id, writer.now, facts),
      series_id: series?.id ?? '',
      series_day: series === null ? '' : (input.seriesDay ?? ''),
    };
    await writer.insert('meetings', [row]);
    const ofSeries = series === null ? [] : usualAgenda(series);
    const usual = ofSeries.length > 0 ? ofSeries : (meetingTypeById(facts.type)?.agenda ?? []);
    await insertAgendaItems(writer, id, input.agenda ?? usual);
    if (input.pullsCarried) await pullCarriedItems(writer, row);
    if (input.expectsMembers) await expectMembers(writer, row);
    return { value: id, summary: meetingPlanned(facts.title, facts.heldOn) };
  });
  return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
});

const directions = new Set(['seriesId', 'seriesDay', 'agenda', 'pullsCarried', 'expectsMembers']);

type Facts = Parameters<typeof newMeetingRow>[2];

/** The fields of a meeting that were sent, without what only says how to make it. */
function given(input: MeetingDraft): MeetingPatch {
  return Object.fromEntries(
    Object.entries(input).filter(([field, value]) => value !== undefined && !directions.has(field)),
  );
}

/** Fails with `invalid` for what a meeting cannot do without: a title, a type, a day and a time. */
function completeFacts(fields: MeetingPatch): Facts {
  const need = <T>(field: string, value: T | undefined): T => {
    if (value === undefined) throw new AppError('invalid', { field, reason: 'required' });
    return value;
  };
  const type = need('type', fields.type);
  const startsAt = need('startsAt', fields.startsAt);
  const usual = meetingTypeById(type);
  return {
    ...fields,
    title: need('title', fields.title),
    type,
    heldOn: need('heldOn', fields.heldOn),
    startsAt,
    endsAt: fields.endsAt ?? timeAfter(startsAt, usual?.minutes ?? 60),
    timeZone: fields.timeZone || localTimeZone(),
    isDecision: fields.isDecision ?? usual?.isDecision ?? false,
  };
}

async function fieldsOfSeries(db: DbReader, series: MeetingSeriesRow, seriesDay: string | null): Promise<MeetingPatch> {
  const found =
    seriesDay === null
      ? undefined
      : occurrences(ruleOf(series), '1900-01-01', '2200-12-31').find((each) => each.seriesDay === seriesDay);
  if (seriesDay === null || found === undefined)
    throw new AppError('invalid', { field: 'seriesDay', reason: 'notInSeries', value: seriesDay ?? '' });
  const [planned] = await meetingsOnDay(db, series.id, seriesDay);
  if (planned !== undefined)
    throw new AppError('invalid', { field: 'seriesDay', reason: 'plannedAlready', value: planned.id });
  return {
    title: series.title,
    type: series.type,
    committeeId: series.committee_id || null,
    heldOn: found.day,
    startsAt: series.starts_at,
    endsAt: timeAfter(series.starts_at, series.minutes),
    timeZone: series.time_zone,
    place: series.place,
    onlineLink: series.online_link,
    access: series.access,
    languages: parseWords(series.languages),
    interpreter: series.interpreter,
    isDecision: series.is_decision === 1,
  };
}
