import { emptyDraft, type ImportDraft, type RowProblem } from '#shared/domain/import-draft.ts';
import { parseLabel, parseLanguage } from '#shared/domain/import-values.ts';

import type { CardValue, VCard } from '../files/vcard-card.ts';

/** The columns under which cards are shown; a card says more than they show. */
export const cardColumns = [
  'Name',
  'Organization',
  'Title',
  'E-mail',
  'Phone',
  'Address',
  'Birthday',
  'Tags',
  'Notes',
] as const;

/** A card as a draft, with the cells that show it and what a person should know about it. */
export interface CardRow {
  readonly draft: ImportDraft;
  readonly cells: string[];
  readonly problems: RowProblem[];
}

/**
 * What a card says, as a draft. Departments, instant messengers, family and whatever else has no field become lines of the
 * description; pictures and keys are left out with a warning.
 */
export function cardRow(card: VCard): CardRow {
  const kind = card.kind === 'person' ? 'people' : 'organizations';
  const draft = emptyDraft(kind);
  const problems: RowProblem[] = [];
  const names = nameOf(card);
  draft.name = oneLine(names.name);
  draft.isNameMade = names.isMade;
  draft.emails.push(...points(card.emails, (value) => value.includes('@') && value.length <= lineLimit));
  for (const email of card.emails)
    if (!email.value.includes('@')) keepAsLine(draft, problems, 'E-mail', 'notAnEmail', email.value);
  draft.phones.push(...points(card.phones, (value) => value.length <= lineLimit));
  for (const phone of draft.phones)
    if (!/\d/.test(phone.value))
      problems.push({ column: cardColumns.indexOf('Phone'), level: 'warning', reason: 'noDigits', value: phone.value });
  draft.links.push(...points(card.urls, (value) => value.length <= lineLimit));
  for (const address of inOrder(card.addresses)) {
    const street = [address.poBox, address.extended, address.street].map(oneLine).filter(Boolean).join(', ');
    draft.addresses.push({
      label: parseLabel(address.label),
      street,
      city: oneLine(address.city),
      region: oneLine(address.region),
      postalCode: oneLine(address.postalCode),
      country: oneLine(address.country),
    });
  }
  addNames(draft, card);
  addPlaces(draft, card);
  draft.tags.push(...card.categories.filter((tag) => tag.length <= 200));
  for (const language of card.languages) addLanguage(draft, problems, language);
  if (card.birthday !== undefined && kind === 'people') draft.texts.birthday = oneLine(card.birthday);
  draft.paragraphs.push(...card.notes.map((note) => note.trim()).filter(Boolean));
  addRest(draft, card, problems);
  for (const problem of card.problems)
    problems.push({ column: null, level: 'warning', reason: `card.${problem.kind}`, value: problem.name });
  return { draft, cells: cellsOf(draft), problems };
}

/** The cells that show a draft which came from a card. */
export function cellsOf(draft: ImportDraft): string[] {
  return [
    draft.name,
    draft.places.map((place) => place.organization).join('\n'),
    draft.places.map((place) => place.title).join('\n'),
    draft.emails.map((point) => point.value).join('\n'),
    draft.phones.map((point) => point.value).join('\n'),
    draft.addresses
      .map((address) =>
        [address.street, address.city, address.region, address.postalCode, address.country].filter(Boolean).join(', '),
      )
      .join('\n'),
    draft.texts.birthday ?? '',
    draft.tags.join('; '),
    draft.paragraphs.join('\n\n'),
  ];
}

/** Puts a corrected cell into a draft that came from a card; addresses stay as they are, for a cell does not part them. */
export function mendCard(draft: ImportDraft, column: number, value: string): ImportDraft {
  const lines = value.split('\n').map((line) => line.trim());
  const labelled = (before: ImportDraft['emails']) =>
    lines.filter(Boolean).map((line, index) => ({ label: before[index]?.label ?? 'other', value: line }));
  switch (cardColumns[column]) {
    case 'Name':
      return { ...draft, name: oneLine(value), isNameMade: false };
    case 'Organization':
      return {
        ...draft,
        places: lines
          .map((organization, index) => ({ organization, title: draft.places[index]?.title ?? '', sector: '' }))
          .filter((place) => place.organization !== ''),
      };
    case 'Title':
      return { ...draft, places: draft.places.map((place, index) => ({ ...place, title: lines[index] ?? '' })) };
    case 'E-mail':
      return { ...draft, emails: labelled(draft.emails) };
    case 'Phone':
      return { ...draft, phones: labelled(draft.phones) };
    case 'Birthday':
      return { ...draft, texts: { ...draft.texts, birthday: oneLine(value) } };
    case 'Tags':
      return {
        ...draft,
        tags: value
          .split(/[;,]/)
          .map((tag) => tag.trim())
          .filter(Boolean),
      };
    case 'Notes':
      return { ...draft, paragraphs: value.trim() === '' ? [] : [value.trim()] };
    default:
      return draft;
  }
}

/** A name of the card's own; the reader makes one of the first e-mail address or the organization where there is none. */
function nameOf({ names, emails, organizations, kind }: VCard): { name: string; isMade: boolean } {
  const isFromParts = [names.given, names.middle, names.family, names.prefix, names.suffix].some(
    (part) => part.trim() !== '',
  );
  const isMade =
    !isFromParts &&
    kind === 'person' &&
    names.formatted.includes('@') &&
    emails.some((email) => email.value === names.formatted);
  return { name: names.formatted || (organizations[0]?.name ?? ''), isMade };
}

