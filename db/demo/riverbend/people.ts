import type { LanguageId } from '#shared/content/languages.ts';
import type { StanceValue } from '#shared/content/stances.ts';

import { organizationByKey } from './organizations.ts';
import { standing } from './organization-standings.ts';
import { slugOf } from './slug.ts';
import type { DemoPerson, OrganizationKey, PersonKey, Standing } from './types.ts';

interface Extras {
  readonly prefix?: string;
  readonly nickname?: string;
  readonly about?: string;
  readonly languages?: readonly LanguageId[];
  readonly lived?: boolean;
  readonly official?: boolean;
  readonly stance?: StanceValue;
  readonly standing?: Standing;
  readonly starts?: number;
  readonly ends?: number;
  readonly mailDomain?: string;
}

/** The 70 people of the Riverbend demo; all of them are invented. */
export const people: readonly DemoPerson[] = [
  person('p01', 'Tamsin', 'Reedlake', 'o01', 'Coordinator', { about: 'Three days a week (0.6 FTE)' }),
  person('p02', 'Osei', 'Brightford', 'o01', 'Peer outreach lead', { lived: true }),
  person('p03', 'Delphine', 'Marrowby', 'o02', 'Co-chair', { lived: true, about: 'Informal leader' }),
  person('p04', 'Rafe', 'Cinderpath', 'o02', 'Organizer', { lived: true, languages: ['en', 'es'] }),
  person('p05', 'Ingrid', 'Vosshall', 'o03', 'Chief of police', { prefix: 'Chief', official: true, about: 'Decides' }),
  person('p06', 'Cassian', 'Dobrow', 'o03', 'Liaison lieutenant', {
    prefix: 'Lt.',
    official: true,
    about: 'Champion inside the department',
  }),
  person('p07', 'Junie', 'Starkwell', 'o03', 'Patrol officer', {
    prefix: 'Ofc.',
    official: true,
    about: 'Began as a skeptic, now makes referrals',
  }),
  person('p08', 'Barnaby', 'Thorncastle', 'o04', 'Sheriff', {
    prefix: 'Sheriff',
    official: true,
    ends: 304,
    about: 'In office until month 11',
  }),
  person('p09', 'Odalys', 'Ferncliff', 'o04', 'Sheriff', {
    prefix: 'Sheriff',
    official: true,
    starts: 305,
    about: 'Sworn in in month 11',
  }),
  person('p10', 'Hollis', 'Greymoor', 'o04', 'Jail commander', { prefix: 'Capt.', official: true }),
  person('p11', 'Marguerite', 'Ashlock', 'o05', 'District attorney', {
    prefix: 'DA',
    official: true,
    about: 'Decides',
  }),
  person('p12', 'Teo', 'Larkspur', 'o05', 'Assistant district attorney', { official: true }),
  person('p13', 'Nerys', 'Hollowfinch', 'o06', 'Chief defender', { official: true }),
  person('p14', 'Abel', 'Quincefield', 'o06', 'Social worker'),
  person('p15', 'Desmond', 'Quillan', 'o07', 'Mayor', { prefix: 'Mayor', official: true, about: 'Decides' }),
  person('p16', 'Priya', 'Summerfen', 'o07', 'Policy aide', { about: 'Liaison to the coalition since month 6' }),
  person('p17', 'Alba', 'Rookwood', 'o08', 'Council member', {
    prefix: 'Cllr.',
    official: true,
    about: 'Champion on the council',
  }),
  person('p18', 'Gordon', 'Slatebrook', 'o08', 'Council member', { prefix: 'Cllr.', official: true, stance: -1 }),
  person('p19', 'Hattie', 'Oxbow', 'o09', 'Commissioner', { prefix: 'Comm.', official: true, stance: 1 }),
  person('p20', 'Lyle', 'Grindstone', 'o09', 'Commissioner', { prefix: 'Comm.', official: true, stance: -1 }),
  person('p21', 'Sunniva', 'Caldmere', 'o10', 'Director', { prefix: 'Dr.', official: true }),
  person('p22', 'Wendell', 'Marchbank', 'o10', 'Epidemiologist'),
  person('p23', 'Anselm', 'Wrenfield', 'o11', 'Clinical director', { prefix: 'Dr.' }),
  person('p24', 'Lucha', 'Fairwater', 'o11', 'Intake manager', { languages: ['en', 'es'] }),
  person('p25', 'Philippa', 'Stonegate', 'o12', 'Emergency physician', { prefix: 'Dr.' }),
  person('p26', 'Errol', 'Mapleton', 'o12', 'Community benefit manager'),
  person('p27', 'Zadie', 'Kettlewell', 'o13', 'Director'),
  person('p28', 'Ansel', 'Portmeadow', 'o13', 'Housing navigator'),
  person('p29', 'Moss', 'Tallgrass', 'o14', 'Outreach worker', { lived: true }),
  person('p30', 'Etta', 'Fernwick', 'o14', 'Manager'),
  person('p31', 'Bettina', 'Sorrelwood', 'o15', 'Director', { lived: true }),
  person('p32', 'Coby', 'Ashgrove', 'o15', 'Recovery coach', { lived: true }),
  person('p33', 'Jerome', 'Castlebay', 'o16', 'Director', { lived: true }),
  person('p34', 'Winnie', 'Arkwell', 'o16', 'Case manager'),
  person('p35', 'Philomena', 'Drayhill', 'o17', 'President', { prefix: 'Rev.', about: 'Connector' }),
  person('p36', 'Yusuf', 'Tallowmere', 'o17', 'Member', { prefix: 'Imam' }),
  person('p37', 'Gus', 'Penhollow', 'o18', 'Coordinator'),
  person('p38', 'Imani', 'Fallowfield', 'o19', 'Director'),
  person('p39', 'Kofi', 'Westmarch', 'o19', 'Organizer'),
  person('p40', 'Sasha', 'Lindenmoor', 'o20', 'Director'),
  person('p41', 'Douglas', 'Farthingale', 'o21', 'President'),
  person('p42', 'Carmen', 'Bellwether', 'o21', 'Bakery owner', {
    about: 'Speaks to other businesses for the coalition',
  }),
  person('p43', 'Petra', 'Goldenrow', 'o22', 'Director'),
  person('p44', 'Walt', 'Hensbridge', 'o23', 'Chair', { stance: -1 }),
  person('p45', 'Rosalind', 'Pickett-Lowe', 'o23', 'Safety captain', { stance: 1 }),
  person('p46', 'Nadia', 'Brookhollow', 'o24', 'Organizer'),
  person('p47', 'Eleanor', 'Starlingpike', 'o25', 'Program director'),
  person('p48', 'Cyrus', 'Hearthstone', 'o26', 'Program officer'),
  person('p49', 'Rosa', 'Emberlyn', 'o27', 'Deputy chief', { prefix: 'Dep. Chief', official: true, about: 'Decides' }),
  person('p50', 'Colt', 'Dunmere', 'o27', 'Paramedic'),
  person('p51', 'Thea', 'Wirestone', 'o28', 'Manager'),
  person('p52', 'Ines', 'Calderbrook', 'o29', 'Lead evaluator', { prefix: 'Dr.' }),
  person('p53', 'Bo', 'Trellisworth', 'o29', 'Analyst'),
  person('p54', 'Maeve', 'Corriden', 'o30', 'Attorney'),
  person('p55', 'Ambrose', 'Tindalewood', 'o31', 'Counsel'),
  person('p56', 'Lottie', 'Hawksmere', 'o32', 'Dean', { prefix: 'Dr.' }),
  person('p57', 'Femi', 'Larchmont', 'o33', 'Director'),
  person('p58', 'Greta', 'Millrace', 'o34', 'Director'),
  person('p59', 'Lucero', 'Montefalco', 'o35', 'Director', { languages: ['es', 'en'] }),
  person('p60', 'Inti', 'Valdeluna', 'o35', 'Promotor', { languages: ['es'] }),
  aliasOnly('p61', 'Indigo V.', 'o36', 'Member'),
  person('p62', 'Constance', 'Fairmoot', 'o37', 'Presiding judge', { prefix: 'Judge', official: true }),
  person('p63', 'Silas', 'Underbrook', 'o37', 'Probation director', { official: true }),
  person('p64', 'Reginald', 'Stonebarrow', 'o38', 'Spokesman', { about: 'Campaigns against diversion' }),
  person('p65', 'Duke', 'Harrowgate', 'o39', 'President', { prefix: 'Sgt.' }),
  person('p66', 'Pilar', 'Inkwell', 'o40', 'Reporter'),
  person('p67', 'Vivian', 'Ledgerly', 'o41', 'Strategy lead'),
  person('p68', 'Noor', 'Willowbank', 'o42', 'Director'),
  person('p69', 'Beatrice', 'Longacre', null, 'Barbershop owner', {
    nickname: 'Miss Bea',
    about: 'East Bluff elder; can move Walt Hensbridge and Gordon Slatebrook',
    mailDomain: 'longacre-barbers',
    standing: standing([3, 5, 4], 'active', 7, [[1, 1]], [30, 70, 96, 125, 186, 212]),
  }),
  person('p70', 'Marcus', 'Fieldgate', null, 'Bereaved parent', {
    lived: true,
    mailDomain: 'fieldgate-family',
    standing: standing([2, 5, 4], 'active', 5, [[1, 2]], [20, 40, 66, 90, 121, 150]),
  }),
];

