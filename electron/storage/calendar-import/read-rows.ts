import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import type { DbReader } from '#db/dialects/dialect.ts';
import { calendarLinks, recordsInUse } from '#db/external-events/calendar-links.ts';
import { glimpsesOf, partnersByKeys } from '#db/imports/find-matches.ts';
import type { CalendarLinkRow } from '#db/schema/calendar.ts';
import {
  mostCalendarRows,
  type CalendarImportProblem,
  type CalendarImportRow,
  type CalendarTarget,
} from '#shared/contract/calendar-import.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import { eventFromFile, meetingRuleOf } from '#shared/domain/calendar/event-from-file.ts';
import { canFollow } from '#shared/domain/calendar/expand-event.ts';
import type { ReadEvent, ReadTodo } from '#shared/domain/calendar/read-ics.ts';
import { ruleFromText } from '#shared/domain/recurrence/rule-from-text.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { AppError } from '#shared/errors.ts';

import { asReadError, toAppError } from '../files/file-errors.ts';
import { readCalendarFile } from '../files/read-ics.ts';

/** An entry of a file with what is known of it. */
export interface FileEntry {
  readonly row: CalendarImportRow;
  readonly item: ReadEvent | ReadTodo;
  readonly uid: string;
  readonly recurrence: string;
  readonly contentHash: string;
  readonly link: CalendarLinkRow | null;
}

/** A calendar file that was read and compared with what is here. */
export interface ReadFile {
  readonly fileName: string;
  readonly hash: string;
  readonly entries: readonly FileEntry[];
  readonly problems: readonly CalendarImportProblem[];
}

