import type { StepWriter } from '#db/changes/step-writer.ts';
import { followSeries, plannedOf } from '#db/meetings/follow-series.ts';
import { demandSeries, meetingsOnDay, ruleOf, seriesColumns } from '#db/meetings/series-repository.ts';
import type { MeetingRow, MeetingSeriesRow } from '#db/schema/meetings.ts';
import type { SeriesPatch } from '#shared/contract/meeting-series.ts';
import { addDays } from '#shared/dates.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { checkSeries } from '#shared/domain/meetings/check-meeting.ts';
import { occurrenceShifted, occurrenceSkipped, seriesSummary } from '#shared/domain/meetings/planning-summaries.ts';
import { countFrom, isRuleDay, occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { withShift, withSkip, type RecurrenceRule } from '#shared/domain/recurrence/rule.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';
import { demandLink } from './validate-meeting.ts';

/** Leaves one day of a series out; the meeting of that day is cancelled. */
export const skipOne = os.meetingSeries.skip.handler(async ({ input, context }) => {
  const result = await runStep(context, 'meetingSeries.skip', async (writer) => {
    const { row, rule } = await demandRuleDay(writer, input.id, input.seriesDay);
    const saved = await writer.update(
      'meeting_series',
      row.id,
      { rule: JSON.stringify(withSkip(rule, input.seriesDay)) },
      input.version,
    );
    const meeting = await meetingOn(writer, row.id, input.seriesDay);
    if (meeting !== undefined) await writer.update('meetings', meeting.id, { status: 'cancelled' });
    return { value: saved.version, summary: occurrenceSkipped(row.title, input.seriesDay) };
  });
  return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
});

/** Moves one day of a series; the meeting of that day moves along. */
export const shiftOne = os.meetingSeries.shift.handler(async ({ input, context }) => {
  demandDay('to', input.to);
  const result = await runStep(context, 'meetingSeries.shift', async (writer) => {
    const { row, rule } = await demandRuleDay(writer, input.id, input.seriesDay);
    const saved = await writer.update(
      'meeting_series',
      row.id,
      { rule: JSON.stringify(withShift(rule, input.seriesDay, input.to)) },
      input.version,
    );
    const meeting = await meetingOn(writer, row.id, input.seriesDay);
    if (meeting !== undefined) await writer.update('meetings', meeting.id, { held_on: input.to });
    return { value: saved.version, summary: occurrenceShifted(row.title, input.seriesDay, input.to) };
  });
  return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
});

/** Changes a series from one of its days on. */
export const changeFollowing = os.meetingSeries.changeFollowing.handler(async ({ input, context }) => {
  checkSeries(input.patch);
  demandLink(input.patch.onlineLink);
  const id = newId();
  const result = await runStep(context, 'meetingSeries.changeFollowing', async (writer) => {
    const { row, rule } = await demandRuleDay(writer, input.id, input.seriesDay);
    if (occurrences(rule, '1900-01-01', addDays(input.seriesDay, -1)).length === 0)
      return changeWhole(writer, row, input.version, input.patch);
    const [earlier, later] = splitRule(rule, input.seriesDay);
    await writer.update('meeting_series', row.id, seriesColumns({ rule: earlier }), input.version);
    const next: MeetingSeriesRow = {
      ...row,
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      ...seriesColumns({ rule: later, ...input.patch }),
    };
    await writer.insert('meeting_series', [next]);
    await followSeries(writer, await plannedOf(writer, row.id, input.seriesDay), row, next);
    return { value: { id, version: 1 }, summary: seriesSummary('Changed', next.title) };
  });
  return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
});

async function changeWhole(writer: StepWriter, row: MeetingSeriesRow, version: number, patch: SeriesPatch) {
  const saved = await writer.update('meeting_series', row.id, seriesColumns(patch), version);
  const after = await demandSeries(writer.trx, row.id);
  await followSeries(writer, await plannedOf(writer, row.id, ruleOf(row).startsOn), row, after);
  return { value: { id: row.id, version: saved.version }, summary: seriesSummary('Changed', after.title) };
}

/** A rule up to a day, and from it on. */
function splitRule(rule: RecurrenceRule, day: string): [earlier: RecurrenceRule, later: RecurrenceRule] {
  const { count, ...endless } = rule;
  return [
    {
      ...endless,
      until: addDays(day, -1),
      skips: rule.skips.filter((each) => each < day),
      shifts: rule.shifts.filter((each) => each.from < day),
    },
    {
      ...endless,
      startsOn: day,
      ...(count !== undefined && { count: countFrom(rule, day) ?? 1 }),
      skips: rule.skips.filter((each) => each >= day),
      shifts: rule.shifts.filter((each) => each.from >= day),
    },
  ];
}

async function demandRuleDay(
  writer: StepWriter,
  id: string,
  day: string,
): Promise<{ readonly row: MeetingSeriesRow; readonly rule: RecurrenceRule }> {
  const row = await demandSeries(writer.trx, id);
  const rule = ruleOf(row);
  if (!isRuleDay(rule, day)) throw new AppError('invalid', { field: 'seriesDay', reason: 'notInSeries', value: day });
  return { row, rule };
}

async function meetingOn(writer: StepWriter, seriesId: string, day: string): Promise<MeetingRow | undefined> {
  return (await meetingsOnDay(writer.trx, seriesId, day)).find((meeting) => meeting.status === 'planned');
}
