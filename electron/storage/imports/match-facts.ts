import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { partOfMark } from '#shared/domain/import-map-row.ts';
import { foldAddress, isSameAddress, isSamePhone, type PartnerState } from '#shared/domain/import-state.ts';
import { emailKey, foldText, phoneDigits, websiteHost } from '#shared/text.ts';

/** What a draft and a record have in common, for comparing them. */
export type ComparedFacts = Pick<PartnerState, 'texts' | 'emails' | 'phones' | 'addresses'> & {
  readonly description?: string;
  readonly paragraphs?: readonly string[];
};

/** The keys by which a person is looked for. */
export interface PersonKeys {
  readonly name: string;
  readonly emails: readonly string[];
  /** Digits with and without the country code of North America, the only one that lists leave out and add at will. */
  readonly phones: readonly string[];
}

export function personKeysOf(draft: ImportDraft): PersonKeys {
  return {
    name: foldText(draft.name),
    emails: draft.emails.map((email) => emailKey(email.value)),
    phones: draft.phones.flatMap((phone) => phoneKeys(phone.value)),
  };
}

function phoneKeys(phone: string): string[] {
  const digits = phoneDigits(phone);
  if (digits.length < 7) return [];
  if (digits.length === 11 && digits.startsWith('1')) return [digits, digits.slice(1)];
  return digits.length === 10 ? [digits, `1${digits}`] : [digits];
}

/** Whether two people of the same name must be different ones. `isLoose` overlooks other ways to reach them, which change. */
export function contradictsPerson(left: ComparedFacts, right: ComparedFacts, isLoose: boolean): boolean {
  for (const text of ['suffix', 'birthday', 'middleName'] as const) {
    const [one, two] = [foldText(left.texts[text] ?? ''), foldText(right.texts[text] ?? '')];
    if (one === '' || two === '' || one === two) continue;
    if (text === 'middleName' && (one.startsWith(two.replace('.', '')) || two.startsWith(one.replace('.', ''))))
      continue;
    return true;
  }
  const emails = areDisjoint(left.emails, right.emails, (one, two) => emailKey(one.value) === emailKey(two.value));
  const phones = areDisjoint(left.phones.filter(isNumber), right.phones.filter(isNumber), (one, two) =>
    isSamePhone(one.value, two.value),
  );
  if (isLoose) return emails && phones;
  return emails || phones || areDisjoint(citiesOf(left), citiesOf(right), (one, two) => one === two);
}

/** Whether two organizations of one name must be different ones: they stand at other addresses, or are parts of other bodies. */
export function contradictsOrganization(left: ComparedFacts, right: ComparedFacts): boolean {
  if (areDisjoint(left.addresses.filter(isPlace), right.addresses.filter(isPlace), isSamePlace)) return true;
  return areDisjoint(parentsOf(left), parentsOf(right), (one, two) => one === two);
}

/** Whether both have an address and one of them is the same. */
export function sharesAddress(left: ComparedFacts, right: ComparedFacts): boolean {
  return left.addresses.some(
    (one) => isPlace(one) && right.addresses.some((two) => isPlace(two) && isSamePlace(one, two)),
  );
}

/** Name and place as one key, for organizations that have the same name at several places; '' without a place. */
export function placeKey(name: string, draft: ImportDraft): string {
  const address = draft.addresses.find(isPlace);
  return address === undefined
    ? ''
    : `${name}|${foldAddress(address.street)}|${foldAddress(address.city)}|${foldAddress(address.region)}|${parentsOf(draft).join('|')}`;
}

/** The host of an organization's website; '' for a page on a platform that many share. */
export function ownHost(website: string | undefined): string {
  const host = websiteHost(website ?? '');
  return sharedHosts.test(host) ? '' : host;
}

function parentsOf(facts: ComparedFacts): string[] {
  const lines = facts.paragraphs ?? (facts.description ?? '').split('\n');
  return lines.filter((line) => line.startsWith(partOfMark)).map((line) => foldText(line.slice(partOfMark.length)));
}

function citiesOf(facts: ComparedFacts): string[] {
  return facts.addresses.map((address) => foldText(address.city)).filter((city) => city !== '');
}

type Address = ComparedFacts['addresses'][number];

function isPlace(address: Address): boolean {
  return address.street !== '' || address.city !== '';
}

/** Street and town decide; codes and counties are left out of one list and not of the other. */
function isSamePlace(left: Address, right: Address): boolean {
  const bare = { label: '', postalCode: '', country: '' };
  return isSameAddress({ ...left, ...bare }, { ...right, ...bare });
}

function isNumber(phone: { value: string }): boolean {
  return phoneDigits(phone.value).length >= 7;
}

/** Both have some, and none in common. */
function areDisjoint<T>(left: readonly T[], right: readonly T[], isSame: (one: T, two: T) => boolean): boolean {
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((two) => isSame(one, two)));
}

const sharedHosts =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|meetup|eventbrite|wordpress|blogspot|wixsite|squarespace|weebly|google|github|medium|linktr|gofundme|substack)\.(?:com|io|ee|org)$/;
