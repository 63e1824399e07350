import { CheckCircle2, Circle } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { nearDay } from '#renderer/app/words/calendar-days.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Avatar, IconButton, Kbd, LinkButton, Meter, PlainButton, Section, classNames } from '#renderer/ui/index.ts';
import type { ActionItem } from '#shared/contract/meeting-room.ts';
import type { Attendance } from '#shared/contract/meetings.ts';
import { mentionsIn } from '#shared/domain/meetings/minutes-marks.ts';
import {
  hasAnybodyToHear,
  notYetHeard,
  speakingBalance,
  type Speaker,
} from '#shared/domain/meetings/speaking-balance.ts';

import { isNameKept, shownName } from './attendance-words.ts';
import { QuorumPair } from './QuorumPair.tsx';
import { RoomTable } from './RoomTable.tsx';
import type { OpenRoom } from './use-room.ts';

/** What stands beside the minutes: who is here, quorum, who was not heard yet, what is to be done, and when we meet again. */
export function RoomPanel({
  open,
  itemId,
  today,
  hidesRestricted,
  onSet,
  onCheckIn,
  onAddAction,
}: {
  open: OpenRoom;
  itemId: string;
  today: string;
  hidesRestricted: boolean;
  onSet: (attendance: Attendance, state: Attendance['state']) => void;
  onCheckIn: () => void;
  onAddAction: () => void;
}) {
  const { t } = useTranslation('session');
  const { meeting, room, attendances, next } = open;
  return (
    <div className="px-5 py-4">
      <Section
        title={t('whoIsHere')}
        action={
          <LinkButton onPress={onCheckIn} keyHint="C">
            {t('checkIn')}
          </LinkButton>
        }
      >
        <RoomTable
          attendances={attendances}
          facilitatorId={meeting.facilitatorId}
          hidesRestricted={hidesRestricted}
          onSet={onSet}
        />
      </Section>
      {room.quorum !== null && (
        <Section
          title={t('quorum.title')}
          note={t('quorum.rule', { needed: room.quorum.people.needed, filled: room.quorum.filled })}
        >
          <QuorumPair quorum={room.quorum} hidesRestricted={hidesRestricted} />
        </Section>
      )}
      <Heard open={open} itemId={itemId} hidesRestricted={hidesRestricted} />
      <Section
        title={t('actions')}
        count={room.actions.length}
        action={
          <LinkButton onPress={onAddAction} keyHint="!">
            {t('add')}
          </LinkButton>
        }
      >
        <ul className="flex flex-col">
          {room.actions.map((action) => (
            <ActionRow key={action.id} action={action} today={today} hidesRestricted={hidesRestricted} />
          ))}
        </ul>
        {room.actions.length === 0 && <p className="text-meta text-ink-2">{t('noActions')}</p>}
        {room.openBefore > 0 && (
          <p className="mt-1 text-meta text-ink-2">{t('openBefore', { count: room.openBefore })}</p>
        )}
      </Section>
      {next !== null && (
        <Section title={t('next')}>
          <p className="text-ink-2">
            {nearDay(next.heldOn, today)}. {next.title}
          </p>
        </Section>
      )}
    </div>
  );
}

/** So many names stand above the action items; of more, a number is said. */
const mostNames = 8;

