import type { Address, ContactPoint } from '../contract/contact-fields.ts';
import { emailKey, foldText, phoneDigits, websiteHost } from '../text.ts';
import { draftTexts, type DraftText, type ImportDraft } from './import-draft.ts';

/** A record as it stands while rows are laid over it. */
export interface PartnerState {
  readonly kind: 'people' | 'organizations';
  name: string;
  readonly texts: Partial<Record<DraftText, string>>;
  readonly emails: ContactPoint[];
  readonly phones: ContactPoint[];
  readonly addresses: Address[];
  readonly links: ContactPoint[];
  readonly alsoKnownAs: string[];
  readonly languages: string[];
  /** Names of tags. */
  readonly tags: string[];
  readonly places: StatePlace[];
  description: string;
  doNotContact: boolean;
  /** Values of custom fields by the ids of the fields. */
  readonly custom: Record<string, string>;
}

export interface StatePlace {
  /** The organization's id, or what stands for it until it is made. */
  readonly organization: string;
  title: string;
  /** The role that holds this place; '' for one that is still to be made. */
  readonly roleId: string;
}

/** A record that does not exist yet. */
export function emptyState(kind: 'people' | 'organizations'): PartnerState {
  return {
    kind,
    name: '',
    texts: {},
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    alsoKnownAs: [],
    languages: [],
    tags: [],
    places: [],
    description: '',
    doNotContact: false,
    custom: {},
  };
}

/**
 * Lays what a row says over a record; answers whether that changed anything. Lists grow, texts follow the file where it says something,
 * the description gets the paragraphs that it lacks, and nothing is ever taken away: a mark "do not contact" stays, and a name or
 * website that gives way is kept beside the new one. Done twice it changes nothing more.
 */
export function layOver(state: PartnerState, draft: ImportDraft, organizationOf: (name: string) => string): boolean {
  let changed = setName(state, draft);
  changed = setTexts(state, draft) || changed;
  for (const email of draft.emails)
    changed = add(state.emails, email, (known) => emailKey(known.value) === emailKey(email.value)) || changed;
  for (const phone of draft.phones)
    changed = add(state.phones, phone, (known) => isSamePhone(known.value, phone.value)) || changed;
  for (const link of draft.links) changed = addLink(state, link) || changed;
  for (const address of draft.addresses) changed = addAddress(state.addresses, address) || changed;
  for (const name of draft.alsoKnownAs) changed = addName(state, name) || changed;
  for (const language of draft.languages)
    changed = add(state.languages, language, (known) => known === language) || changed;
  for (const tag of draft.tags)
    changed = add(state.tags, tag, (known) => known === tag || foldText(known) === foldText(tag)) || changed;
  for (const paragraph of draft.paragraphs) changed = addParagraph(state, paragraph) || changed;
  changed = addPlaces(state, draft, organizationOf) || changed;
  for (const [field, value] of Object.entries(draft.custom)) {
    if (state.custom[field] === value) continue;
    state.custom[field] = value;
    changed = true;
  }
  if (draft.doNotContact && !state.doNotContact) {
    state.doNotContact = true;
    changed = true;
  }
  return changed;
}

/** Whether two numbers are one, with or without the country's code. */
export function isSamePhone(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, two] = [phoneDigits(left), phoneDigits(right)];
  if (one === '' || two === '') return one === two && foldText(left) === foldText(right);
  if (one === two) return foldText(left.replace(/[^\p{L}]/gu, '')) === foldText(right.replace(/[^\p{L}]/gu, ''));
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= 10 && long.length - short.length <= 3 && long.endsWith(short);
}

/** Whether two addresses can be one: what both say is the same. Labels do not count. */
export function isSameAddress(left: Address, right: Address): boolean {
  return (
    addressParts.every(
      (part) =>
        left[part] === '' ||
        right[part] === '' ||
        left[part] === right[part] ||
        foldAddress(left[part]) === foldAddress(right[part]),
    ) && addressParts.some((part) => left[part] !== '' && right[part] !== '')
  );
}

