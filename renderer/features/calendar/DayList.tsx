import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { weekdayAndDay } from '#renderer/app/words/calendar-days.ts';
import { Icon, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

import { kindIcons } from './calendar-words.ts';
import { isStruck, kindWords, timeWords, zoneWords } from './entry-words.ts';
import { daysOfEntry, type LocalEntry } from './local-entries.ts';
import type { useCalendar } from './use-calendar.ts';

/** Days with what stands on them, a line each; what takes several days stands on the first one that is shown. */
export function DayList({
  calendar,
  onOpen,
}: {
  calendar: ReturnType<typeof useCalendar>;
  onOpen: (key: string) => void;
}) {
  const { t } = useTranslation('calendar');
  const { today } = calendar;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto border-t border-line px-6 pb-6">
      {[...entriesByDay(calendar)].map(([day, theirs]) => (
        <section key={day} className="mt-4">
          <h2 className="mb-1 font-strong">
            {weekdayAndDay(day)}
            {day === today && <span className="font-normal text-ink-2">, {t('isToday')}</span>}
          </h2>
          <ul className="divide-y divide-line">
            {theirs.map((local) => (
              <li key={local.key}>
                <PlainButton
                  className="flex w-full items-center gap-3 rounded-tag px-2 py-1.5 hover:bg-hover"
                  onPress={() => onOpen(local.key)}
                >
                  <Line local={local} title={calendar.titleOf(local)} />
                </PlainButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ local, title }: { local: LocalEntry; title: string }) {
  const { t } = useTranslation('calendar');
  const { entry, span } = local;
  const more = [zoneWords(local, t), entry.place, entry.ownerName].filter(Boolean).join(', ');
  return (
    <>
      <Icon of={kindIcons[entry.kind]} size={15} />
      <span className="w-26 shrink-0 text-meta text-ink-2">{timeWords(local) || t('wholeDay')}</span>
      <span className="min-w-0 flex-1 truncate">
        <bdi className={isStruck(entry) ? 'text-ink-2 line-through' : undefined}>{title}</bdi>
        {span.time === '' && span.endDay > span.day && (
          <span className="text-meta text-ink-2"> {t('untilDay', { day: weekdayAndDay(span.endDay) })}</span>
        )}
      </span>
      <span className="hidden max-w-80 truncate text-meta text-ink-2 rail:inline">{more}</span>
      {entry.isLate && <Tag tone="honey">{t('late')}</Tag>}
      {entry.isOver && <Tag tone="line">{t('over')}</Tag>}
      <span className="w-32 shrink-0 truncate text-end text-meta text-ink-2">{kindWords(entry, t)}</span>
    </>
  );
}

/** The same days for paper: a table, of what the screen shows. */
export function CalendarPaper({ calendar, title }: { calendar: ReturnType<typeof useCalendar>; title: string }) {
  const { t } = useTranslation('calendar');
  return (
    <div data-for-paper className="print-only">
      <h1 className="mb-2 text-page font-strong">{title}</h1>
      <PlainTable
        label={title}
        columns={(['day', 'time', 'what', 'kind', 'who'] as const).map((id) => ({ id, header: t(`paper.${id}`) }))}
      >
        {[...entriesByDay(calendar)].flatMap(([day, theirs]) =>
          theirs.map((local) => (
            <PlainRow key={`${day} ${local.key}`}>
              <PlainCell>{weekdayAndDay(day)}</PlainCell>
              <PlainCell>{[timeWords(local), zoneWords(local, t)].filter(Boolean).join(', ')}</PlainCell>
              <PlainCell isHeader>{calendar.titleOf(local)}</PlainCell>
              <PlainCell>{kindWords(local.entry, t)}</PlainCell>
              <PlainCell>{[local.entry.place, local.entry.ownerName].filter(Boolean).join(', ')}</PlainCell>
            </PlainRow>
          )),
        )}
      </PlainTable>
    </div>
  );
}

function entriesByDay({ entries, from, to }: ReturnType<typeof useCalendar>): ReadonlyMap<IsoDay, LocalEntry[]> {
  const days = new Map<IsoDay, LocalEntry[]>();
  for (const local of entries) {
    const [day] = daysOfEntry(local, from, to);
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), local]);
  }
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
