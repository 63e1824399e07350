/** Which row names the columns: an index among the rows that are not blank, -1 for none; and the rows a person may choose instead. */
export interface HeaderGuess {
  readonly headerRow: number;
  readonly candidates: readonly number[];
}

/**
 * Guesses the header among the first rows: the first row that is about as full as the fullest ones, above it notes or titles
 * (LinkedIn's "Notes:", a report's title), unless its cells look like data.
 */
export function guessHeader(rows: ReadonlyArray<readonly string[]>): HeaderGuess {
  const sample = rows.slice(0, 50);
  const filled = sample.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const full = filled.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(filled.length * 0.9) - 1)] ?? 0;
  const isFull = (at: number): boolean => (filled[at] ?? 0) >= Math.max(1, full / 2);
  const first = sample.findIndex((cells, at) => isFull(at) && !repeatsItself(cells));
  const candidates = sample
    .flatMap((cells, at) => (at < 20 && isFull(at) && !looksLikeData(cells) ? [at] : []))
    .slice(0, 10);
  const header = sample[first];
  if (header === undefined || looksLikeData(header)) return { headerRow: -1, candidates };
  return { headerRow: first, candidates: candidates.includes(first) ? candidates : [first, ...candidates] };
}

/**
 * Names to show for a header's columns: trimmed, inner line breaks as spaces, a number behind a name that occurred before,
 * and empty where the column has none.
 */
export function columnNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return name === '' || before === 0 ? name : `${name} (${before + 1})`;
  });
}

function repeatsItself(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell.trim() !== '');
  return named.length > 3 && new Set(named).size * 2 < named.length;
}

// Whether a row holds values and no names of columns.
function looksLikeData(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const values = named.filter((cell) => isValue(cell)).length;
  const names = named.filter((cell) => !isValue(cell) && headerWord.test(cell)).length;
  return values > 0 && (names === 0 || values * 2 > named.length);
}

function isValue(cell: string): boolean {
  if (year.test(cell)) return false;
  return (
    number.test(cell) ||
    email.test(cell) ||
    webAddress.test(cell) ||
    date.test(cell) ||
    phone.test(cell) ||
    cell.length > 200
  );
}

const year = /^(?:19|20)\d\d$/;
const number = /^[-+(]?[$€£]?\s?\d[\d.,\s\u00a0]*[)%]?$/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const webAddress =
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|mil|int|info|us|uk|ca|eu|de|fr|es|it|nl|mx|br|io|co))$/i;
const date = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/;
const phone = /^\+?[\d\s().-]{7,}(?:x\d+)?$/;
const headerWord =
  /(?:^|[^a-z])(?:names?|first|last|middle|family|given|surname|full|title|prefix|suffix|nickname|e-?mails?|phone|mobile|cell|fax|tel|address|street|city|town|state|province|region|county|country|zip|postal|postcode|company|organi[sz]ation|agency|department|position|role|job|website|url|birthday|date|notes?|tags?|labels?|categor(?:y|ies)|groups?|type|status|id|code|description|amount|count|number|total)(?:$|[^a-z])/i;
