import type { DemoOrganization, DemoPerson } from './riverbend/types.ts';

/** The tags of the demo, by name. */
export const demoTags = [
  'Design Team',
  'Spanish speaking',
  'Elected',
  'First responders',
  'Funder',
  'Key constituency',
  'Press',
] as const;

type DemoTag = (typeof demoTags)[number];

/** The tags that fit an organization of the demo. */
export function tagsOfOrganization(organization: DemoOrganization): DemoTag[] {
  const tags: DemoTag[] = [];
  if (organization.languages.includes('es')) tags.push('Spanish speaking');
  if (['law-enforcement', 'sheriff', 'fire-ems', 'dispatch'].includes(organization.sector))
    tags.push('First responders');
  if (organization.sector === 'foundations' || organization.sector === 'medicaid-plan') tags.push('Funder');
  if (organization.sector === 'media') tags.push('Press');
  if (['business', 'neighborhood', 'faith'].includes(organization.sector)) tags.push('Key constituency');
  return tags;
}

/** The tags that fit a person of the demo. */
export function tagsOfPerson(person: DemoPerson): DemoTag[] {
  const tags: DemoTag[] = [];
  if (designTeam.has(person.key)) tags.push('Design Team');
  if (person.languages.includes('es')) tags.push('Spanish speaking');
  if (/mayor|councilor|council member|commissioner|sheriff$|district attorney$/i.test(person.title))
    tags.push('Elected');
  return tags;
}

/** The 16 seats of the demo's governing body. */
const designTeam: ReadonlySet<string> = new Set([
  'p03',
  'p06',
  'p01',
  'p04',
  'p12',
  'p13',
  'p16',
  'p17',
  'p21',
  'p23',
  'p27',
  'p33',
  'p35',
  'p38',
  'p43',
  'p61',
]);
