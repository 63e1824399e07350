import { meetingTypeById } from '#shared/content/meeting-types.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { quorumOf, usualConditions, type QuorumSeat } from '#shared/domain/meetings/quorum.ts';
import { mulberry32 } from '#shared/prng.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newAgendaItemRow, newAttendanceRow, newMeetingRow } from '../meetings/meeting-rows.ts';
import { newMeetingSeriesRow } from '../meetings/series-repository.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { demoIds } from './demo-ids.ts';
import { riverbendToday } from './riverbend/calendar.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { governingBodies, type BodyKey } from './riverbend/governing-bodies.ts';
import { demoSeries, meetingFacts, type MeetingFacts } from './riverbend/meeting-facts.ts';
import { meetings, type DemoMeeting } from './riverbend/meetings.ts';
import { organizationByKey } from './riverbend/organizations.ts';
import { people, personByKey, standingOf } from './riverbend/people.ts';
import type { PersonKey } from './riverbend/types.ts';

const timeZone = 'America/Chicago';

/** What meetings need to know of the demo. */
export interface MeetingNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  at(storyDay: number): Date;
  day(storyDay: number): string;
}

interface MeetingsDemo extends MeetingNames {
  readonly committeeIds: ReadonlyMap<BodyKey, string>;
  readonly meetingIds: ReadonlyMap<string, string>;
  newId(): string;
}

/** The ids of the meetings of Riverbend by their keys: the same in every run. */
export function meetingIds(at: Date): ReadonlyMap<string, string> {
  const id = demoIds(mulberry32(riverbendSeed + 12));
  return new Map(meetings.map((meeting) => [meeting.key, id(at)]));
}

/** Writes the twenty meetings that were held, the one that is booked, and the series of the bodies. */
export async function insertMeetings(writer: StepWriter, names: MeetingNames): Promise<void> {
  const id = demoIds(mulberry32(riverbendSeed + 13));
  const committees = await writer.trx.selectFrom('committees').select(['id', 'name']).execute();
  const demo: MeetingsDemo = {
    partnerIds: names.partnerIds,
    at: (day) => names.at(day),
    day: (day) => names.day(day),
    meetingIds: meetingIds(names.at(1)),
    committeeIds: new Map(
      governingBodies.map((body) => [body.key, committees.find((row) => row.name === body.name)?.id ?? '']),
    ),
    newId: () => id(names.at(1)),
  };
  for (const each of demoSeries) {
    const starts = demo.day(riverbendToday + 1);
    await writer.insert('meeting_series', [
      newMeetingSeriesRow(demo.newId(), writer.now, {
        title: each.title,
        type: each.type,
        committeeId: each.bodyKey === undefined ? null : (demo.committeeIds.get(each.bodyKey) ?? null),
        rule: {
          every: 'month',
          interval: 1,
          startsOn: starts,
          weekdays: [each.weekday],
          nth: each.nth,
          skips: [],
          shifts: [],
        },
        startsAt: each.startsAt,
        minutes: each.minutes,
        timeZone,
        place: each.place,
        isDecision: meetingTypeById(each.type)?.isDecision ?? false,
      }),
    ]);
  }
  const carried = new Map<string, string>();
  for (const meeting of meetings) await insertMeeting(writer, demo, meeting, carried);
}

async function insertMeeting(
  writer: StepWriter,
  demo: MeetingsDemo,
  meeting: DemoMeeting,
  carried: Map<string, string>,
): Promise<void> {
  const facts = meetingFacts[meeting.key];
  if (facts === undefined) throw new RangeError(`The demo has no facts of ${meeting.key}.`);
  const id = demo.meetingIds.get(meeting.key) ?? '';
  const there = attendanceOf(demo, meeting, facts).map((columns) => ({
    ...newAttendanceRow(demo.newId(), writer.now, id, {}),
    ...columns,
  }));
  await writer.insert('meetings', [
    { ...meetingRow(writer, demo, meeting, facts, id), quorum: quorumText(demo, meeting, there) },
  ]);
  await writer.insert(
    'agenda_items',
    facts.agenda.map((item, position) => {
      const itemId = demo.newId();
      const carriedFromId = item.isCarried === true ? undefined : carried.get(item.title);
      if (item.isCarried === true) carried.set(item.title, itemId);
      return {
        ...newAgendaItemRow(
          itemId,
          writer.now,
          { meetingId: id, position },
          {
            title: item.title,
            minutes: item.minutes,
            kind: item.kind,
            leadPersonId: demo.partnerIds.get(item.lead ?? '') ?? null,
            preparation: item.prepare ?? '',
            isRestricted: item.isRestricted ?? false,
            ...(carriedFromId !== undefined && { carriedFromId }),
          },
        ),
        body: item.said ?? '',
        state: meeting.attendance === null ? 'open' : item.isCarried === true ? 'carried' : 'done',
        // Meetings run a little long in the middle and make it up at the end.
        spent_seconds: meeting.attendance === null ? 0 : Math.round(item.minutes * 60 * (0.9 + (position % 3) * 0.1)),
      };
    }),
  );
  await writer.insert('attendances', there);
}

