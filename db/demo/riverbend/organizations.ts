import type { LanguageId } from '#shared/content/languages.ts';
import type { OrganizationKindId } from '#shared/content/organization-kinds.ts';
import type { SectorId } from '#shared/content/sectors.ts';

import { organizationDescriptions } from './organization-descriptions.ts';
import { organizationStandings } from './organization-standings.ts';
import { slugOf } from './slug.ts';
import type { DemoOrganization, OrganizationKey } from './types.ts';

interface Extras {
  readonly also?: readonly SectorId[];
  /** The last two digits of its main line, 555-01xx. */
  readonly line?: number;
  readonly languages?: readonly LanguageId[];
}

/** The 42 organizations of the Riverbend demo; all of them are invented. */
export const organizations: readonly DemoOrganization[] = [
  organization('o01', 'Riverbend Harm Reduction Alliance', 'harm-reduction', 'nonprofit', {
    also: ['peers'],
    line: 71,
  }),
  organization('o02', 'Turning Stone Peer Network', 'directly-affected', 'nonprofit', {
    also: ['peers', 'formerly-incarcerated'],
    line: 72,
    languages: ['en', 'es'],
  }),
  organization('o03', 'Millhaven Police Department', 'law-enforcement', 'government-agency', { line: 73 }),
  organization('o04', "Riverbend County Sheriff's Office", 'sheriff', 'government-agency', { line: 74 }),
  organization('o05', 'Office of the District Attorney', 'prosecutors', 'elected-office', { line: 75 }),
  organization('o06', 'Riverbend Public Defender', 'public-defense', 'government-agency', { line: 76 }),
  organization('o07', "Mayor's Office, City of Millhaven", 'mayor', 'elected-office', { line: 77 }),
  organization('o08', 'Millhaven City Council', 'municipal', 'elected-office', { line: 78 }),
  organization('o09', 'Riverbend County Commission', 'policymakers', 'elected-office', { line: 79 }),
  organization('o10', 'Riverbend County Health Department', 'public-health', 'government-agency', { line: 80 }),
  organization('o11', 'Meridian Behavioral Health Center', 'behavioral-health', 'health-provider', {
    line: 81,
    languages: ['en', 'es'],
  }),
  organization('o12', 'St. Brannoc Medical Center', 'health-care', 'health-provider', { line: 82 }),
  organization('o13', 'Hearthway Housing Partnership', 'housing-homeless', 'nonprofit', { line: 83 }),
  organization('o14', 'Doorstep Street Outreach', 'social-services', 'nonprofit', {
    also: ['peers', 'housing-homeless'],
    line: 84,
  }),
  organization('o15', 'New Current Recovery Community', 'recovery', 'nonprofit', { also: ['peers'], line: 85 }),
  organization('o16', 'Second Bridge Reentry', 'reentry', 'nonprofit', { also: ['formerly-incarcerated'], line: 86 }),
  organization('o17', 'Riverbend Interfaith Council', 'faith', 'faith-community', { line: 87 }),
  organization('o18', 'Clearwater Prevention Coalition', 'prevention', 'coalition', {
    also: ['youth-parents'],
    line: 88,
  }),
  organization('o19', 'Unity Riverbend', 'social-justice', 'nonprofit', { line: 89 }),
  organization('o20', 'Rainbow Bend Center', 'lgbtqia', 'nonprofit'),
  organization('o21', 'Riverbend Area Chamber of Commerce', 'business', 'association', { line: 90 }),
  organization('o22', 'Downtown Millhaven Improvement District', 'business', 'association', { line: 91 }),
  organization('o23', 'East Bluff Neighborhood Association', 'neighborhood', 'association', { line: 92 }),
  organization('o24', "Cedar Ford Residents' Union", 'neighborhood', 'association'),
  organization('o25', 'Riverbend Community Foundation', 'foundations', 'foundation', { line: 93 }),
  organization('o26', 'Lantern Fund', 'foundations', 'foundation'),
  organization('o27', 'Millhaven Fire & EMS', 'fire-ems', 'government-agency', { line: 94 }),
  organization('o28', 'Riverbend 911/988 Coordination Center', 'dispatch', 'government-agency', { line: 95 }),
  organization('o29', 'Meridian State University Justice & Health Center', 'researchers', 'educational-institution', {
    line: 96,
  }),
  organization('o30', 'Riverbend Legal Aid', 'legal-services', 'nonprofit'),
  organization('o31', 'Civil Rights Union of Meridian', 'civil-liberties', 'nonprofit'),
  organization('o32', 'Riverbend Community College', 'educators', 'educational-institution'),
  organization('o33', 'Bridgeworks Employment', 'employment-education', 'nonprofit'),
  organization('o34', 'Full Plate Food Network', 'food-basic-needs', 'nonprofit'),
  organization('o35', 'Casa del Río Immigrant Center', 'immigrant-refugee', 'nonprofit', {
    line: 97,
    languages: ['es', 'en'],
  }),
  organization('o36', 'Wildrose Collective', 'sex-worker-led', 'informal-group'),
  organization('o37', 'Riverbend Municipal Court & Probation', 'courts-probation', 'government-agency', { line: 98 }),
  organization('o38', 'Property Owners Council of Riverbend', 'business', 'association'),
  organization('o39', "Riverbend Police Officers' Lodge", 'police-labor', 'association'),
  organization('o40', 'The Riverbend Courier', 'media', 'media', { line: 99 }),
  organization('o41', 'Meridian Care Health Plan', 'medicaid-plan', 'business'),
  organization('o42', 'Abilities Riverbend', 'disability', 'nonprofit'),
];

const byKey = new Map<string, DemoOrganization>(organizations.map((each) => [each.key, each]));

/** The organization with this key; throws a RangeError when the demo has none. */
export function organizationByKey(key: OrganizationKey): DemoOrganization {
  const found = byKey.get(key);
  if (found === undefined) throw new RangeError(`The demo has no organization ${key}.`);
  return found;
}

function organization(
  key: OrganizationKey,
  name: string,
  sector: SectorId,
  kind: OrganizationKindId,
  { also = [], line, languages = ['en'] }: Extras = {},
): DemoOrganization {
  const standing = organizationStandings[key];
  if (standing === undefined) throw new RangeError(`The demo has no standing for ${key}.`);
  return {
    key,
    name,
    slug: slugOf(name),
    sector,
    secondarySectors: also,
    kind,
    description: organizationDescriptions[key] ?? '',
    phone: line === undefined ? null : `555-01${line}`,
    city: 'Millhaven',
    languages,
    ...standing,
  };
}