function addNames(draft: ImportDraft, { names, nicknames, kind, organizations }: VCard): void {
  if (kind !== 'person') {
    draft.alsoKnownAs.push(...nicknames.map(oneLine));
    const [own] = organizations;
    if (own !== undefined && own.name.trim() !== '' && oneLine(own.name) !== draft.name)
      draft.alsoKnownAs.push(oneLine(own.name));
    return;
  }
  const { texts } = draft;
  if (names.prefix.trim() !== '') texts.prefix = oneLine(names.prefix);
  if (names.given.trim() !== '') texts.givenName = oneLine(names.given);
  if (names.middle.trim() !== '') texts.middleName = oneLine(names.middle);
  if (names.family.trim() !== '') texts.familyName = oneLine(names.family);
  if (names.suffix.trim() !== '') texts.suffix = oneLine(names.suffix);
  if (nicknames.length > 0) texts.nickname = nicknames.map(oneLine).join(', ');
}

/** A person's places of work; an organization's own name is no place. */
function addPlaces(draft: ImportDraft, { organizations, kind }: VCard): void {
  for (const entry of organizations) {
    const organization = oneLine(entry.name);
    const title = oneLine(entry.title ?? entry.role ?? '');
    if (kind === 'person' && organization !== '') draft.places.push({ organization, title, sector: '' });
    else if (title !== '') draft.paragraphs.push(`Role: ${title}`);
    const units = entry.units.map(oneLine).filter(Boolean);
    if (units.length > 0) draft.paragraphs.push(`Department: ${units.join(', ')}`);
    if (
      entry.title !== undefined &&
      entry.role !== undefined &&
      entry.role.trim() !== '' &&
      oneLine(entry.role) !== title
    )
      draft.paragraphs.push(`Role: ${oneLine(entry.role)}`);
  }
}

function addLanguage(draft: ImportDraft, problems: RowProblem[], language: string): void {
  const code = parseLanguage(language);
  if (code === undefined) keepAsLine(draft, problems, 'Language', 'unknownLanguage', language);
  else if (!draft.languages.includes(code)) draft.languages.push(code);
}

/** What has no field of its own. */
function addRest(draft: ImportDraft, card: VCard, problems: RowProblem[]): void {
  if (card.photo !== undefined) problems.push({ column: null, level: 'warning', reason: 'photoLeftOut', value: '' });
  for (const property of card.unknown) {
    if (silent.has(property.name)) continue;
    if (
      property.name === 'PHOTO' ||
      property.name === 'LOGO' ||
      property.name === 'KEY' ||
      property.name === 'SOUND' ||
      property.value.length > 10_000
    ) {
      problems.push({
        column: null,
        level: 'warning',
        reason: property.name === 'PHOTO' || property.name === 'LOGO' ? 'photoLeftOut' : 'propertyLeftOut',
        value: property.name,
      });
      continue;
    }
    const name = property.label === '' ? wordsFor(property.name) : `${wordsFor(property.name)} (${property.label})`;
    draft.paragraphs.push(`${name}: ${property.value.trim()}`);
  }
}

function wordsFor(name: string): string {
  return (
    propertyWords[name] ??
    name
      .replace(/^X-(?:AB|EVOLUTION-|MS-|ANDROID-)?/, '')
      .replaceAll('-', ' ')
      .toLowerCase()
      .replace(/^./, (letter) => letter.toUpperCase())
  );
}

function points(values: readonly CardValue[], isKept: (value: string) => boolean): { label: string; value: string }[] {
  return inOrder(values)
    .map((each) => ({ label: parseLabel(each.label), value: oneLine(each.value) }))
    .filter((each) => each.value !== '' && isKept(each.value));
}

/** The preferred one first. */
function inOrder<T extends { readonly preferred: boolean }>(values: readonly T[]): T[] {
  return [...values.filter((value) => value.preferred), ...values.filter((value) => !value.preferred)];
}

function keepAsLine(draft: ImportDraft, problems: RowProblem[], name: string, reason: string, value: string): void {
  draft.paragraphs.push(`${name}: ${value}`);
  problems.push({ column: null, level: 'warning', reason, value: value.slice(0, 200) });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const lineLimit = 1_000;
/** What is about the card and not about the person. */
const silent = new Set([
  'PRODID',
  'REV',
  'UID',
  'SORT-STRING',
  'CLASS',
  'MAILER',
  'CLIENTPIDMAP',
  'FBURL',
  'CALURI',
  'CALADRURI',
  'SOURCE',
  'XML',
  'X-ABUID',
  'X-ABSHOWAS',
  'X-ABADR',
  'LABEL',
  'PROFILE',
  'VERSION',
]);
const propertyWords: Readonly<Record<string, string>> = {
  IMPP: 'Instant message',
  'X-ABRELATEDNAMES': 'Related',
  RELATED: 'Related',
  ANNIVERSARY: 'Anniversary',
  'X-ABDATE': 'Date',
  GENDER: 'Gender',
  TZ: 'Time zone',
  GEO: 'Location',
  BDAY: 'Birthday',
  MEMBER: 'Member',
  AGENT: 'Agent',
  N: 'Name',
  FN: 'Name',
  EXPERTISE: 'Expertise',
  HOBBY: 'Hobby',
  INTEREST: 'Interest',
};
