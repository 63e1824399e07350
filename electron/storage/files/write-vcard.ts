import { stopIfCancelled } from './byte-source.ts';
import { isTypeLabel } from './card-labels.ts';
import { createSafeFile } from './safe-file.ts';
import type { CardOrganization, VCard } from './vcard-card.ts';

/** What a card needs to be written; where it came from and its problems do not matter. */
export type CardToWrite = Omit<VCard, 'line' | 'version' | 'problems'>;

/** The versions of the format that are written: 4.0 (RFC 6350), and 3.0 (RFC 2426) for older phones and Outlook. */
export type VcardVersion = '3.0' | '4.0';

/** Writes cards as one vCard file, as `path.partial` until it is complete and on the disk; returns how many there were. */
export async function writeVcards(
  path: string,
  cards: Iterable<CardToWrite> | AsyncIterable<CardToWrite>,
  options: {
    readonly signal?: AbortSignal;
    readonly version?: VcardVersion;
    /** What the first card says of the file, in the line that names the program. */
    readonly about?: string;
  } = {},
): Promise<{ readonly cards: number; readonly bytes: number }> {
  const file = await createSafeFile(path);
  try {
    let count = 0;
    let pending = '';
    for await (const card of cards) {
      stopIfCancelled(options.signal, path);
      pending += toVcard(card, options.version, count === 0 ? options.about : undefined);
      count++;
      if (pending.length > 256 * 1024) {
        await file.write(pending);
        pending = '';
      }
    }
    await file.write(pending);
    return { cards: count, bytes: await file.finish() };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** A card as vCard text: CRLF line ends, folded at 75 octets. */
export function toVcard(card: CardToWrite, version: VcardVersion = '4.0', about = ''): string {
  const { names } = card;
  const isNew = version === '4.0';
  const groups = createGroups(isNew ? ';PREF=1' : ';TYPE=pref');
  const labelled = (name: string, label: string, preferred: boolean, value: string): readonly string[] =>
    groups.label(name, label, preferred, value);
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(about === '' ? [] : [`PRODID:${escape(`-//Longtable//EN ${about}`)}`]),
    ...(isNew ? [`KIND:${kinds[card.kind]}`] : oldKinds[card.kind]),
    `FN:${escape(names.formatted)}`,
    `N:${structured([names.family, names.given, names.middle, names.prefix, names.suffix])}`,
    ...(card.nicknames.length === 0 ? [] : [`NICKNAME:${listed(card.nicknames)}`]),
    ...card.organizations.flatMap((organization) => organizationLines(organization, groups.next())),
    ...card.emails.flatMap(({ label, preferred, value }) => labelled('EMAIL', label, preferred, escape(value))),
    ...card.phones.flatMap(({ label, preferred, value }) => labelled('TEL', label, preferred, escape(value))),
    ...card.addresses.flatMap(({ label, preferred, poBox, extended, street, city, region, postalCode, country }) =>
      labelled('ADR', label, preferred, structured([poBox, extended, street, city, region, postalCode, country])),
    ),
    ...card.urls.flatMap(({ label, preferred, value }) => labelled('URL', label, preferred, address(value))),
    ...(card.birthday === undefined ? [] : [isNew ? `BDAY:${day(card.birthday)}` : oldDay(card.birthday)]),
    ...card.notes.map((note) => `NOTE:${escape(note)}`),
    ...(card.categories.length === 0 ? [] : [`CATEGORIES:${listed(card.categories)}`]),
    ...card.languages.map((language) => `LANG:${escape(language)}`),
    ...(card.photo === undefined ? [] : [photoLine(card.photo, isNew)]),
    ...(card.uid === undefined
      ? []
      : [isAddress.test(card.uid) || !isNew ? `UID:${address(card.uid)}` : `UID;VALUE=text:${escape(card.uid)}`]),
    ...(card.rev === undefined ? [] : [`REV:${escape(card.rev)}`]),
    ...card.unknown.flatMap(({ name, label, value }) =>
      propertyName.test(name) ? labelled(name.toUpperCase(), label, false, address(value)) : [],
    ),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

interface Groups {
  readonly next: () => string;
  readonly label: (name: string, label: string, preferred: boolean, value: string) => readonly string[];
}

// Labels in a person's own words stand in a property of the same group, as address books write them.
function createGroups(preference: string): Groups {
  let count = 0;
  const next = (): string => `item${++count}`;
  return {
    next,
    label(name, label, preferred, value) {
      const pref = preferred ? preference : '';
      if (label === '') return [`${name}${pref}:${value}`];
      if (isTypeLabel(label)) return [`${name};TYPE=${label.replaceAll(' ', ',')}${pref}:${value}`];
      const group = next();
      return [`${group}.${name}${pref}:${value}`, `${group}.X-ABLABEL:${escape(label)}`];
    },
  };
}

// One group for each, so that titles find their organization; a title alone gets an empty one.
function organizationLines({ name, units, title, role }: CardOrganization, group: string): readonly string[] {
  return [
    `${group}.ORG:${structured([name, ...units])}`,
    ...(title === undefined ? [] : [`${group}.TITLE:${escape(title)}`]),
    ...(role === undefined ? [] : [`${group}.ROLE:${escape(role)}`]),
  ];
}

/** Folds a line so that none has more than 75 octets, never inside a character. */
export function fold(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      parts.push(line.slice(start, at));
      start = at;
      // The blank that marks the next line counts too.
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

function structured(parts: readonly string[]): string {
  return parts.map((part) => escape(part)).join(';');
}

function listed(parts: readonly string[]): string {
  return parts.map((part) => escape(part)).join(',');
}

function escape(text: string): string {
  return clean(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

// An address keeps its commas and semicolons; other text is escaped.
function address(text: string): string {
  return isAddress.test(text) ? clean(text).replaceAll('\\', '\\\\') : escape(text);
}

// RFC 6350 allows no control characters but tabs.
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\0-\u0008\u000b-\u001f\u007f]/g, '');
}

function day(birthday: string): string {
  return birthday.replace(/^(\d{4}|--)-?(\d\d)-(\d\d)$/, '$1$2$3');
}

/** Days without a year had no way of their own before 4.0: Apple's is what most programs read. */
function oldDay(birthday: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(birthday)) return `BDAY:${birthday}`;
  const [, monthAndDay] = /^--(\d\d-\d\d)$/.exec(birthday) ?? [];
  return monthAndDay === undefined ? `X-BDAY:${birthday}` : `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${monthAndDay}`;
}

function photoLine({ mediaType, bytes }: NonNullable<CardToWrite['photo']>, isNew: boolean): string {
  const text = Buffer.from(bytes).toString('base64');
  if (isNew) return `PHOTO:data:${mediaType};base64,${text}`;
  return `PHOTO;ENCODING=b;TYPE=${(mediaType.split('/')[1] ?? '').toUpperCase()}:${text}`;
}

/** How 3.0 tells what a card is of: by what address books wrote before there was a property for it. */
const oldKinds = {
  person: [],
  organization: ['X-ABSHOWAS:COMPANY'],
  group: ['X-ADDRESSBOOKSERVER-KIND:group'],
} as const;
const kinds = { person: 'individual', organization: 'org', group: 'group' } as const;
const isAddress = /^[a-z][a-z0-9+.-]*:\S+$/i;
const propertyName = /^[a-z][a-z0-9-]*$/i;
