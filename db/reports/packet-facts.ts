import { languages } from '#shared/content/languages.ts';
import { agendaKinds } from '#shared/content/meetings.ts';
import { clockWords, spanWords } from '#shared/domain/calendar/clock-words.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { minutesMarkdown } from '#shared/domain/meetings/minutes-marks.ts';
import { captureText } from '#shared/domain/meetings/minutes-paper.ts';
import { listWords } from '#shared/domain/reports/report-words.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import { nameOrPrivate } from '#shared/domain/reports/sections/partners.ts';
import type { PacketFacts, TaskLine } from '#shared/domain/reports/sections/work.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { meetingPacket } from '../meetings/packet.ts';

/** What the packet of the meeting holds; null for a report about no meeting. Restricted items stay out always, as in every packet. */
export async function packetFacts(db: DbReader, scope: ReportScope): Promise<PacketFacts | null> {
  if (scope.meetingId === '') return null;
  const { page, lastMinutes, openActions } = await meetingPacket(db, scope.meetingId);
  const { meeting } = page;
  const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  let at = minutesOf(meeting.startsAt);
  const items = page.agenda
    .filter((item) => !item.isRestricted)
    .map((item) => {
      const starts = clockWords(timeText(at));
      at += item.minutes;
      return {
        starts,
        minutes: item.minutes,
        title: item.title,
        kind: agendaKinds.find((kind) => kind.id === item.kind)?.label ?? item.kind,
        lead: nameOrPrivate(item.lead, scope.hidesRestricted),
        preparation: item.preparation,
      };
    });
  return {
    title: meeting.title,
    about: [
      [meeting.committeeName, meeting.place].filter(Boolean).join(', '),
      meeting.onlineLink === '' ? '' : `Join at ${meeting.onlineLink}`,
      meeting.access,
      meeting.languages.length === 0 ? '' : `In ${listWords(meeting.languages.map(languageWords))}`,
      meeting.interpreter === '' ? '' : `Interpreter: ${meeting.interpreter}`,
    ].filter((line) => line !== ''),
    toDecide: page.agenda.filter((item) => !item.isRestricted && item.kind === 'decide').map((item) => item.title),
    // A packet goes from hand to hand: who is restricted never stands in it.
    expected: page.attendances
      .filter((each) => each.person?.isRestricted !== true && each.state !== 'regrets' && each.name !== '')
      .map((each) => each.name),
    when: `${dayWords(meeting.heldOn)}, ${spanWords(meeting.startsAt, meeting.endsAt)}`,
    items,
    lastTitle: page.previous === null ? '' : `${page.previous.title}, ${dayWords(page.previous.heldOn)}`,
    lastMinutes: lastMinutes.map(({ title, body }) => ({ title, body: minutesMarkdown(body, captureText) })),
    actions: openActions.map((action): TaskLine => ({
      title: action.title,
      owner: nameOrPrivate(action.owner, scope.hidesRestricted),
      committee: '',
      dueOn: action.dueOn ?? '',
    })),
  };
}

function languageWords(id: string): string {
  return languages.find((language) => language.id === id)?.label ?? id;
}

function timeText(minutes: number): string {
  const day = ((minutes % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}