/** A line of an address as it is compared: folded, without punctuation, the usual short forms spelled out. */
export function foldAddress(text: string): string {
  return foldText(text.replace(/[.,#]/g, ' '))
    .split(' ')
    .map((word) => shortForms[word] ?? word)
    .join(' ');
}

function setName(state: PartnerState, draft: ImportDraft): boolean {
  const { name } = draft;
  if (name === '' || state.name === name || (draft.isNameMade && state.name !== '')) return false;
  if (state.name === '') {
    state.name = name;
    return true;
  }
  if (foldText(state.name) === foldText(name)) return false;
  if (state.kind === 'people') {
    state.name = name;
    return true;
  }
  if (state.alsoKnownAs.some((known) => foldText(known) === foldText(name))) return false;
  const before = state.name;
  state.name = name;
  add(state.alsoKnownAs, before, (known) => foldText(known) === foldText(before));
  return true;
}

function setTexts(state: PartnerState, draft: ImportDraft): boolean {
  let changed = false;
  for (const text of draftTexts) {
    const value = draft.texts[text] ?? '';
    const before = state.texts[text] ?? '';
    if (value === '' || value === before) continue;
    if (text === 'website' && before !== '') changed = changeWebsite(state, before, value) || changed;
    else if (before === '' || foldText(before) !== foldText(value)) {
      state.texts[text] = value;
      changed = true;
    }
  }
  return changed;
}

function changeWebsite(state: PartnerState, before: string, value: string): boolean {
  if (foldLink(before) === foldLink(value) || state.links.some((link) => foldLink(link.value) === foldLink(value)))
    return false;
  state.links.push({ label: 'other', value: before });
  state.texts.website = value;
  return true;
}

function addLink(state: PartnerState, link: ContactPoint): boolean {
  const folded = foldLink(link.value);
  return (
    folded !== foldLink(state.texts.website ?? '') &&
    add(state.links, link, (known) => foldLink(known.value) === folded)
  );
}

function foldLink(url: string): string {
  const text = url.trim();
  const bare = text
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  const host = websiteHost(text);
  return bare.toLowerCase().startsWith(host) ? host + bare.slice(host.length) : bare;
}

function addAddress(addresses: Address[], address: Address): boolean {
  const at = addresses.findIndex((known) => isSameAddress(known, address));
  const known = addresses[at];
  if (known === undefined) {
    addresses.push(address);
    return true;
  }
  const filled = { ...known };
  for (const part of addressParts) if (filled[part] === '') filled[part] = address[part];
  addresses[at] = filled;
  return addressParts.some((part) => filled[part] !== known[part]);
}

function addName(state: PartnerState, name: string): boolean {
  const folded = foldText(name);
  return folded !== foldText(state.name) && add(state.alsoKnownAs, name, (known) => foldText(known) === folded);
}

function addParagraph(state: PartnerState, paragraph: string): boolean {
  const text = paragraph.trim();
  if (text === '' || `\n${state.description}\n`.includes(`\n${text}\n`)) return false;
  state.description = state.description === '' ? text : `${state.description.trimEnd()}\n\n${text}`;
  return true;
}

function addPlaces(state: PartnerState, draft: ImportDraft, organizationOf: (name: string) => string): boolean {
  let changed = false;
  const wanted = draft.places.map((place) => ({
    organization: organizationOf(place.organization),
    title: place.title,
  }));
  for (const place of wanted) {
    const held = state.places.filter((known) => known.organization === place.organization);
    if (
      held.some((known) => foldText(known.title) === foldText(place.title)) ||
      (place.title === '' && held.length > 0)
    )
      continue;
    // A role whose title the file does not name any more has changed its title.
    const [other, ...more] = held.filter(
      (known) =>
        !wanted.some(
          (each) => each.organization === known.organization && foldText(each.title) === foldText(known.title),
        ),
    );
    if (other !== undefined && more.length === 0 && (held.length === 1 || other.title === ''))
      other.title = place.title;
    else state.places.push({ ...place, roleId: '' });
    changed = true;
  }
  return changed;
}

function add<T>(list: T[], value: T, isSame: (known: T) => boolean): boolean {
  if (list.some(isSame)) return false;
  list.push(value);
  return true;
}

const addressParts = ['street', 'city', 'region', 'postalCode', 'country'] as const;
const shortForms: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  ave: 'avenue',
  av: 'avenue',
  rd: 'road',
  dr: 'drive',
  blvd: 'boulevard',
  ln: 'lane',
  ct: 'court',
  hwy: 'highway',
  pkwy: 'parkway',
  pl: 'place',
  sq: 'square',
  ste: 'suite',
  apt: 'apartment',
  bldg: 'building',
  fl: 'floor',
  rm: 'room',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'northeast',
  nw: 'northwest',
  se: 'southeast',
  sw: 'southwest',
};
