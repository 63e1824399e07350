import { emailKey, foldText } from '../text.ts';
import { draftTexts, type DraftText, type ImportDraft } from './import-draft.ts';
import { isSameAddress, isSamePhone } from './import-state.ts';

/**
 * Adds what a later row of the same file says about the same record. The first row has the word: a later one fills gaps and lists,
 * and what it says otherwise goes to the description. Answers the fields in which the two differ.
 */
export function joinDraft(first: ImportDraft, later: ImportDraft): string[] {
  const different: string[] = [];
  joinName(first, later, different);
  for (const text of draftTexts) {
    const value = later.texts[text];
    if (value === undefined) continue;
    const before = first.texts[text];
    if (before === undefined) first.texts[text] = value;
    else if (foldText(before) !== foldText(value)) {
      different.push(text);
      if (text === 'website') first.links.push({ label: 'other', value });
      else if (text !== 'ownerId') addParagraph(first, `${wordsOf[text] ?? text}: ${value}`);
    }
  }
  for (const email of later.emails)
    if (!first.emails.some((known) => emailKey(known.value) === emailKey(email.value))) first.emails.push(email);
  for (const phone of later.phones)
    if (!first.phones.some((known) => isSamePhone(known.value, phone.value))) first.phones.push(phone);
  for (const link of later.links) if (!first.links.some((known) => known.value === link.value)) first.links.push(link);
  for (const address of later.addresses)
    if (!first.addresses.some((known) => isSameAddress(known, address) && isCovered(address, known)))
      first.addresses.push(address);
  addNew(first.alsoKnownAs, later.alsoKnownAs);
  addNew(first.languages, later.languages);
  addNew(first.tags, later.tags);
  for (const place of later.places) {
    const isKnown = first.places.some(
      (known) =>
        foldText(known.organization) === foldText(place.organization) &&
        foldText(known.title) === foldText(place.title),
    );
    if (!isKnown) first.places.push(place);
  }
  for (const paragraph of later.paragraphs) addParagraph(first, paragraph);
  first.doNotContact ||= later.doNotContact;
  for (const [field, value] of Object.entries(later.custom)) first.custom[field] ??= value;
  return different;
}

/** A copy that can be added to. */
export function copyDraft(draft: ImportDraft): ImportDraft {
  return {
    ...draft,
    texts: { ...draft.texts },
    custom: { ...draft.custom },
    emails: [...draft.emails],
    phones: [...draft.phones],
    addresses: [...draft.addresses],
    links: [...draft.links],
    alsoKnownAs: [...draft.alsoKnownAs],
    languages: [...draft.languages],
    tags: [...draft.tags],
    places: [...draft.places],
    paragraphs: [...draft.paragraphs],
  };
}

function joinName(first: ImportDraft, later: ImportDraft, different: string[]): void {
  if (later.isNameMade || later.name === '') return;
  if (first.isNameMade) {
    first.name = later.name;
    first.isNameMade = false;
    return;
  }
  if (foldText(first.name) === foldText(later.name)) return;
  different.push('name');
  if (first.kind === 'organizations') addNew(first.alsoKnownAs, [later.name]);
  else addParagraph(first, `Name: ${later.name}`);
}

function addNew(list: string[], added: readonly string[]): void {
  for (const value of added) if (!list.some((known) => foldText(known) === foldText(value))) list.push(value);
}

function addParagraph(draft: ImportDraft, text: string): void {
  if (!draft.paragraphs.includes(text)) draft.paragraphs.push(text);
}

function isCovered(address: ImportDraft['addresses'][number], known: ImportDraft['addresses'][number]): boolean {
  return (['street', 'city', 'region', 'postalCode', 'country'] as const).every(
    (part) => address[part] === '' || known[part] !== '',
  );
}

const wordsOf: Readonly<Partial<Record<DraftText, string>>> = {
  prefix: 'Name prefix',
  givenName: 'First name',
  middleName: 'Middle name',
  familyName: 'Last name',
  suffix: 'Name suffix',
  nickname: 'Nickname',
  alias: 'Alias',
  pronouns: 'Pronouns',
  birthday: 'Birthday',
  stage: 'Stage',
  sector: 'Sector',
  kind: 'Kind',
  stance: 'Stance',
  preferredChannel: 'Preferred channel',
};
