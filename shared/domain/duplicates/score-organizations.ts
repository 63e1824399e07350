import { editDistance } from '../nearness.ts';
import { organizationInitials, organizationKey, organizationWords } from './organization-words.ts';
import { isSamePhone } from './score-people.ts';
import type { DuplicateReason, DuplicateScore, OrganizationTraits } from './traits.ts';

/** How likely two records of organizations are one. Departments share a host and a switchboard, so those alone say little. */
export function scoreOrganizations(left: OrganizationTraits, right: OrganizationTraits): DuplicateScore {
  const reasons: DuplicateReason[] = [];
  let score = 0;
  const count = (reason: DuplicateReason, points: number): void => {
    reasons.push(reason);
    score += points;
  };
  const names = bestNames(left.names, right.names);
  count(names, namePoints[names]);
  if (left.hosts.some((host) => right.hosts.includes(host))) count('sameHost', 35);
  if (left.emails.some((email) => right.emails.includes(email))) count('sameEmail', 30);
  if (left.phones.some((phone) => isSamePhone(phone, right.phones))) count('samePhone', 30);
  return { score: Math.max(0, Math.min(100, score)), reasons };
}

const namePoints = { sameName: 60, nearName: 40, initials: 30, differentName: -40 } as const;

/** The best that any two of their names agree. */
function bestNames(left: readonly string[], right: readonly string[]): keyof typeof namePoints {
  const found = new Set(left.flatMap((one) => right.map((two) => compare(one, two))));
  return ranked.find((agreement) => found.has(agreement)) ?? 'differentName';
}

const ranked = ['sameName', 'nearName', 'initials'] as const;

function compare(left: string, right: string): keyof typeof namePoints {
  const [one, two] = [organizationKey(left), organizationKey(right)];
  if (one !== '' && one === two) return 'sameName';
  if (Math.min(one.length, two.length) >= 8 && editDistance(one, two) <= 2 && hasSameNumbers(one, two))
    return 'nearName';
  if (isWithin(left, right) || isWithin(right, left)) return 'nearName';
  const isInitials = (short: string, long: string): boolean =>
    organizationInitials(long) !== '' && organizationInitials(long) === organizationWords(short).join('');
  return isInitials(left, right) || isInitials(right, left) ? 'initials' : 'differentName';
}

/** "East Bluff Neighborhood" within "East Bluff Neighborhood Association": three words or more and at most one more. */
function isWithin(short: string, long: string): boolean {
  const [inner, outer] = [organizationWords(short), new Set(organizationWords(long))];
  return inner.length >= 3 && outer.size <= inner.length + 1 && inner.every((word) => outer.has(word));
}

/** "Precinct 4" is not "Precinct 5". */
function hasSameNumbers(one: string, two: string): boolean {
  return (one.match(/\d+/g) ?? []).join(' ') === (two.match(/\d+/g) ?? []).join(' ');
}