function meetingRow(
  writer: StepWriter,
  demo: MeetingsDemo,
  meeting: DemoMeeting,
  facts: MeetingFacts,
  id: string,
): MeetingRow {
  const person = (key: PersonKey | undefined) => demo.partnerIds.get(key ?? '') ?? null;
  const length = facts.minutes ?? meetingTypeById(facts.type)?.minutes ?? 60;
  const row = newMeetingRow(id, writer.now, {
    title: meeting.title,
    type: facts.type,
    committeeId: meeting.bodyKey === undefined ? null : (demo.committeeIds.get(meeting.bodyKey) ?? null),
    heldOn: demo.day(meeting.day),
    startsAt: facts.startsAt,
    endsAt: timeAfter(facts.startsAt, length),
    timeZone,
    place: facts.place,
    onlineLink: facts.online === true ? `https://meet.riverbend.example/${meeting.key}` : '',
    access: facts.access ?? '',
    languages: [...(facts.languages ?? [])],
    interpreter: facts.interpreter ?? '',
    facilitatorId: person(facts.facilitator),
    coFacilitatorId: person(facts.coFacilitator),
    timekeeperId: person(facts.timekeeper),
    noteTakerId: person(facts.noteTaker),
    accessLeadId: person(facts.accessLead),
    hostId: person(facts.host),
    isDecision: meeting.hasQuorum !== undefined || (meeting.attendance === null && facts.type === 'plenary'),
    headCount: meeting.attendance ?? 0,
    note: facts.note ?? '',
  });
  return { ...row, status: meeting.attendance === null ? 'planned' : 'held' };
}

/** Those who were there add up to the number that the story tells; who has no record is counted, or listed as a guest. */
function attendanceOf(demo: MeetingsDemo, meeting: DemoMeeting, facts: MeetingFacts): Partial<AttendanceRow>[] {
  const [regrets, absent, remote, first] = [facts.regrets, facts.absent, facts.remote, facts.firstVoices].map(keysOf);
  const body = governingBodies.find((each) => each.key === meeting.bodyKey);
  const alternates = new Map(Object.entries(facts.alternates ?? {}));
  const missing = new Set([...(regrets ?? []), ...(absent ?? [])]);
  const listed = body?.seatKeys ?? keysOf(facts.people);
  const wanted = (meeting.attendance ?? 0) - (facts.guests?.length ?? 0);
  const usual = people
    .filter((each) => (standingOf(each).ladderDays[3] ?? Infinity) <= meeting.day && !opponents.has(each.key))
    .map((each) => each.key)
    .filter((key) => !missing.has(key));
  const here = (listed.length > 0 ? listed.filter((key) => !missing.has(key)) : usual.slice(0, wanted)).map((key) => ({
    key,
    state: meeting.attendance === null ? 'expected' : (remote ?? []).includes(key) ? 'remote' : 'present',
  }));
  const voters = meeting.votes?.find((vote) => 'yes' in vote);
  const mayVote = voters !== undefined && body === undefined ? voters.yes + voters.no + voters.abstain : Infinity;
  const hasVote = meeting.hasQuorum !== undefined || meeting.attendance === null;
  const row = (key: string, columns: Partial<AttendanceRow>): Partial<AttendanceRow> => ({
    person_id: demo.partnerIds.get(key) ?? '',
    organization_id: demo.partnerIds.get(personByKey(key as PersonKey).organizationKey ?? '') ?? '',
    is_first_voice: (first ?? []).includes(key as PersonKey) ? 1 : 0,
    ...columns,
  });
  return [
    ...here.map(({ key, state }, index) => row(key, { state, is_voting: hasVote && index < mayVote ? 1 : 0 })),
    ...[...alternates].map(([key, absentee]) =>
      row(key, { state: 'alternate', is_voting: 1, alternate_for_id: demo.partnerIds.get(absentee) ?? '' }),
    ),
    ...(regrets ?? []).map((key) => row(key, { state: 'regrets', is_voting: hasVote ? 1 : 0 })),
    ...(absent ?? []).map((key) => row(key, { state: 'absent', is_voting: hasVote ? 1 : 0 })),
    ...(facts.guests ?? []).map((name) => ({ name, state: 'guest' })),
  ];
}

/** The quorum as it stood when a meeting with decisions ended. */
function quorumText(demo: MeetingsDemo, meeting: DemoMeeting, there: readonly AttendanceRow[]): string {
  if (meeting.hasQuorum === undefined) return '';
  const sectorOf = new Map(
    people.map((each) => [
      demo.partnerIds.get(each.key) ?? '',
      each.organizationKey === null ? '' : organizationByKey(each.organizationKey).sector,
    ]),
  );
  const lived = new Set(people.filter((each) => each.hasLivedExperience).map((each) => demo.partnerIds.get(each.key)));
  const seats = there
    .filter((row) => row.is_voting === 1 && row.state !== 'alternate')
    .map((row): QuorumSeat => ({
      sector: sectorOf.get(row.person_id) ?? '',
      isLivedExperience: lived.has(row.person_id),
      holderId: row.person_id,
      alternateId: null,
    }));
  const attendees = there.map((row) => ({
    personId: row.person_id,
    state: row.state,
    alternateForId: row.alternate_for_id || null,
  }));
  return JSON.stringify(quorumOf(seats, attendees, usualConditions));
}

const opponents = new Set<string>(['p08', 'p09', 'p10', 'p18', 'p19', 'p20', 'p44', 'p64', 'p65']);

function keysOf(text: string | undefined): PersonKey[] {
  // Safe: the facts hold nothing but keys of people, which the tests check.
  return text === undefined ? [] : (text.split(' ') as PersonKey[]);
}
