import { groupLabel, labelOf, preferredIndex } from './card-labels.ts';
import { organizationsOf } from './card-organizations.ts';
import { birthdayOf, photoOf } from './card-values.ts';
import type { CardAddress, CardNames, CardProblem, CardProperty, CardValue, VCard } from './vcard-card.ts';
import { isBase64, paramValues, partsOf, textOf, type VcardProperty } from './vcard-property.ts';

/** Makes a card of its properties; what has no place in it goes to `unknown`. */
export function assembleCard(line: number, properties: readonly VcardProperty[], found: readonly CardProblem[]): VCard {
  const problems = [...found];
  const used = new Set<VcardProperty>();
  const take = (name: string): readonly VcardProperty[] => {
    const taken = properties.filter((property) => property.name === name);
    for (const property of taken) used.add(property);
    return taken;
  };
  const takeFirst = (name: string): VcardProperty | undefined => {
    const first = properties.find((property) => property.name === name);
    if (first !== undefined) used.add(first);
    return first;
  };
  const takeText = (name: string): string => {
    const first = takeFirst(name);
    return first === undefined ? '' : textOf(first).trim();
  };

  const labelled = new Set(
    properties.filter((property) => property.name !== 'X-ABLABEL').map((property) => property.group),
  );
  const labels = new Map<string, string>();
  for (const property of properties) {
    if (
      property.name !== 'X-ABLABEL' ||
      property.group === '' ||
      labels.has(property.group) ||
      !labelled.has(property.group)
    )
      continue;
    labels.set(property.group, groupLabel(textOf(property)));
    used.add(property);
  }
  const values = (name: string, scheme?: RegExp): readonly CardValue[] => toValues(take(name), labels, scheme);

  const version = takeText('VERSION');
  // The program that wrote the file says nothing of the card.
  take('PRODID');
  const emails = values('EMAIL', /^mailto:/i);
  const phones = values('TEL', /^tel:/i);
  const urls = values('URL');
  const addresses = toAddresses(take('ADR'), labels);
  const organizations = organizationsOf(take('ORG'), take('TITLE'), take('ROLE'));
  const fullName = takeFirst('FN');
  const names = toNames(
    fullName === undefined ? '' : textOf(fullName),
    takeFirst('N'),
    emails,
    organizations[0]?.name ?? '',
  );
  const kind = kindOf(
    takeText('KIND') || takeText('X-ADDRESSBOOKSERVER-KIND'),
    takeText('X-ABSHOWAS'),
    names,
    emails,
    organizations[0]?.name ?? '',
  );
  if (names.formatted === '') problems.push({ kind: 'unnamed', line, name: '' });

  const birthday = birthdayOf(properties.find((property) => property.name === 'BDAY'));
  if (birthday !== undefined) takeFirst('BDAY');
  const photo = photoOf(properties, kind === 'organization', used, problems);
  const uid = takeText('UID');
  const rev = takeText('REV');
  return {
    line,
    version,
    kind,
    names,
    nicknames: take('NICKNAME').flatMap((property) => filled(partsOf(property, ','))),
    organizations,
    emails,
    phones,
    addresses,
    urls,
    notes: take('NOTE')
      .map((property) => textOf(property))
      .filter((note) => note.trim() !== ''),
    ...(birthday === undefined ? {} : { birthday }),
    categories: take('CATEGORIES').flatMap((property) => filled(partsOf(property, ','))),
    ...(photo === undefined ? {} : { photo }),
    languages: take('LANG').flatMap((property) => filled([textOf(property)])),
    ...(uid === '' ? {} : { uid }),
    ...(rev === '' ? {} : { rev }),
    unknown: properties.filter((property) => !used.has(property)).flatMap((property) => toUnknown(property, labels)),
    problems,
  };
}

function toValues(
  properties: readonly VcardProperty[],
  labels: ReadonlyMap<string, string>,
  scheme: RegExp | undefined,
): readonly CardValue[] {
  const preferred = preferredIndex(properties);
  return properties.flatMap((property, at) => {
    const text = textOf(property).trim();
    const value = scheme?.test(text) === true ? withoutScheme(text.replace(scheme, '')) : text;
    return value === '' ? [] : [{ label: labelOf(property, labels), value, preferred: at === preferred }];
  });
}

// RFC 3966 appends an extension as a parameter.
function withoutScheme(address: string): string {
  return address.replace(/;ext=([^;]+)/i, ' x$1').replace(/;(?:phone-context|isub)=[^;\s]*/gi, '');
}

function toAddresses(
  properties: readonly VcardProperty[],
  labels: ReadonlyMap<string, string>,
): readonly CardAddress[] {
  const preferred = preferredIndex(properties);
  return properties.flatMap((property, at) => {
    const [poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', ...country] = partsOf(
      property,
      ';',
    );
    const address = {
      poBox,
      extended,
      street,
      city,
      region,
      postalCode,
      country: country.filter((part) => part !== '').join(', '),
    };
    if (Object.values(address).every((part) => part.trim() === '')) return [];
    return [{ label: labelOf(property, labels), preferred: at === preferred, ...address }];
  });
}

function toNames(
  fullName: string,
  property: VcardProperty | undefined,
  emails: readonly CardValue[],
  organization: string,
): CardNames {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] =
    property === undefined ? [] : partsOf(property, ';');
  const parts = filled([prefix, given, middle, family, suffix]).join(' ');
  const formatted = [fullName, parts, emails[0]?.value ?? '', organization].find((name) => name.trim() !== '') ?? '';
  return { formatted, prefix, given, middle, family, suffix };
}

function kindOf(
  kind: string,
  showAs: string,
  names: CardNames,
  emails: readonly CardValue[],
  organization: string,
): VCard['kind'] {
  const said = kind.toLowerCase();
  if (said === 'group') return 'group';
  if (said === 'org' || said === 'organization' || said === 'location') return 'organization';
  if (said !== '') return 'person';
  if (showAs.toUpperCase() === 'COMPANY') return 'organization';
  // Address books without KIND store a company as a card without name parts, called like its organization.
  const hasParts = [names.given, names.middle, names.family].some((part) => part.trim() !== '');
  return !hasParts &&
    organization.trim() !== '' &&
    names.formatted === organization &&
    emails[0]?.value !== organization
    ? 'organization'
    : 'person';
}

function toUnknown(property: VcardProperty, labels: ReadonlyMap<string, string>): readonly CardProperty[] {
  const value = isBase64(property) ? property.raw.replace(/\s+/g, '') : textOf(property);
  const label = labelOf(property, labels) || (paramValues(property, 'X-SERVICE-TYPE')[0] ?? '');
  return value.trim() === '' ? [] : [{ name: property.name, label, value }];
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
