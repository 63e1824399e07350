/** Parses a JSON column that this app wrote; anything else (a damaged cell) reads as the fallback. */
export function parseList<T>(text: string, isItem: (value: unknown) => value is T): T[] {
  if (text === '' || text === '[]') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** A list of words. */
export function parseWords(text: string): string[] {
  return parseList(text, (value): value is string => typeof value === 'string');
}

/** Texts by their names. */
export function parseTexts(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

interface LabelledValue {
  label: string;
  value: string;
}

/** E-mails, phones or links as they are stored. */
export function parseContactPoints(text: string): LabelledValue[] {
  return parseList(text, (value): value is LabelledValue => hasTexts(value, ['label', 'value']));
}

interface StoredAddress {
  label: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
}

/** Postal addresses as they are stored. */
export function parseAddresses(text: string): StoredAddress[] {
  return parseList(text, (value): value is StoredAddress =>
    hasTexts(value, ['label', 'street', 'city', 'region', 'postalCode', 'country']),
  );
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => name in value && typeof (value as Record<string, unknown>)[name] === 'string')
  );
}
