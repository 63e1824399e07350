import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { longDay, nearDay } from '#renderer/app/words/calendar-days.ts';
import { zonePlace } from '#renderer/app/words/time-zones.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { LinkButton, PlainCell, PlainRow, PlainTable, Select, Tag } from '#renderer/ui/index.ts';
import type { CalendarImportRow, CalendarTarget } from '#shared/contract/calendar-import.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { clockWords, spanWords } from '#shared/domain/calendar/clock-words.ts';

/** How many rows are drawn at a time. */
const page = 200;

/** The entries of a calendar file, each with what it becomes. */
export function PreviewTable({
  rows,
  targetOf,
  onChoose,
}: {
  rows: readonly CalendarImportRow[];
  targetOf: (row: CalendarImportRow) => CalendarTarget;
  onChoose: (row: CalendarImportRow, target: CalendarTarget) => void;
}) {
  const { t } = useTranslation('importCalendar');
  const [shown, setShown] = useState(page);
  return (
    <>
      <PlainTable
        label={t('entries')}
        columns={[
          { id: 'title', header: t('columns.title') },
          { id: 'when', header: t('columns.when'), width: 'w-72' },
          { id: 'who', header: t('columns.who'), width: 'w-44' },
          { id: 'state', header: t('columns.state'), width: 'w-32' },
          { id: 'target', header: t('columns.target'), width: 'w-44' },
        ]}
      >
        {rows.slice(0, shown).map((row) => (
          <PlainRow key={row.line} isQuiet={targetOf(row) === 'leave' || row.state === 'same'}>
            <PlainCell isHeader>
              <bdi className="block truncate">{row.title || t('untitled')}</bdi>
              <span className="block truncate text-meta font-normal text-ink-2">{notesOf(row, t)}</span>
            </PlainCell>
            <PlainCell>
              <span className="block">{whenWords(row)}</span>
              <span className="block text-meta text-ink-2">
                {[row.words, row.exceptions > 0 ? t('exceptions', { count: row.exceptions }) : '', zoneOf(row, t)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </PlainCell>
            <PlainCell>
              <Who row={row} />
            </PlainCell>
            <PlainCell>
              <Tag tone={row.state === 'new' ? 'accent' : row.state === 'changed' ? 'honey' : 'line'}>
                {t(`states.${row.state}`)}
              </Tag>
            </PlainCell>
            <PlainCell>
              <Select
                label={t('targetOf', { title: row.title || t('untitled') })}
                isLabelHidden
                options={row.targets.map((id) => ({ id, label: t(`targets.${id}`) }))}
                value={targetOf(row)}
                onChange={(target) => onChoose(row, target)}
                isDisabled={row.targets.length === 1}
              />
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
      {rows.length > shown && (
        <LinkButton onPress={() => setShown(shown + page)}>{t('more', { count: rows.length - shown })}</LinkButton>
      )}
    </>
  );
}

function Who({ row }: { row: CalendarImportRow }) {
  const { t } = useTranslation('importCalendar');
  const { discreet } = useDeviceSettings();
  const names = row.people.map((person) => (discreet && person.isRestricted ? t('private') : person.label));
  const others = row.attendees - row.people.length;
  return (
    <span className="block truncate">
      {[...names, others > 0 ? t('others', { count: others }) : ''].filter(Boolean).join(', ')}
    </span>
  );
}

function notesOf(row: CalendarImportRow, t: ReturnType<typeof useTranslation<'importCalendar'>>['t']): string {
  return [
    t('line', { line: row.line }),
    row.place,
    row.isPrivate ? t('isPrivate') : '',
    ...row.warnings.map((warning) => t(`warnings.${warning}`)),
  ]
    .filter(Boolean)
    .join(', ');
}

function whenWords(row: CalendarImportRow): string {
  if (row.day === '') return '';
  if (row.time === '')
    return row.endDay > row.day ? `${nearDay(row.day, row.endDay)} – ${longDay(row.endDay)}` : longDay(row.day);
  return `${longDay(row.day)}, ${row.endsAt === '' ? clockWords(row.time) : spanWords(row.time, row.endsAt)}`;
}

/** "Chicago time" for times on other clocks than those here. */
function zoneOf(
  { time, timeZone }: CalendarImportRow,
  t: ReturnType<typeof useTranslation<'importCalendar'>>['t'],
): string {
  return time === '' || timeZone === '' || timeZone === localTimeZone()
    ? ''
    : t('zone', { place: zonePlace(timeZone) });
}
