import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ArrowDown, ArrowUp, CornerDownRight, Lock, Pencil, Trash2, Undo2 } from 'lucide-react';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import {
  Button,
  IconMenuButton,
  LinkButton,
  Meter,
  NumberField,
  PlainButton,
  Section,
  Tag,
} from '#renderer/ui/index.ts';
import { agendaKinds } from '#shared/content/meetings.ts';
import type { AgendaItem, MeetingPage } from '#shared/contract/meetings.ts';
import { minutesBetween } from '#shared/domain/calendar/zoned-time.ts';
import { meetingTypeById } from '#shared/content/meeting-types.ts';
import { minutesText } from '#shared/domain/meetings/minutes-marks.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { AgendaItemDialog } from './AgendaItemDialog.tsx';
import { told } from './meeting-queries.ts';
import { shownName, startsOf } from './meeting-words.ts';

/** The agenda of a meeting: its items with their timeboxes, and whether they fit. */
export function AgendaPane({ page }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { meeting, agenda } = page;
  const isOpen = meeting.status === 'planned' && !meeting.isInTrash;
  const usual = meetingTypeById(meeting.type)?.agenda ?? [];
  const add = (): void => {
    openDialog((close) => <AgendaItemDialog meetingId={meeting.id} onClose={close} />);
  };
  const starts = startsOf(meeting.startsAt, agenda);
  return (
    <Section
      title={t('page.agenda')}
      action={
        isOpen && (
          <span className="flex gap-4">
            <LinkButton onPress={() => void told(client.agenda.pullCarried({ meetingId: meeting.id }))}>
              {t('page.pull')}
            </LinkButton>
            <LinkButton keyHint="A" onPress={add}>
              {t('page.addItem')}
            </LinkButton>
          </span>
        )
      }
    >
      <Fit page={page} />
      {agenda.length === 0 && (
        <div className="flex items-center gap-3 py-3 text-ink-2">
          {t('page.noItems')}
          {isOpen && usual.length > 0 && (
            <Button
              size="small"
              onPress={() => void told(client.agenda.add({ meetingId: meeting.id, items: [...usual] }))}
            >
              {t('page.usual')}
            </Button>
          )}
        </div>
      )}
      <ol className="divide-y divide-line">
        {agenda.map((item, index) => (
          <AgendaLine
            key={item.id}
            item={item}
            number={index + 1}
            startsAt={starts[index] ?? meeting.startsAt}
            isOpen={isOpen}
            isLast={index === agenda.length - 1}
            onEdit={() =>
              openDialog((close) => <AgendaItemDialog meetingId={meeting.id} item={item} onClose={close} />)
            }
          />
        ))}
      </ol>
    </Section>
  );
}

/** Whether the timeboxes add up to the length of the meeting. */
function Fit({ page: { meeting, agenda } }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  if (agenda.length === 0) return null;
  const length = minutesBetween(meeting.startsAt, meeting.endsAt);
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const words =
    planned > length
      ? t('page.over', { count: planned - length })
      : planned < length
        ? t('page.left', { count: length - planned })
        : t('page.exact');
  return (
    <div className="flex items-center gap-3 py-2 text-meta text-ink-2">
      <div className="w-40 shrink-0">
        <Meter
          label={t('page.agenda')}
          value={Math.min(planned, length)}
          max={length}
          tone={planned > length ? 'honey' : 'accent'}
          valueText={t('page.fits', { planned, length })}
        />
      </div>
      <Tag tone={planned > length ? 'honey' : planned === length ? 'moss' : 'line'}>{words}</Tag>
    </div>
  );
}

