import { agendaKinds } from '#shared/content/meetings.ts';
import { dayWords } from '#shared/domain/day-words.ts';
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
      const starts = timeText(at);
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
    when: `${dayWords(meeting.heldOn)}, ${meeting.startsAt}`,
    place: meeting.place,
    items,
    lastTitle: page.previous === null ? '' : `${page.previous.title}, ${dayWords(page.previous.heldOn)}`,
    lastMinutes,
    actions: openActions.map((action): TaskLine => ({
      title: action.title,
      owner: nameOrPrivate(action.owner, scope.hidesRestricted),
      committee: '',
      dueOn: action.dueOn ?? '',
    })),
  };
}

function timeText(minutes: number): string {
  const day = ((minutes % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}
