import { nickNameRoot, nameWords } from './name-agreement.ts';
import { organizationInitials, organizationKey, organizationWords } from './organization-words.ts';
import type { OrganizationTraits, PersonTraits } from './traits.ts';

/**
 * The keys under which a person is filed for comparing: only people with a key in common are compared with each other, so that
 * 100,000 need no five billion comparisons. A slip in the first letter of a name is found by an address or number in common only.
 */
export function personBlocks(person: PersonTraits): string[] {
  const words = person.name.includes('@') ? [] : nameWords(person.name);
  const keys = [...addressBlocks(person)];
  if (words.length > 1) {
    // In one order, so that "Lee Ann" and "Ann Lee" meet; by the root of each name, so that Bob and Robert meet.
    const roots = words.map(nickNameRoot).toSorted();
    keys.push(`n ${roots[0] ?? ''} ${roots.at(-1) ?? ''}`);
    keys.push(`n ${nickNameRoot(words[0] ?? '')} ${words.at(-1) ?? ''}`);
    // A slip of the pen in one word leaves the other one whole.
    keys.push(`f ${nickNameRoot(words[0] ?? '')} ${(words.at(-1) ?? '').slice(0, 2)}`);
    keys.push(`l ${words.at(-1) ?? ''} ${(words[0] ?? '').slice(0, 1)}`);
    for (const id of person.organizationIds) keys.push(`o ${id} ${(words[0] ?? '').slice(0, 1)}`);
  }
  return [...new Set(keys)];
}

/** The keys under which an organization is filed for comparing. */
export function organizationBlocks(organization: OrganizationTraits): string[] {
  const keys = [...addressBlocks(organization), ...organization.hosts.map((host) => `h ${host}`)];
  for (const name of organization.names) {
    const words = organizationWords(name);
    const key = organizationKey(name);
    if (key !== '') keys.push(`n ${key}`);
    // Any two words in common bring names together that differ in a third.
    const [one = '', two = '', three = ''] = words;
    if (two !== '') keys.push(`w ${[one, two].toSorted().join(' ')}`);
    if (three !== '') keys.push(`w ${[two, three].toSorted().join(' ')}`, `w ${[one, three].toSorted().join(' ')}`);
    const initials = organizationInitials(name);
    if (initials !== '') keys.push(`i ${initials}`);
    if (words.length === 1 && one.length <= 6) keys.push(`i ${one}`);
    if (words.length === 1) keys.push(`b ${one.slice(0, 4)}`);
  }
  return [...new Set(keys)];
}

function addressBlocks(record: { readonly emails: readonly string[]; readonly phones: readonly string[] }): string[] {
  return [
    ...record.emails.map((email) => `e ${email}`),
    ...record.phones.filter((phone) => phone.length >= 7).map((phone) => `p ${phone.slice(-7)}`),
  ];
}
