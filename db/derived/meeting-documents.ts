import { minutesText } from '#shared/domain/meetings/minutes-marks.ts';

import type { SearchDocument } from '../dialects/search-index.ts';
import type { AgendaItemRow, MeetingRow, MeetingSeriesRow } from '../schema/meetings.ts';
import { textOf } from './search-documents.ts';

/** A meeting: its title, place and note, and what the agenda and the minutes say; restricted items stay out. */
export function meetingDocument(row: MeetingRow, items: readonly AgendaItemRow[]): SearchDocument {
  return {
    recordType: 'meetings',
    recordId: row.id,
    title: row.title,
    subtitle: row.held_on,
    keys: '',
    body: meetingText(row, items),
    isRestricted: false,
    parent: 'meetings',
  };
}

/** What a meeting says beside its title. */
export function meetingText(
  row: Pick<MeetingRow, 'place' | 'note'>,
  items: readonly Pick<AgendaItemRow, 'title' | 'preparation' | 'body' | 'is_restricted'>[],
): string {
  const shown = items.filter((item) => item.is_restricted === 0);
  return textOf(
    row.place,
    row.note,
    ...shown.flatMap((item) => [item.title, item.preparation, minutesText(item.body)]),
  );
}

/** A series of meetings by its title. */
export function meetingSeriesDocument(row: MeetingSeriesRow): SearchDocument {
  return {
    recordType: 'meetingSeries',
    recordId: row.id,
    title: row.title,
    subtitle: '',
    keys: '',
    body: row.place,
    isRestricted: false,
    parent: 'meetings',
  };
}
