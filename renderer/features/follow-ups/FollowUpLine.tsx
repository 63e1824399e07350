import { CalendarArrowDown, Pencil, RotateCcw, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Avatar,
  classNames,
  IconButton,
  IconMenuButton,
  PlainButton,
  RoundCheck,
  type MenuEntry,
} from '#renderer/ui/index.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { Member } from '#shared/contract/members.ts';
import type { IsoDay } from '#shared/dates.ts';

import { tintOf } from '../members/member-queries.ts';
import { shortDay } from '../partners/day-words.ts';
import { completeFollowUps, trashOne } from './follow-up-changes.ts';
import { dueInk, summaryOf, typeLabel, useDueWords } from './follow-up-words.ts';
import { openFollowUp } from './open-follow-up.tsx';
import { postponeEntries } from './postpone-entries.tsx';

/** What the lines of the screen share. */
export interface LineSetting {
  readonly today: IsoDay;
  readonly members: ReadonlyMap<string, Member>;
  readonly isDiscreet: boolean;
  readonly onOpen: (followUp: FollowUp) => void;
  /** Marks it as done or open, and moves on. */
  readonly onDone: (followUp: FollowUp, isDone: boolean) => void;
  readonly onLater: (followUp: FollowUp) => void;
}

/** One follow-up of the screen: check it, open its partner, put it off. */
export function FollowUpLine({
  followUp,
  isCursor,
  setting,
}: {
  followUp: FollowUp;
  isCursor: boolean;
  setting: LineSetting;
}) {
  const { t } = useTranslation('followUps');
  const { today, members, isDiscreet, onOpen, onDone, onLater } = setting;
  const dueWords = useDueWords(today);
  const isDone = followUp.doneOn !== null;
  const isHidden = isDiscreet && followUp.record?.isRestricted === true;
  const what = isHidden ? t('row.private') : summaryOf(followUp);
  const who = isHidden ? t('row.private') : (followUp.record?.label ?? t('row.withoutPartner'));
  const due = dueWords(followUp.dueOn);
  const owner = followUp.ownerId === null ? undefined : members.get(followUp.ownerId);
  return (
    <li
      data-follow-up={followUp.id}
      className={classNames(
        'relative flex min-h-row items-center gap-3 px-6 transition-colors hover:bg-hover',
        isCursor && 'bg-hover',
        'has-[[data-main]_button:focus-visible]:outline-2 has-[[data-main]_button:focus-visible]:-outline-offset-2 has-[[data-main]_button:focus-visible]:outline-accent',
      )}
    >
      <RoundCheck
        label={t(isDone ? 'row.reopen' : 'row.done', { what })}
        isLabelHidden
        isDone={isDone}
        onChange={(next) => onDone(followUp, next)}
      />
      <span data-main className="flex min-w-0 flex-1">
        <PlainButton
          onPress={() => onOpen(followUp)}
          className="flex min-w-0 flex-1 items-baseline gap-2 py-1.5 outline-none!"
        >
          <bdi className={classNames('max-w-full min-w-0 truncate', isDone ? 'text-ink-3 line-through' : 'font-name')}>
            {what}
          </bdi>
          <bdi className="min-w-16 shrink-[2] truncate text-ink-2">{who}</bdi>
        </PlainButton>
      </span>
      {followUp.summary !== '' && (
        <span className="hidden w-32 shrink-0 truncate text-meta text-ink-3 panel:block">
          {typeLabel(followUp.type)}
        </span>
      )}
      <span className="flex w-6 shrink-0 justify-center">
        {owner === undefined ? (
          <span
            title={t('row.nobody')}
            className="inline-flex size-6 items-center justify-center rounded-full border border-dashed border-honey-ink text-honey-ink"
          >
            <UserRound aria-hidden size="0.75rem" />
            <span className="sr-only">{t('row.nobody')}</span>
          </span>
        ) : (
          <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="small" />
        )}
      </span>
      <span className={classNames('w-28 shrink-0 text-right text-meta', isDone ? 'text-ink-3' : dueInk(due.tone))}>
        {followUp.doneOn === null ? due.words : t('row.doneOn', { day: shortDay(followUp.doneOn, today) })}
      </span>
      <span className="flex w-14 shrink-0 justify-end">
        {!isDone && (
          <IconButton
            icon={CalendarArrowDown}
            size="small"
            label={t('row.later', { what })}
            onPress={() => onLater(followUp)}
          />
        )}
        <IconMenuButton
          size="small"
          label={t('row.more', { what })}
          entries={lineEntries(followUp, today, t, isHidden)}
        />
      </span>
    </li>
  );
}

/** What can be done with one follow-up, wherever it stands. One that is kept private cannot be looked at. */
export function lineEntries(
  followUp: FollowUp,
  today: IsoDay,
  t: ReturnType<typeof useTranslation<'followUps'>>['t'],
  isHidden: boolean,
): readonly MenuEntry[] {
  const isDone = followUp.doneOn !== null;
  return [
    ...(isHidden
      ? []
      : [{ id: 'edit', label: t('actions.edit'), icon: Pencil, run: () => openFollowUp({ followUp }) }]),
    isDone
      ? {
          id: 'reopen',
          label: t('actions.reopen'),
          icon: RotateCcw,
          run: () => void completeFollowUps([followUp.id], false),
        }
      : {
          kind: 'submenu',
          id: 'later',
          label: t('postpone.label'),
          icon: CalendarArrowDown,
          entries: postponeEntries([followUp.id], today),
        },
    { kind: 'separator', id: 'line' },
    {
      id: 'trash',
      label: t('actions.trash'),
      icon: Trash2,
      tone: 'danger',
      run: () => void trashOne('followUps', followUp.id),
    },
  ];
}