/** Reads a calendar file: what each entry would become. Fails with `fileWrongKind` and `invalid` (`tooManyEntries`). */
export async function readRows(db: DbReader, path: string, today: IsoDay): Promise<ReadFile> {
  const { events, todos, problems } = await readCalendarFile(path).catch((error: unknown) => {
    throw toAppError(asReadError(error, path));
  });
  const items = [...events, ...todos].toSorted((a, b) => a.line - b.line);
  if (items.length === 0 && problems.every(({ reason }) => reason === 'unreadableLine'))
    throw new AppError('fileWrongKind', { path, seems: 'text' });
  if (items.length > mostCalendarRows)
    throw new AppError('invalid', { field: 'path', reason: 'tooManyEntries', value: String(items.length) });
  const links = await linksOf(db, items.map(uidOf));
  const people = await peopleOf(
    db,
    events.flatMap((event) => event.attendees),
  );
  const seen = new Set<string>();
  const entries = items.map((item) => {
    const key = `${uidOf(item)} ${recurrenceOf(item)}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return entryOf(item, { today, link: links.get(key) ?? null, people, isTwice });
  });
  return {
    fileName: basename(path),
    hash: hashOf(entries.map((entry) => [entry.uid, entry.recurrence, entry.contentHash])),
    entries,
    problems,
  };
}

interface Known {
  readonly today: IsoDay;
  readonly link: { readonly row: CalendarLinkRow; readonly isInUse: boolean } | null;
  readonly people: ReadonlyMap<string, RecordLabel>;
  /** An entry before it in the file has the same UID: the first one counts. */
  readonly isTwice: boolean;
}

function entryOf(item: ReadEvent | ReadTodo, known: Known): FileEntry {
  const contentHash = hashOf(contentOf(item));
  const { link } = known;
  const isKnown = link !== null && !known.isTwice;
  const row = 'due' in item ? todoRow(item) : eventRow(item, known);
  const warnings = [...row.warnings];
  if (item.uid === '') warnings.push('noUid');
  if (known.isTwice) warnings.push('twice');
  if (isKnown && !link.isInUse) warnings.push('inTrash');
  const isOut = known.isTwice || (isKnown && !link.isInUse);
  const became = isKnown ? targetOf(link.row) : null;
  const targets: readonly CalendarTarget[] = isOut ? ['leave'] : became !== null ? [became, 'leave'] : row.targets;
  return {
    item,
    uid: uidOf(item),
    recurrence: recurrenceOf(item),
    contentHash,
    link: isKnown ? link.row : null,
    row: {
      ...row,
      warnings,
      targets: [...targets],
      target: isOut ? 'leave' : (became ?? row.target),
      state: !isKnown ? 'new' : link.row.content_hash === contentHash ? 'same' : 'changed',
    },
  };
}

function eventRow(event: ReadEvent, { today, people }: Known): CalendarImportRow {
  const found = event.attendees.flatMap((address) => people.get(address) ?? []);
  const isOnce = event.rule === '' && event.extra.length === 0;
  const isTimed = event.starts.time !== '';
  const isCancelled = event.status === 'cancelled';
  const isFollowed = event.rule === '' || canFollow(event.rule, event.starts);
  const isMeeting = isTimed && (isOnce || meetingRuleOf(event) !== null);
  const isContact = isOnce && found.length > 0 && event.starts.day <= today;
  const targets: CalendarTarget[] = [
    'event',
    ...(isMeeting ? (['meeting'] as const) : []),
    ...(isContact ? (['contact'] as const) : []),
    'leave',
  ];
  const usual = isContact ? 'contact' : isMeeting && event.attendees.length > 0 ? 'meeting' : 'event';
  const isPlain = event.changed.every(
    (other) => other.title === event.title && other.starts.time === event.starts.time,
  );
  const rule = ruleFromText(event.rule, event.starts.day);
  return {
    line: event.line,
    what: 'event',
    title: event.title,
    day: event.starts.day,
    time: event.starts.time,
    endDay: event.endsOn,
    endsAt: event.endsAt,
    timeZone: eventFromFile(event).timeZone,
    place: event.place.slice(0, 1_000),
    words: event.rule === '' ? '' : rule === null ? event.rule : ruleWords(rule),
    exceptions: event.left.length + event.changed.length,
    attendees: event.attendees.length,
    people: [...new Map(found.map((person) => [person.id, person])).values()],
    isPrivate: event.isPrivate,
    state: 'new',
    targets,
    target: isCancelled ? 'leave' : usual,
    warnings: [
      ...(isCancelled ? (['cancelled'] as const) : []),
      ...(event.title === '' ? (['noTitle'] as const) : []),
      ...(isFollowed ? [] : (['ruleNotFollowed'] as const)),
      ...(isMeeting && !isOnce && !isPlain ? (['exceptionsSimplified'] as const) : []),
    ],
  };
}

function todoRow(todo: ReadTodo): CalendarImportRow {
  const at = todo.due ?? todo.starts;
  return {
    line: todo.line,
    what: 'todo',
    title: todo.title,
    day: at?.day ?? '',
    time: at?.time ?? '',
    endDay: at?.day ?? '',
    endsAt: '',
    timeZone: at?.zone ?? '',
    place: '',
    words: '',
    exceptions: 0,
    attendees: 0,
    people: [],
    isPrivate: false,
    state: 'new',
    targets: ['task', 'leave'],
    target: 'task',
    warnings: todo.title === '' ? ['noTitle'] : [],
  };
}

/** What counts as a change of an entry: what it says, not when its program wrote it. */
function contentOf(item: ReadEvent | ReadTodo): unknown {
  const { line: _line, ...said } = item;
  if ('due' in said) return said;
  return {
    ...said,
    sequence: 0,
    changed: said.changed.map(({ line: _of, ...other }) => ({ ...other, sequence: 0 })),
  };
}

/** Without a UID, what it is called and when it is stand for it. */
function uidOf(item: ReadEvent | ReadTodo): string {
  if (item.uid !== '') return item.uid.slice(0, 500);
  const at = 'due' in item ? (item.due ?? item.starts) : item.starts;
  return `none:${hashOf([item.title, at?.day ?? '', at?.time ?? ''])}`;
}

function recurrenceOf(item: ReadEvent | ReadTodo): string {
  return 'due' in item ? '' : item.recurrence;
}

function targetOf({ record_type }: CalendarLinkRow): CalendarTarget {
  if (record_type === 'meetings' || record_type === 'meetingSeries') return 'meeting';
  if (record_type === 'interactions') return 'contact';
  return record_type === 'tasks' ? 'task' : 'event';
}

async function linksOf(
  db: DbReader,
  uids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Known['link']>>> {
  const rows = await calendarLinks(db, uids);
  const inUse = await recordsInUse(db, rows);
  return new Map(rows.map((row) => [`${row.uid} ${row.recurrence}`, { row, isInUse: inUse.has(row.record_id) }]));
}

/** The people who have these addresses; an address that several have names nobody. */
async function peopleOf(db: DbReader, addresses: readonly string[]): Promise<ReadonlyMap<string, RecordLabel>> {
  const found = await partnersByKeys(db, 'people', 'email', new Set(addresses));
  const glimpses = await glimpsesOf(db, 'people', [...found.values()].flat());
  return new Map(
    [...found].flatMap(([address, ids]) => {
      const person = ids.length === 1 ? glimpses.get(ids[0] ?? '') : undefined;
      return person === undefined
        ? []
        : [
            [
              address,
              { type: 'people', id: person.id, label: person.name, isRestricted: person.isRestricted },
            ] as const,
          ];
    }),
  );
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
