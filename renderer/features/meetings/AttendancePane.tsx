import { useNavigate } from '@tanstack/react-router';
import { UserRoundX, Vote } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Avatar, Button, IconMenuButton, LinkButton, PlainButton, Section, Select, Tag } from '#renderer/ui/index.ts';
import { attendanceStates, type AttendanceState } from '#shared/content/meetings.ts';
import type { Attendance, MeetingPage } from '#shared/contract/meetings.ts';

import { told } from './meeting-queries.ts';
import { shownName } from './meeting-words.ts';

/** Who is expected at a meeting, or was there. */
export function AttendancePane({ page, onAdd }: { page: MeetingPage; onAdd: () => void }) {
  const { t } = useTranslation('meetings');
  const { meeting, attendances } = page;
  const expected = attendances.filter((each) => each.state === 'expected').map((each) => each.id);
  const isOver = meeting.status === 'held';
  return (
    <Section
      title={t(isOver ? 'page.whoCame' : 'page.who')}
      count={attendances.length === 0 ? undefined : attendances.length}
      action={
        <LinkButton keyHint="P" onPress={onAdd}>
          {t('page.addPeople')}
        </LinkButton>
      }
    >
      {attendances.length === 0 && (
        <div className="flex flex-col items-start gap-2 py-2 text-ink-2">
          <p>{t('page.noPeople')}</p>
          <Button size="small" onPress={() => void told(client.attendances.expectMembers({ meetingId: meeting.id }))}>
            {t('page.expectMembers')}
          </Button>
        </div>
      )}
      {expected.length > 0 && (isOver || meeting.status === 'in-session') && (
        <LinkButton
          onPress={() =>
            void told(client.attendances.set({ meetingId: meeting.id, ids: expected, patch: { state: 'present' } }))
          }
        >
          {t('people.markAll')}
        </LinkButton>
      )}
      <ul className="divide-y divide-line">
        {inOrder(attendances, isOver).map((attendance) => (
          <AttendanceLine key={attendance.id} attendance={attendance} page={page} />
        ))}
      </ul>
    </Section>
  );
}

function AttendanceLine({ attendance, page }: { attendance: Attendance; page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  const { meeting, attendances } = page;
  const { id, person, alternate } = attendance;
  const name = person === null ? attendance.name || t('people.unnamed') : shownName(person, discreet);
  const isHidden = discreet && person?.isRestricted === true;
  const set = (patch: { state?: AttendanceState; isVoting?: boolean }): void =>
    void told(client.attendances.set({ meetingId: meeting.id, ids: [id], patch }));
  const isAlternateListed = attendances.some((each) => each.person !== null && each.person.id === alternate?.id);
  const details = [
    attendance.isVoting ? t('people.voting') : '',
    attendance.organization === null ? '' : shownName(attendance.organization, discreet),
    attendance.alternateFor === null
      ? ''
      : t('people.comesFor', { name: shownName(attendance.alternateFor, discreet) }),
    alternate === null ? '' : t('people.alternate', { name: shownName(alternate, discreet) }),
    attendance.isGone ? t('people.gone') : '',
  ];
  return (
    <li className="flex items-center gap-2.5 py-2">
      <Avatar name={name} size="small" isDecorative kind={isHidden ? 'private' : 'partner'} />
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1.5">
          {person === null || isHidden ? (
            <span className="truncate">{name}</span>
          ) : (
            <PlainButton
              className="truncate text-left hover:underline"
              onPress={() => void navigate({ to: '/people/$id', params: { id: person.id } })}
            >
              {name}
            </PlainButton>
          )}
          {attendance.isFirstVoice && <Tag tone="moss">{t('people.firstVoice')}</Tag>}
        </p>
        <p className="truncate text-meta text-ink-3">{details.filter(Boolean).join(' · ')}</p>
      </div>
      <Select
        label={t('people.state', { name })}
        isLabelHidden
        className="w-30 shrink-0"
        options={attendanceStates.map(({ id: state, label }) => ({ id: state, label }))}
        value={attendance.state}
        onChange={(state) => set({ state })}
      />
      <IconMenuButton
        label={t('people.menu', { name })}
        entries={[
          ...(alternate !== null && !isAlternateListed && person !== null
            ? [
                {
                  id: 'alternate',
                  label: t('people.sendAlternate', { name: shownName(alternate, discreet) }),
                  run: () => void sendAlternate(meeting.id, attendance),
                },
              ]
            : []),
          {
            id: 'vote',
            label: t(attendance.isVoting ? 'people.makeNotVoting' : 'people.makeVoting'),
            icon: Vote,
            run: () => set({ isVoting: !attendance.isVoting }),
          },
          { kind: 'separator', id: 'line' },
          {
            id: 'remove',
            label: t('people.remove'),
            icon: UserRoundX,
            tone: 'danger',
            run: () => void told(client.attendances.remove({ meetingId: meeting.id, ids: [id] })),
          },
        ]}
      />
    </li>
  );
}

/** After the meeting those who were there come first. */
function inOrder(attendances: readonly Attendance[], isOver: boolean): readonly Attendance[] {
  const order = (attendance: Attendance): number => (['regrets', 'absent'].includes(attendance.state) ? 1 : 0);
  return isOver ? attendances.toSorted((a, b) => order(a) - order(b)) : attendances;
}

/** The alternate comes in the place of somebody who sends regrets. */
async function sendAlternate(meetingId: string, { id, person, alternate, isVoting }: Attendance): Promise<void> {
  if (person === null || alternate === null) return;
  const isMarked = await told(client.attendances.set({ meetingId, ids: [id], patch: { state: 'regrets' } }));
  if (isMarked)
    await told(
      client.attendances.add({
        meetingId,
        people: [{ personId: alternate.id, state: 'alternate', alternateForId: person.id, isVoting }],
      }),
    );
}