const byKey = new Map<string, DemoPerson>(people.map((each) => [each.key, each]));

/** The person with this key; throws a RangeError when the demo has none. */
export function personByKey(key: PersonKey): DemoPerson {
  const found = byKey.get(key);
  if (found === undefined) throw new RangeError(`The demo has no person ${key}.`);
  return found;
}

/** The standing of a person: their own, or else their organization's. */
export function standingOf(each: DemoPerson): Standing {
  if (each.standing !== undefined) return each.standing;
  if (each.organizationKey === null) throw new RangeError(`${each.key} has neither an organization nor a standing.`);
  return organizationByKey(each.organizationKey);
}

function person(
  key: PersonKey,
  givenName: string,
  familyName: string,
  organizationKey: OrganizationKey | null,
  title: string,
  extras: Extras = {},
): DemoPerson {
  const domain = organizationKey === null ? extras.mailDomain : organizationByKey(organizationKey).slug;
  return {
    key,
    name: `${givenName} ${familyName}`,
    prefix: extras.prefix ?? '',
    givenName,
    familyName,
    nickname: extras.nickname ?? '',
    alias: '',
    organizationKey,
    title,
    about: extras.about ?? '',
    languages: extras.languages ?? ['en'],
    hasLivedExperience: extras.lived ?? false,
    isPublicOfficial: extras.official ?? false,
    isRestricted: false,
    email: domain === undefined ? null : `${slugOf(givenName)}.${slugOf(familyName)}@${domain}.example`,
    phone: `555-01${key.slice(1)}`,
    ...(extras.stance === undefined ? {} : { stance: extras.stance }),
    ...(extras.standing === undefined ? {} : { standing: extras.standing }),
    ...(extras.starts === undefined ? {} : { roleStartDay: extras.starts }),
    ...(extras.ends === undefined ? {} : { roleEndDay: extras.ends }),
  };
}

/** Somebody whose real name, mail and phone the coalition does not hold, on purpose. */
function aliasOnly(key: PersonKey, alias: string, organizationKey: OrganizationKey, title: string): DemoPerson {
  return {
    key,
    name: alias,
    prefix: '',
    givenName: '',
    familyName: '',
    nickname: '',
    alias,
    organizationKey,
    title,
    about: 'Reached through Osei Brightford',
    languages: ['en'],
    hasLivedExperience: true,
    isPublicOfficial: false,
    isRestricted: true,
    email: null,
    phone: null,
  };
}
