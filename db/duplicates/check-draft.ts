import { nickNameRoot, nameVariants, nameWords } from '#shared/domain/duplicates/name-agreement.ts';
import { organizationWords } from '#shared/domain/duplicates/organization-words.ts';
import { scoreOrganizations } from '#shared/domain/duplicates/score-organizations.ts';
import { scorePeople } from '#shared/domain/duplicates/score-people.ts';
import type { DuplicateScore } from '#shared/domain/duplicates/traits.ts';
import { emailKey, phoneDigits, websiteHost } from '#shared/text.ts';

import type { DbReader, DialectOperations } from '../dialects/dialect.ts';
import { partnersByKeys } from '../imports/find-matches.ts';
import { latin, readOrganizationTraits, readPeopleTraits } from './read-traits.ts';

/** What was typed so far of a new record. */
export interface PartnerDraftTraits {
  readonly type: 'people' | 'organizations';
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly website: string;
  readonly organizationIds: readonly string[];
}

/** From so much on somebody who types is told: a name alone is enough, a first name is not. */
const tellFrom = 45;

/** Which records a draft may be already, the most likely first. Looks only at those with an address or a name near it. */
export async function checkDraft(
  db: DbReader,
  dialect: DialectOperations,
  draft: PartnerDraftTraits,
): Promise<(DuplicateScore & { readonly id: string })[]> {
  const emails = draft.emails.map(emailKey).filter((email) => email.includes('@'));
  const phones = draft.phones.map(phoneDigits).filter((digits) => digits.length >= 7);
  const host = websiteHost(draft.website);
  const name = latin(draft.name);
  const ids = new Set<string>();
  const keys = [
    ['email', emails],
    ['phone', phones],
    ['host', draft.type === 'organizations' && host !== '' ? [host] : []],
  ] as const;
  for (const [kind, values] of keys)
    for (const found of (await partnersByKeys(db, draft.type, kind, values)).values())
      for (const id of found.slice(0, mostCandidates)) ids.add(id);
  for (const words of searchesOf(draft.type, name))
    for (const match of await dialect.search.find(db, {
      words,
      types: [draft.type],
      limit: mostCandidates,
      hideRestricted: false,
    }))
      ids.add(match.recordId);
  const own = { id: '', emails, phones };
  const scored =
    draft.type === 'people'
      ? (await readPeopleTraits(db, { ids: [...ids] })).map((traits) => ({
          id: traits.id,
          ...scorePeople({ ...own, name, organizationIds: draft.organizationIds }, traits),
        }))
      : (await readOrganizationTraits(db, { ids: [...ids] })).map((traits) => ({
          id: traits.id,
          ...scoreOrganizations({ ...own, names: [name], hosts: host === '' ? [] : [host] }, traits),
        }));
  return scored
    .filter(({ score }) => score >= tellFrom)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5);
}

const mostCandidates = 40;

/** What to look for in the search: the last name with each form of the first one; the first words of an organization. */
function searchesOf(type: 'people' | 'organizations', name: string): string[][] {
  if (type === 'organizations') {
    const words = organizationWords(name).filter((word) => word.length > 2);
    return words.length === 0 ? [] : [words.slice(0, 2)];
  }
  const [first = '', ...others] = nameWords(name);
  const last = others.at(-1);
  if (last === undefined || last.length < 2) return [];
  const forms = [...new Set([first, nickNameRoot(first), ...nameVariants(first)])];
  return [last, ...afterApostrophe(last)].flatMap((ending) => forms.map((form) => [form, ending]));
}

/** The search takes "O’Neill" for two words and a comparison for one: "oneill" may be filed under "neill". */
function afterApostrophe(word: string): string[] {
  return /^[dlo][a-z]{3}/.test(word) ? [word.slice(1)] : [];
}
