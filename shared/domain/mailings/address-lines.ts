/** A postal address by its parts. */
export interface PostalAddress {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

const cityFirst = new Set([
  '',
  'us',
  'usa',
  'united states',
  'united states of america',
  'ca',
  'canada',
  'au',
  'australia',
]);
const codeLast = new Set(['gb', 'uk', 'united kingdom', 'ie', 'ireland']);

/** An address as the post of its country reads it; the country stands below in capitals unless it is that of the sender. */
export function addressLines(address: PostalAddress, homeCountry: string): string[] {
  const country = address.country.trim();
  return [
    ...address.street.split(/\r?\n/),
    ...placeLines(address),
    isSame(country, homeCountry) ? '' : country.toUpperCase(),
  ]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a letter would arrive: a street or box, and a town or code. */
export function isWholeAddress({ street, city, postalCode }: PostalAddress): boolean {
  return street.trim() !== '' && (city.trim() !== '' || postalCode.trim() !== '');
}

/** The country that most addresses name: nobody writes it within the country. */
export function usualCountry(addresses: readonly { readonly country: string }[]): string {
  const counts = new Map<string, number>();
  for (const { country } of addresses) counts.set(country.trim(), (counts.get(country.trim()) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function placeLines({ city, region, postalCode, country }: PostalAddress): string[] {
  const key = country.trim().toLowerCase();
  if (codeLast.has(key)) return [city, region, postalCode];
  if (!cityFirst.has(key)) return [[postalCode, city].filter(Boolean).join(' '), region];
  const place = [city, region].filter((part) => part.trim() !== '').join(', ');
  return [[place, postalCode].filter(Boolean).join(' ')];
}

function isSame(a: string, b: string): boolean {
  return a === '' || a.toLowerCase() === b.trim().toLowerCase();
}
