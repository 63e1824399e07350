import { useNavigate } from '@tanstack/react-router';
import { EyeOff, MonitorUp, Pause, Play } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { nearDay } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Icon, IconButton, SidePanel, Tag, type RichTextHandle } from '#renderer/ui/index.ts';
import type { Attendance } from '#shared/contract/meetings.ts';
import type { SessionState } from '#shared/domain/meetings/session-state.ts';

import { AgendaPane } from './AgendaPane.tsx';
import { CheckInDialog } from './CheckInDialog.tsx';
import { MinutesRecordsContext } from './editor/minutes-records.tsx';
import type { WriterState } from './editor/minutes-writer.ts';
import { MinutesColumn } from './MinutesColumn.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { SessionClockLine } from './SessionClockLine.tsx';
import { useSessionActions } from './session-actions.ts';
import type { OpenRoom } from './use-room.ts';

/** The meeting while it is on: the agenda with its clock, the minutes, and who is here. Everything works by keys. */
export function Session({
  open,
  session,
  itemId,
  isLarge,
}: {
  open: OpenRoom;
  session: SessionState;
  itemId: string | undefined;
  isLarge: boolean;
}) {
  const { t } = useTranslation('session');
  const navigate = useNavigate({ from: '/meetings/$id/session' });
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const { meeting, agenda, room } = open;
  const { clock } = session;
  const hidesRestricted = isLarge || discreet;
  const [isCheckingIn, setCheckingIn] = useState(false);
  const [saving, setSaving] = useState<WriterState>('saved');
  const editorRef = useRef<RichTextHandle | null>(null);
  const shown = agenda.find((item) => item.id === (itemId ?? clock.itemId)) ?? agenda[0];
  useLargeType(isLarge);

  const show = (id: string | undefined): void =>
    void navigate({ search: (before) => ({ ...before, item: id }), params: true, replace: true });
  const set = (attendance: Attendance, state: Attendance['state']): void => {
    client.attendances
      .set({ meetingId: meeting.id, ids: [attendance.id], patch: { state, alternateForId: null } })
      .catch(showError);
  };
  const actions = useSessionActions({
    open,
    session,
    shownId: shown?.id ?? '',
    editorRef,
    isLarge,
    onShow: show,
    onCheckIn: () => setCheckingIn(true),
    onLarge: (next) =>
      void navigate({
        search: (before) => ({ ...before, large: next ? true : undefined }),
        params: true,
        replace: true,
      }),
    onEnded: () => void navigate({ to: '/meetings/$id/minutes', params: { id: meeting.id } }),
  });

  return (
    <MinutesRecordsContext value={{ room, today, hidesRestricted }}>
      <Page
        title={meeting.title}
        breadcrumbs={[
          {
            id: 'meetings',
            label: t('meetings'),
            onPress: () => void navigate({ to: '/meetings/$id', params: { id: meeting.id } }),
          },
        ]}
        context={
          <span className="flex min-w-0 items-center gap-2">
            <Tag tone="danger">{clock.pausedAt === '' ? t('inSession') : t('paused')}</Tag>
            {hidesRestricted && <Icon of={EyeOff} label={t('restrictedHidden')} />}
            <span className="truncate">
              {[nearDay(meeting.heldOn, today), meeting.place].filter(Boolean).join(', ')}
            </span>
          </span>
        }
        actions={
          <>
            <SessionClockLine meeting={meeting} clock={clock} />
            <IconButton
              icon={MonitorUp}
              variant="bordered"
              label={isLarge ? t('leaveLarge') : t('large')}
              keyHint="Alt+L"
              isSelected={isLarge}
              onPress={actions.toggleLarge}
            />
            <Button icon={clock.pausedAt === '' ? Pause : Play} keyHint="Alt+P" onPress={actions.togglePause}>
              {clock.pausedAt === '' ? t('pause') : t('resume')}
            </Button>
            <Button variant="primary" keyHint="Mod+Shift+Enter" onPress={actions.end}>
              {t('close')}
            </Button>
          </>
        }
        footerKeys={[
          { keys: '!', label: t('marks.task') },
          { keys: '/d', label: t('marks.decision') },
          { keys: '@', label: t('marks.person') },
          { keys: 'Alt+Down', label: t('nextItem') },
          { keys: 'Alt+5', label: t('extend') },
          { keys: 'C', label: t('checkIn') },
        ]}
        panel={
          <SidePanel label={t('room')} isOpen width="map">
            <RoomPanel
              open={open}
              itemId={shown?.id ?? ''}
              today={today}
              hidesRestricted={hidesRestricted}
              onSet={set}
              onCheckIn={() => setCheckingIn(true)}
              onAddAction={actions.addAction}
            />
          </SidePanel>
        }
      >
        {/* The room floats over a narrow screen; what is written stays beside it. */}
        <div className="flex min-h-0 flex-1 pr-80 panel:pr-0">
          <AgendaPane
            meeting={meeting}
            agenda={agenda}
            clock={clock}
            shownId={shown?.id ?? ''}
            hidesRestricted={hidesRestricted}
            onShow={show}
            onAdd={actions.extend}
          />
          <MinutesColumn
            open={open}
            shown={shown}
            clockItemId={clock.itemId}
            today={today}
            hidesRestricted={hidesRestricted}
            saving={saving}
            editorRef={editorRef}
            onShow={show}
            onGoTo={actions.goTo}
            onSaved={useCallback((state: WriterState) => setSaving(state), [])}
          />
        </div>
      </Page>
      {isCheckingIn && (
        <CheckInDialog
          meetingId={meeting.id}
          attendances={open.attendances}
          seats={room.seats}
          hidesRestricted={hidesRestricted}
          onSet={set}
          onClose={() => setCheckingIn(false)}
        />
      )}
    </MinutesRecordsContext>
  );
}

/** Everything is measured in rem: a larger root is a larger screen, and the style sheet leaves out what a room need not see. */
function useLargeType(isLarge: boolean): void {
  useEffect(() => {
    if (!isLarge) return undefined;
    document.documentElement.dataset['type'] = 'large';
    return () => {
      delete document.documentElement.dataset['type'];
    };
  }, [isLarge]);
}
