import { editDistance } from '../nearness.ts';
import { nameAgreement, nameWords } from './name-agreement.ts';
import type { DuplicateReason, DuplicateScore, PersonTraits } from './traits.ts';

/** How likely two records of people are one person. A shared desk address or switchboard with another name does not make it so. */
export function scorePeople(left: PersonTraits, right: PersonTraits): DuplicateScore {
  const reasons: DuplicateReason[] = [];
  let score = 0;
  const count = (reason: DuplicateReason, points: number): void => {
    reasons.push(reason);
    score += points;
  };
  // In one order, so that the score is one whichever comes first.
  const names = left.name < right.name ? compareNames(left.name, right.name) : compareNames(right.name, left.name);
  if (names !== undefined) count(names, namePoints[names]);
  const mails = left.emails.filter((email) => right.emails.includes(email));
  if (mails.length > 0) count('sameEmail', mails.every(isDeskAddress) ? 15 : 55);
  if (left.phones.some((phone) => isSamePhone(phone, right.phones))) count('samePhone', 35);
  if (left.organizationIds.some((id) => right.organizationIds.includes(id))) count('sameOrganization', 15);
  return { score: Math.max(0, Math.min(100, score)), reasons };
}

/** Whether two numbers are one: the shorter one is the end of the other, with at least seven digits. */
export function isSamePhone(phone: string, others: readonly string[]): boolean {
  return others.some((other) => {
    const [short, long] = phone.length <= other.length ? [phone, other] : [other, phone];
    return short.length >= 7 && long.endsWith(short);
  });
}

const namePoints = { sameName: 50, nickname: 45, nearName: 35, differentName: -45 } as const;

/** Undefined where the names leave it open: only a first name, or a first name alone in common. */
function compareNames(left: string, right: string): keyof typeof namePoints | undefined {
  if (left === '' || right === '' || left.includes('@') || right.includes('@')) return undefined;
  const [one, two] = [nameWords(left), nameWords(right)];
  const isWhole = one.length > 1 && two.length > 1;
  if (nameAgreement(left, right) === 'same') {
    if (!isWhole) return undefined;
    return one.toSorted().join(' ') === two.toSorted().join(' ') ? 'sameName' : 'nickname';
  }
  if (!isWhole) return one.some((word) => two.includes(word)) ? undefined : 'differentName';
  if (isNear(one.join(' '), two.join(' '))) return 'nearName';
  return nameAgreement(left, right) === 'none' ? 'differentName' : openOrDifferent(one, two);
}

/** A last name may change; another first name with the same last name is a relative. */
function openOrDifferent(one: readonly string[], two: readonly string[]): 'differentName' | undefined {
  return nameAgreement(one[0] ?? '', two[0] ?? '') === 'none' ? 'differentName' : undefined;
}

function isNear(one: string, two: string): boolean {
  const longest = Math.max(one.length, two.length);
  if (Math.abs(one.length - two.length) > 2) return false;
  return editDistance(one, two) <= (longest >= 12 ? 2 : 1);
}

function isDeskAddress(email: string): boolean {
  return deskNames.has(email.slice(0, email.indexOf('@')));
}

const deskNames = new Set([
  'admin',
  'contact',
  'contacto',
  'frontdesk',
  'hello',
  'help',
  'hola',
  'info',
  'mail',
  'media',
  'office',
  'outreach',
  'press',
  'reception',
  'support',
  'team',
]);