function AgendaLine({
  item,
  number,
  startsAt,
  isOpen,
  isLast,
  onEdit,
}: {
  item: AgendaItem;
  number: number;
  startsAt: string;
  isOpen: boolean;
  isLast: boolean;
  onEdit: () => void;
}) {
  const { t } = useTranslation('meetings');
  const { discreet } = useDeviceSettings();
  const today = useToday();
  const isHidden = discreet && item.isRestricted;
  const title = isHidden ? t('page.hiddenItem') : item.title;
  const kind = agendaKinds.find(({ id }) => id === item.kind)?.label ?? item.kind;
  const move = (to: number): void => void told(client.agenda.move({ id: item.id, to }));
  return (
    <li className="flex items-start gap-3 py-2.5">
      <span className="w-18 shrink-0 pt-0.5 text-meta text-ink-2">{clockWords(startsAt)}</span>
      <span className="w-5 shrink-0 pt-0.5 text-right text-meta text-ink-3">{number}</span>
      <div className="min-w-0 flex-1">
        {isOpen && !isHidden ? (
          <PlainButton className="text-left font-name hover:underline" onPress={onEdit}>
            {title}
          </PlainButton>
        ) : (
          <p className="font-name">{title}</p>
        )}
        <p className="flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
          <span>{kind}</span>
          {item.lead !== null && !isHidden && <span>· {shownName(item.lead, discreet)}</span>}
          {item.carriedFrom !== null && (
            <Tag tone="line" icon={CornerDownRight}>
              {t('page.carried', { day: shortDay(item.carriedFrom.heldOn, today) })}
            </Tag>
          )}
          {item.state === 'carried' && <Tag tone="honey">{t('page.carriedOn')}</Tag>}
          {item.isRestricted && (
            <Tag tone="line" icon={Lock}>
              {t('page.restricted')}
            </Tag>
          )}
        </p>
        {item.body !== '' && !isHidden && (
          <p className="mt-1 line-clamp-3 font-words text-body">{minutesText(item.body)}</p>
        )}
        {item.body === '' && item.preparation !== '' && !isHidden && (
          <p className="mt-1 line-clamp-2 text-meta text-ink-2">{item.preparation}</p>
        )}
      </div>
      {isOpen && !isHidden ? (
        <NumberField
          label={t('item.length', { title })}
          isLabelHidden
          className="w-30 shrink-0"
          minValue={0}
          maxValue={1_440}
          value={item.minutes}
          onChange={(minutes) => {
            if (minutes !== null && minutes !== item.minutes)
              void told(client.agenda.update({ id: item.id, patch: { minutes } }));
          }}
        />
      ) : (
        <span className="shrink-0 pt-0.5 text-meta text-ink-2">
          {item.spentSeconds > 0
            ? t('page.spent', { spent: Math.round(item.spentSeconds / 60), minutes: item.minutes })
            : t('page.timebox', { count: item.minutes })}
        </span>
      )}
      {!isHidden && (
        <IconMenuButton
          label={t('item.menu', { title })}
          entries={[
            ...(isOpen
              ? [
                  { id: 'edit', label: t('item.edit'), icon: Pencil, run: onEdit },
                  {
                    id: 'up',
                    label: t('item.up'),
                    icon: ArrowUp,
                    isDisabled: number === 1,
                    run: () => move(number - 2),
                  },
                  { id: 'down', label: t('item.down'), icon: ArrowDown, isDisabled: isLast, run: () => move(number) },
                ]
              : []),
            item.state === 'carried'
              ? {
                  id: 'keep',
                  label: t('item.keep'),
                  icon: Undo2,
                  run: () => void told(client.agenda.carry({ id: item.id, isCarried: false })),
                }
              : {
                  id: 'carry',
                  label: t('item.carry'),
                  icon: CornerDownRight,
                  run: () => void told(client.agenda.carry({ id: item.id, isCarried: true })),
                },
            ...(isOpen
              ? [
                  { kind: 'separator' as const, id: 'line' },
                  {
                    id: 'remove',
                    label: t('item.remove'),
                    icon: Trash2,
                    tone: 'danger' as const,
                    run: () => void told(client.agenda.remove({ ids: [item.id] })),
                  },
                ]
              : []),
          ]}
        />
      )}
    </li>
  );
}
