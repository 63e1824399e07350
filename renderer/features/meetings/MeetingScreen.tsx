import { useNavigate, useParams } from '@tanstack/react-router';
import {
  CalendarArrowDown,
  CalendarClock,
  CalendarX2,
  CircleCheckBig,
  ListPlus,
  Mail,
  Pencil,
  Play,
  Printer,
  ScrollText,
  Trash2,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { SupportsSection } from '#renderer/features/practices/SupportsSection.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { Banner, Button, ErrorState, IconMenuButton, Skeleton, type MenuEntry } from '#renderer/ui/index.ts';
import type { MeetingPage } from '#shared/contract/meetings.ts';
import { spanWords } from '#shared/domain/calendar/clock-words.ts';

import { AddPeopleDialog } from './AddPeopleDialog.tsx';
import { AgendaItemDialog } from './AgendaItemDialog.tsx';
import { AgendaPane } from './AgendaPane.tsx';
import { AttendancePane } from './AttendancePane.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';
import { MeetingFacts, MeetingRoles } from './MeetingFacts.tsx';
import { told, useMeeting } from './meeting-queries.ts';
import { typeWords } from './meeting-words.ts';
import { saveCalendar, saveMailDraft } from './meeting-files.ts';
import { openMeeting } from './open-meeting.tsx';
import { openShift } from './open-shift.tsx';
import { printPacket } from './print-packet.ts';

/** One meeting, before and after: agenda, who comes, who does what, and how it ended. */
export function MeetingScreen() {
  const { t } = useTranslation('meetings');
  const { id } = useParams({ from: '/shell/meetings/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const query = useMeeting(id);
  const page = query.data;
  const meeting = page?.meeting;
  const isOpen = meeting?.status === 'planned' && !meeting.isInTrash;
  const edit = (): void => {
    if (meeting !== undefined) openMeeting({ meeting });
  };
  const addPeople = (): void => {
    openDialog((close) => <AddPeopleDialog meetingId={id} onClose={close} />);
  };
  const addItem = (): void => {
    openDialog((close) => <AgendaItemDialog meetingId={id} onClose={close} />);
  };
  useActionScope([
    defineAction({ id: 'profile.edit', title: t('page.edit'), group: 'here', icon: Pencil, shortcut: 'E', run: edit }),
    defineAction({
      id: 'records.quickAdd',
      title: t('page.addItem'),
      group: 'records',
      icon: ListPlus,
      shortcut: 'A',
      isAvailable: () => isOpen,
      run: addItem,
    }),
    defineAction({
      id: 'meetings.addPeople',
      title: t('page.addPeople'),
      group: 'here',
      icon: UserPlus,
      shortcut: 'P',
      run: addPeople,
    }),
  ]);
  return (
    <Page
      title={meeting?.title ?? ''}
      context={
        meeting === undefined
          ? ''
          : [
              shortDay(meeting.heldOn, today),
              spanWords(meeting.startsAt, meeting.endsAt),
              meeting.committeeName ?? typeWords(meeting.type),
            ].join(' · ')
      }
      isScrolled
      breadcrumbs={[{ id: 'meetings', label: t('page.back'), onPress: () => void navigate({ to: '/meetings' }) }]}
      footerKeys={[
        ...(isOpen ? [{ keys: 'A', label: t('keys.item') }] : []),
        { keys: 'P', label: t('keys.people') },
        { keys: 'E', label: t('keys.edit') },
      ]}
      actions={page !== undefined && <MeetingActions page={page} today={today} onEdit={edit} />}
    >
      {query.isPending && <Skeleton lines={10} />}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {page !== undefined && (
        <>
          <StandingBanner page={page} />
          <div className="grid gap-x-10 panel:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="min-w-0">
              <AgendaPane page={page} />
            </div>
            <div className="min-w-0">
              <MeetingFacts page={page} />
              <CustomFieldsSection recordType="meetings" recordId={page.meeting.id} />
              <AttendancePane page={page} onAdd={addPeople} />
              <MeetingRoles page={page} />
              <SupportsSection recordType="meetings" recordId={page.meeting.id} />
              <AttachmentsSection recordType="meetings" recordId={page.meeting.id} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

function StandingBanner({ page: { meeting } }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  if (meeting.isInTrash)
    return (
      <Banner
        tone="neutral"
        title={t('page.trashTitle')}
        action={{
          label: t('page.restore'),
          run: () => void told(client.trash.restore({ records: [{ type: 'meetings', id: meeting.id }] })),
        }}
      />
    );
  if (meeting.status !== 'cancelled') return null;
  return (
    <Banner tone="honey" title={t('page.cancelledTitle')}>
      {meeting.cancelledBecause}
    </Banner>
  );
}

function MeetingActions({ page, today, onEdit }: { page: MeetingPage; today: string; onEdit: () => void }) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const { meeting, series } = page;
  const { id, version } = meeting;
  const trash = async (): Promise<void> => {
    if (await told(client.meetings.trash({ id, version }))) void navigate({ to: '/meetings' });
  };
  const markHeld = (): void => void told(client.meetings.markHeld({ id, version }));
  const entries: MenuEntry[] = [
    { id: 'edit', label: t('page.edit'), icon: Pencil, keyHint: 'E', run: onEdit },
    { kind: 'separator', id: 'files' },
    { id: 'packet', label: t('page.packet'), icon: Printer, run: () => void printPacket(id).catch(showError) },
    {
      id: 'invite',
      label: t('page.invite'),
      icon: CalendarArrowDown,
      run: () => void saveCalendar('meeting', id, meeting.title).catch(showError),
    },
    {
      id: 'draft',
      label: t('page.draft'),
      icon: Mail,
      run: () => void saveMailDraft(id, meeting.title).catch(showError),
    },
    { kind: 'separator', id: 'states' },
    ...(series !== null && meeting.seriesDay !== null && meeting.status === 'planned'
      ? [
          {
            id: 'shift',
            label: t('page.shift'),
            icon: CalendarClock,
            run: () => void openShift(series.id, meeting.seriesDay ?? ''),
          },
        ]
      : []),
    ...(meeting.status === 'planned'
      ? [
          {
            id: 'cancel',
            label: t('page.cancelMeeting'),
            icon: CalendarX2,
            run: () => openDialog((close) => <CancelDialog meeting={meeting} onClose={close} />),
          },
        ]
      : []),
    ...(meeting.status === 'cancelled'
      ? [
          {
            id: 'reopen',
            label: t('page.reopen'),
            icon: Undo2,
            run: () => void told(client.meetings.reopen({ id, version })),
          },
        ]
      : []),
    { kind: 'separator', id: 'line' },
    { id: 'trash', label: t('page.trash'), icon: Trash2, tone: 'danger', run: () => void trash() },
  ];
  return (
    <>
      {meeting.status === 'planned' && !meeting.isInTrash && (
        <Button icon={Printer} onPress={() => void printPacket(id).catch(showError)}>
          {t('page.packet')}
        </Button>
      )}
      {!meeting.isInTrash && <IconMenuButton variant="bordered" label={t('page.more')} entries={entries} />}
      {meeting.status === 'planned' && meeting.heldOn <= today && (
        <Button icon={CircleCheckBig} onPress={markHeld}>
          {t('page.markHeld')}
        </Button>
      )}
      {meeting.status === 'held' && (
        <Button
          variant="primary"
          icon={ScrollText}
          onPress={() => void navigate({ to: '/meetings/$id/minutes', params: { id } })}
        >
          {t('page.openMinutes')}
        </Button>
      )}
      {(meeting.status === 'planned' || meeting.status === 'in-session') && !meeting.isInTrash && (
        <Button
          variant="primary"
          icon={Play}
          onPress={() => void navigate({ to: '/meetings/$id/session', params: { id } })}
        >
          {t('page.openSession')}
        </Button>
      )}
    </>
  );
}
