import { CheckSquare, ClipboardCheck, MonitorUp, Pause, SkipForward, SquareCheckBig, Timer } from 'lucide-react';
import type { RefObject } from 'react';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { RichTextHandle } from '#renderer/ui/index.ts';
import type { ClockChange } from '#shared/contract/meeting-room.ts';
import type { SessionState } from '#shared/domain/meetings/session-state.ts';

import type { OpenRoom } from './use-room.ts';

interface SessionKeys {
  readonly open: OpenRoom;
  readonly session: SessionState;
  readonly shownId: string;
  readonly editorRef: RefObject<RichTextHandle | null>;
  readonly isLarge: boolean;
  readonly onShow: (itemId: string | undefined) => void;
  readonly onCheckIn: () => void;
  readonly onLarge: (isLarge: boolean) => void;
  readonly onEnded: () => void;
}

/** The verbs of a session, in the palette and by keys while it is open; answers those that buttons use too. */
export function useSessionActions({
  open,
  session,
  shownId,
  editorRef,
  isLarge,
  onShow,
  onCheckIn,
  onLarge,
  onEnded,
}: SessionKeys) {
  const { meeting, agenda } = open;
  const { clock } = session;
  const change = (next: ClockChange): void => {
    client.meetingRoom.clock({ id: meeting.id, change: next }).catch(showError);
  };
  const goTo = (itemId: string): void => {
    onShow(undefined);
    change({ do: 'goTo', itemId });
  };
  const step = (by: 1 | -1): void => {
    const at = agenda.findIndex((item) => item.id === clock.itemId);
    const next = agenda[at + by];
    if (next === undefined) return;
    onShow(undefined);
    change({ do: 'goTo', itemId: next.id, isDone: by === 1 });
  };
  const togglePause = (): void => change({ do: clock.pausedAt === '' ? 'pause' : 'resume' });
  const toggleLarge = (): void => onLarge(!isLarge);
  const extend = (itemId: string): void => change({ do: 'add', itemId, minutes: 5 });
  const addAction = (): void => {
    const editor = editorRef.current?.editor;
    if (editor === null || editor === undefined) return;
    // A line of its own at the end; an empty one is used.
    editor.commands.focus('end');
    if (editor.state.selection.$from.parent.content.size > 0) editor.commands.splitBlock();
    editor.commands.insertContent({ type: 'text', text: '! ' });
  };
  const end = (): void => {
    client.meetingRoom.end({ id: meeting.id }).then((saved) => {
      afterSave(saved);
      onEnded();
    }, showError);
  };
  useActionScope([
    defineAction({
      id: 'session.checkIn',
      title: t('session:checkIn'),
      group: 'here',
      icon: ClipboardCheck,
      shortcut: 'C',
      run: onCheckIn,
    }),
    defineAction({
      id: 'session.next',
      title: t('session:nextItem'),
      group: 'here',
      icon: CheckSquare,
      shortcut: 'Alt+Down',
      run: () => step(1),
    }),
    defineAction({
      id: 'session.previous',
      title: t('session:previousItem'),
      group: 'here',
      shortcut: 'Alt+Up',
      run: () => step(-1),
    }),
    defineAction({
      id: 'session.skip',
      title: t('session:skipItem'),
      group: 'here',
      icon: SkipForward,
      shortcut: 'Alt+Shift+Down',
      run: () => change({ do: 'skip', itemId: clock.itemId }),
    }),
    defineAction({
      id: 'session.extend',
      title: t('session:addFive'),
      group: 'here',
      icon: Timer,
      shortcut: 'Alt+5',
      run: () => extend(clock.itemId),
    }),
    defineAction({
      id: 'session.pause',
      title: t(clock.pausedAt === '' ? 'session:pause' : 'session:resume'),
      group: 'here',
      icon: Pause,
      shortcut: 'Alt+P',
      run: togglePause,
    }),
    defineAction({
      id: 'session.large',
      title: t(isLarge ? 'session:leaveLarge' : 'session:large'),
      group: 'here',
      icon: MonitorUp,
      shortcut: 'Alt+L',
      keywords: 'projector screen',
      run: toggleLarge,
    }),
    // oxlint-disable-next-line react/refs -- the editor is reached for when the key is pressed.
    defineAction({
      id: 'session.write',
      title: t('session:write'),
      group: 'here',
      shortcut: 'N',
      run: () => {
        editorRef.current?.editor?.commands.focus('end');
      },
    }),
    // oxlint-disable-next-line react/refs -- the editor is reached for when the key is pressed.
    defineAction({
      id: 'session.addAction',
      title: t('session:addAction'),
      group: 'here',
      icon: SquareCheckBig,
      shortcut: '!',
      run: addAction,
    }),
    defineAction({
      id: 'session.end',
      title: t('session:close'),
      group: 'here',
      shortcut: 'Mod+Shift+Enter',
      run: end,
    }),
  ]);
  return { goTo, togglePause, toggleLarge, extend, addAction, end, shownId };
}
