import { client } from '#renderer/api/client.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { currentSettings } from '#renderer/app/settings/use-device-settings.ts';
import { longDay } from '#renderer/app/words/calendar-days.ts';
import { dayOf } from '#shared/dates.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { RichTextView } from '#renderer/ui/index.ts';
import { agendaKinds } from '#shared/content/meetings.ts';
import type { AgendaItem, MeetingPacket } from '#shared/contract/meetings.ts';
import { minutesText } from '#shared/domain/meetings/minutes-marks.ts';
import { clockWords, spanWords } from '#shared/domain/calendar/clock-words.ts';

import { shownName, startsOf } from './meeting-words.ts';
import { languageWords } from './PlaceFields.tsx';

/** Prints what everybody should have in hand: agenda, what to read, decisions, the last minutes and open actions. */
export async function printPacket(meetingId: string): Promise<void> {
  const packet = await client.meetingFiles.packet({ meetingId });
  printAlone(<Packet packet={packet} today={dayOf(new Date())} isDiscreet={currentSettings().discreet} />, 'paper');
}

function Packet({ packet, today, isDiscreet }: { packet: MeetingPacket; today: string; isDiscreet: boolean }) {
  const { meeting, agenda, attendances, previous } = packet.page;
  // A packet goes from hand to hand: what is restricted never stands in it.
  const items = agenda.filter((item) => !item.isRestricted);
  const decisions = items.filter((item) => item.kind === 'decide');
  const prepared = items.filter((item) => item.preparation !== '');
  const expected = attendances.filter(
    (each) => each.person?.isRestricted !== true && each.state !== 'regrets' && each.name !== '',
  );
  const lines = [
    `${longDay(meeting.heldOn)}, ${spanWords(meeting.startsAt, meeting.endsAt)}`,
    [meeting.committeeName, meeting.place].filter(Boolean).join(' · '),
    meeting.onlineLink === '' ? '' : t('meetings:packet.join', { link: meeting.onlineLink }),
    meeting.access,
    [meeting.languages.map(languageWords).join(', '), meeting.interpreter].filter(Boolean).join(' · '),
  ].filter((line) => line !== '');
  return (
    <Paper title={meeting.title} lines={lines}>
      <AgendaTable items={items} startsAt={meeting.startsAt} isDiscreet={isDiscreet} />
      <h2>{t('meetings:packet.decide')}</h2>
      {decisions.length === 0 ? (
        <p>{t('meetings:packet.none')}</p>
      ) : (
        <ol>
          {decisions.map((item) => (
            <li key={item.id}>{item.title}</li>
          ))}
        </ol>
      )}
      {prepared.length > 0 && (
        <>
          <h2>{t('meetings:packet.prepare')}</h2>
          {prepared.map((item) => (
            <section key={item.id}>
              <h3>{item.title}</h3>
              <RichTextView markdown={item.preparation} isSmall />
            </section>
          ))}
        </>
      )}
      {previous !== null && packet.lastMinutes.length > 0 && (
        <>
          <h2>{t('meetings:packet.lastMinutes', { day: shortDay(previous.heldOn, today) })}</h2>
          {packet.lastMinutes.map((item) => (
            <section key={item.title}>
              <h3>{item.title}</h3>
              <RichTextView markdown={minutesText(item.body)} isSmall />
            </section>
          ))}
        </>
      )}
      <h2>{t('meetings:packet.openActions')}</h2>
      <Actions packet={packet} today={today} isDiscreet={isDiscreet} />
      <h2>{t('meetings:packet.expected')}</h2>
      <p>{expected.map((each) => each.name).join(', ') || t('meetings:packet.none')}</p>
    </Paper>
  );
}

function AgendaTable({
  items,
  startsAt,
  isDiscreet,
}: {
  items: readonly AgendaItem[];
  startsAt: string;
  isDiscreet: boolean;
}) {
  const starts = startsOf(startsAt, items);
  const columns = (['time', 'item', 'asks', 'lead', 'minutes'] as const).map((column) =>
    t(`meetings:packet.columns.${column}`),
  );
  return (
    <>
      <h2>{t('meetings:packet.agenda')}</h2>
      <PaperTable
        columns={columns}
        rows={items.map((item, index) => [
          clockWords(starts[index] ?? startsAt),
          item.title,
          agendaKinds.find(({ id }) => id === item.kind)?.label ?? '',
          item.lead === null ? '' : shownName(item.lead, isDiscreet),
          String(item.minutes),
        ])}
      />
    </>
  );
}

function Actions({
  packet: { openActions },
  today,
  isDiscreet,
}: {
  packet: MeetingPacket;
  today: string;
  isDiscreet: boolean;
}) {
  if (openActions.length === 0) return <p>{t('meetings:packet.noActions')}</p>;
  return (
    <PaperTable
      columns={[t('meetings:packet.columns.item'), t('meetings:packet.owner'), t('meetings:packet.due')]}
      rows={openActions.map((task) => [
        task.title,
        task.owner === null ? '' : shownName(task.owner, isDiscreet),
        task.dueOn === null ? '' : shortDay(task.dueOn, today),
      ])}
    />
  );
}
