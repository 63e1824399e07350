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

/** The country that most addresses name: nobody writes it within the country. Where most name none, theirs is the United States, as they are laid out. */
export function usualCountry(countries: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const country of countries) {
    const key = sameCountry(country);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function placeLines({ city, region, postalCode, country }: PostalAddress): string[] {
  const key = country.trim().toLowerCase();
  if (codeLast.has(key)) return [city, region, postalCode];
  if (!cityFirst.has(key)) return [[postalCode, city].filter(Boolean).join(' '), region];
  const place = [city, region].filter((part) => part.trim() !== '').join(', ');
  return [[place, postalCode].filter(Boolean).join(' ')];
}

function isSame(country: string, home: string): boolean {
  return country.trim() === '' || sameCountry(country) === sameCountry(home);
}

/** One word for a country however it is written; '' is as good as the United States. */
function sameCountry(country: string): string {
  const key = country.trim().toLowerCase();
  return unitedStates.has(key) ? 'us' : key;
}

const unitedStates = new Set(['', 'us', 'usa', 'u.s.', 'u.s.a.', 'united states', 'united states of america']);
