import { Check, CornerDownLeft, EyeOff, SkipForward, Timer } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { AgendaItem, Meeting } from '#shared/contract/meetings.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import {
  clockText,
  itemMinutes,
  itemSeconds,
  secondsInHand,
  type SessionClock,
} from '#shared/domain/meetings/item-clock.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { clockItem, plannedMinutes } from './clock-items.ts';
import { useSecond } from './use-room.ts';

/** The agenda as it runs: what is done, what is on with its time left, what is to come and what was carried over. */
export function AgendaPane({
  meeting,
  agenda,
  clock,
  shownId,
  hidesRestricted,
  onShow,
  onAdd,
}: {
  meeting: Meeting;
  agenda: readonly AgendaItem[];
  clock: SessionClock;
  shownId: string;
  hidesRestricted: boolean;
  onShow: (itemId: string) => void;
  onAdd: (itemId: string) => void;
}) {
  const { t } = useTranslation('session');
  const starts = startsOf(meeting, agenda, clock);
  return (
    <nav
      aria-label={t('agenda')}
      className="flex w-62 shrink-0 flex-col overflow-auto border-r border-line px-2.5 py-4 text-body"
    >
      <div className="mb-2 flex items-baseline gap-2 px-2.5">
        <h2 className="text-section">{t('agenda')}</h2>
        <span className="ml-auto text-meta text-ink-2">{t('ends', { time: clockWords(meeting.endsAt) })}</span>
      </div>
      <ol className="flex flex-col gap-0.5">
        {agenda.map((item, index) => {
          const isNow = clock.itemId === item.id;
          const isKept = hidesRestricted && item.isRestricted;
          return (
            <li
              key={item.id}
              className={classNames('relative rounded-card', isNow && 'bg-raised shadow-2')}
              aria-current={isNow ? 'step' : undefined}
            >
              <PlainButton
                isCurrent={item.id === shownId}
                onPress={() => onShow(item.id)}
                className={classNames(
                  'flex w-full items-start gap-2.5 rounded-card px-2.5 py-2',
                  !isNow && (item.id === shownId ? 'bg-hover' : 'hover:bg-hover'),
                )}
              >
                <Sign item={item} number={index + 1} isNow={isNow} />
                <span className="min-w-0 flex-1">
                  <span
                    className={classNames(
                      'line-clamp-3 font-medium text-balance break-words',
                      (item.state === 'done' || item.state === 'skipped') && 'text-ink-2',
                    )}
                  >
                    {isKept ? t('keptPrivate') : item.title}
                  </span>
                  {isNow ? (
                    <NowLine item={item} clock={clock} />
                  ) : (
                    <span className="flex items-center gap-1 text-meta text-ink-2">
                      {item.carriedFrom !== null && <Icon of={CornerDownLeft} size={12} />}
                      {lineOf(t, item, clock, starts.get(item.id) ?? '')}
                    </span>
                  )}
                </span>
              </PlainButton>
              {isNow && (
                <PlainButton
                  label={t('addFive')}
                  keyHint="Alt+5"
                  onPress={() => onAdd(item.id)}
                  className="absolute right-2 bottom-1.5 rounded-control border border-line-2 bg-raised px-2 py-0.5 text-meta font-medium hover:bg-hover"
                >
                  +5
                </PlainButton>
              )}
            </li>
          );
        })}
      </ol>
      <InHand meeting={meeting} agenda={agenda} clock={clock} />
    </nav>
  );
}

function Sign({ item, number, isNow }: { item: AgendaItem; number: number; isNow: boolean }) {
  const { t } = useTranslation('session');
  if (item.state === 'done')
    return (
      <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-moss-soft text-moss">
        <Icon of={Check} size={14} label={t('states.done')} />
      </span>
    );
  if (item.state === 'skipped' || item.state === 'carried')
    return (
      <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-2">
        <Icon
          of={item.state === 'skipped' ? SkipForward : CornerDownLeft}
          size={14}
          label={t(`states.${item.state}`)}
        />
      </span>
    );
  return (
    <span
      className={classNames(
        'flex size-6 shrink-0 items-center justify-center rounded-full text-meta font-strong',
        isNow
          ? 'bg-accent text-on-accent'
          : item.carriedFrom === null
            ? 'border border-ctl text-ink-2'
            : 'border border-dashed border-ctl text-ink-2',
      )}
    >
      {item.isRestricted ? <Icon of={EyeOff} size={12} label={t('restricted')} /> : number}
    </span>
  );
}

function NowLine({ item, clock }: { item: AgendaItem; clock: SessionClock }) {
  const { t } = useTranslation('session');
  const now = useSecond(clock.pausedAt === '');
  const [minutes, spent] = [itemMinutes(clock, clockItem(item)), itemSeconds(clock, clockItem(item), now)];
  const left = minutes * 60 - spent;
  const share = minutes === 0 ? 1 : Math.min(1, spent / (minutes * 60));
  return (
    <>
      <span className="mt-1.5 mb-1 block h-1.5 overflow-hidden rounded-full bg-unlit">
        <span
          className={classNames('block h-full rounded-full', left < 0 ? 'bg-honey-ink' : 'bg-accent')}
          style={{ width: `${share * 100}%` }}
        />
      </span>
      <span className="block pr-10 text-meta tabular-nums">
        <span className={classNames('font-strong', left < 0 && 'text-honey-ink')}>
          {left < 0 ? t('over', { time: clockText(-left) }) : t('left', { time: clockText(left) })}
        </span>{' '}
        <span className="text-ink-2">{t('ofMinutes', { count: minutes })}</span>
      </span>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'session'>>['t'];

function lineOf(t: Translate, item: AgendaItem, clock: SessionClock, starts: string): string {
  const minutes = itemMinutes(clock, clockItem(item));
  if (item.state === 'done')
    return t('spentOf', { spent: Math.max(1, Math.round(item.spentSeconds / 60)), count: minutes });
  if (item.state === 'skipped') return t('states.skipped');
  if (item.state === 'carried') return t('states.carried');
  if (item.carriedFrom !== null) return t('carriedLine', { count: minutes });
  return starts === ''
    ? t('minutes', { count: minutes })
    : t('minutesAt', { count: minutes, time: clockWords(starts) });
}

/** When each item that is to come would begin if all kept to their time from the planned start. */
function startsOf(meeting: Meeting, agenda: readonly AgendaItem[], clock: SessionClock): Map<string, string> {
  let minutes = 0;
  return new Map(
    agenda.map((item) => {
      const starts = timeAfter(meeting.startsAt, minutes);
      if (item.state !== 'skipped' && item.state !== 'carried') minutes += itemMinutes(clock, clockItem(item));
      return [item.id, starts];
    }),
  );
}

function InHand({ meeting, agenda, clock }: { meeting: Meeting; agenda: readonly AgendaItem[]; clock: SessionClock }) {
  const { t } = useTranslation('session');
  const now = useSecond(clock.pausedAt === '');
  const minutes = Math.round(secondsInHand(clock, agenda.map(clockItem), plannedMinutes(meeting), now) / 60);
  return (
    <p className="mx-2.5 mt-4 flex items-start gap-2 border-t border-line pt-4 text-ink-2">
      <Icon of={Timer} className="mt-0.5" />
      {minutes < 0 ? t('late', { count: -minutes }) : minutes === 0 ? t('onTime') : t('inHand', { count: minutes })}
    </p>
  );
}
