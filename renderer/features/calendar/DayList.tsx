import { useTranslation } from 'react-i18next';
import { weekdayAndDay } from '#renderer/app/words/calendar-days.ts';
import { EmptyState, Icon, PlainButton, Tag } from '#renderer/ui/index.ts';
import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';

import { kindIcons } from './calendar-words.ts';

/** Days with what stands on them, a line each. */
export function DayList({
  entries,
  today,
  titleOf,
  onOpen,
}: {
  entries: readonly CalendarEntry[];
  today: IsoDay;
  titleOf: (entry: CalendarEntry) => string;
  onOpen: (entry: CalendarEntry) => void;
}) {
  const { t } = useTranslation('calendar');
  if (entries.length === 0) return <EmptyState title={t('empty')} detail={t('emptyDetail')} />;
  const days = new Map<IsoDay, CalendarEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto border-t border-line px-6 pb-6">
      {[...days].map(([day, theirs]) => (
        <section key={day} className="mt-4">
          <h2 className="mb-1 font-strong">
            {weekdayAndDay(day)}
            {day === today && <span className="font-normal text-ink-2">, {t('isToday')}</span>}
          </h2>
          <ul className="divide-y divide-line">
            {theirs.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`}>
                <PlainButton
                  className="flex w-full items-center gap-3 rounded-tag px-2 py-1.5 hover:bg-hover"
                  onPress={() => onOpen(entry)}
                >
                  <Icon of={kindIcons[entry.kind]} size={15} />
                  <span className="w-12 text-meta text-ink-2">{entry.time}</span>
                  <span className={entry.isOver ? 'min-w-0 flex-1 truncate text-ink-2' : 'min-w-0 flex-1 truncate'}>
                    <bdi>{titleOf(entry)}</bdi>
                  </span>
                  {entry.isLate && <Tag tone="honey">{t('late')}</Tag>}
                  <span className="text-meta text-ink-2">{t(`kinds.${entry.kind}`)}</span>
                </PlainButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