/** Who was not heard yet on the item that is shown, and how evenly all spoke. A name that is pressed was heard. */
function Heard({ open, itemId, hidesRestricted }: { open: OpenRoom; itemId: string; hidesRestricted: boolean }) {
  const { t } = useTranslation('session');
  const { meeting, room, attendances, texts } = open;
  const session = room.session;
  if (session === null) return null;
  const isShown = session.isBalanceShown;
  const speakers = attendances.map((each): Speaker & { readonly attendance: Attendance } => ({
    id: each.id,
    personId: each.person?.id ?? null,
    state: each.state,
    spoke: each.spoke,
    attendance: each,
  }));
  const named = new Set(mentionsIn(texts.get(itemId)?.body ?? '').map((mention) => mention.id));
  const waiting = notYetHeard(speakers, session.heard, itemId, named);
  const { evenness } = speakingBalance(speakers);
  const toggle = (shown: boolean): void => {
    client.meetingRoom.showBalance({ id: meeting.id, isShown: shown }).catch(showError);
  };
  const heard = (attendance: Attendance): void => {
    client.meetingRoom.speak({ id: meeting.id, itemId, attendanceId: attendance.id }).then(afterSave, showError);
  };
  return (
    <Section
      title={t('notHeard')}
      action=<LinkButton onPress={() => toggle(!isShown)}>{t(isShown ? 'hideBalance' : 'showBalance')}</LinkButton>
    >
      {isShown && (
        <>
          <ul className="flex flex-wrap gap-x-1 gap-y-1">
            {waiting.slice(0, mostNames).map(({ id, attendance }) => (
              <li key={id}>
                <PlainButton
                  onPress={() => heard(attendance)}
                  className="flex items-center gap-1.5 rounded-full py-0.5 pr-2 pl-0.5 hover:bg-hover"
                >
                  <Avatar
                    size="small"
                    name={shownName(attendance, hidesRestricted, t('keptPrivate'))}
                    kind={isNameKept(attendance, hidesRestricted) ? 'private' : 'partner'}
                    isDecorative
                  />
                  {shownName(attendance, hidesRestricted, t('keptPrivate'))}
                  <span className="sr-only"> {t('spoke')}</span>
                </PlainButton>
              </li>
            ))}
          </ul>
          {waiting.length > mostNames && (
            <p className="text-meta text-ink-2">{t('andMore', { count: waiting.length - mostNames })}</p>
          )}
          {waiting.length === 0 && (
            <p className="text-meta text-ink-2">{t(hasAnybodyToHear(speakers) ? 'allHeard' : 'nobodyToHear')}</p>
          )}
          {evenness !== null && (
            <div className="mt-2 flex flex-col gap-1 text-meta text-ink-2">
              {t('evennessWords', { value: Math.round(evenness * 100) })}
              <Meter
                label={t('evenness')}
                value={evenness}
                max={1}
                valueText={t('percent', { value: Math.round(evenness * 100) })}
              />
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function ActionRow({
  action,
  today,
  hidesRestricted,
}: {
  action: ActionItem;
  today: string;
  hidesRestricted: boolean;
}) {
  const { t } = useTranslation('session');
  const isDone = action.status === 'done';
  const isKept = hidesRestricted && action.owner?.isRestricted === true;
  const owner = action.owner === null ? t('noOwner') : isKept ? t('keptPrivate') : action.owner.label;
  const turn = (): void => {
    client.tasks.move({ ids: [action.id], status: isDone ? 'todo' : 'done' }).then(afterSave, showError);
  };
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2 last:border-b-0">
      <IconButton
        size="small"
        icon={isDone ? CheckCircle2 : Circle}
        label={isDone ? t('notDone', { title: action.title }) : t('markDone', { title: action.title })}
        hasTooltip={false}
        onPress={turn}
      />
      <span className="min-w-0 flex-1">
        <span className={classNames('block', isDone ? 'text-ink-2' : 'font-medium')}>{action.title}</span>
        <span className="block text-meta text-ink-2">
          {isDone
            ? t('doneToday')
            : [action.dueOn === null ? null : shortDay(action.dueOn, today), owner].filter(Boolean).join(' · ')}
        </span>
      </span>
      {action.owner !== null && <Avatar size="small" name={owner} kind={isKept ? 'private' : 'partner'} isDecorative />}
    </li>
  );
}

/** The marks that turn a line into something, for who has forgotten them. */
export function MarksHelp() {
  const { t } = useTranslation('session');
  return (
    <ul aria-label={t('marksHelp')} className="flex flex-wrap gap-x-4 gap-y-1 text-meta text-ink-3">
      {(
        [
          ['!', 'task'],
          ['?', 'question'],
          ['*', 'win'],
          ['/d', 'decision'],
          ['/m', 'motion'],
        ] as const
      ).map(([keys, kind]) => (
        <li key={kind} className="flex items-center gap-1.5">
          <Kbd keys={keys} /> {t(`marks.${kind}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <Kbd keys="@" /> {t('marks.person')}
      </li>
    </ul>
  );
}
