/** How numbers of a workbook read: with 1904 as the first year, and as days where their format says so. */
export interface NumberReading {
  readonly is1904: boolean;
  readonly isDate: boolean;
}

/** A number of a cell as text: as short as it can be, or as a day, a time or both. */
export function numberText(raw: string, { is1904, isDate }: NumberReading): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim();
  if (!isDate || value < 0 || value >= 2_958_466) return plainNumber(value);
  return dayText(value, is1904);
}

/** The zero-based column of a cell's name such as "AB12"; undefined where it is no name. */
export function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d*$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The row of a cell's name, from 1; undefined where it names none. */
export function rowOf(reference: string): number | undefined {
  const digits = /(\d+)$/.exec(reference)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a number format shows days or times: one of Excel's own, or a code with such letters outside quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dateFormats.some(([from, to]) => id >= from && id <= to);
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare);
}

/** Text of a workbook, where `_x000D_` stands for a character. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** Excel's own formats for days and times, by their numbers. */
const dateFormats: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Seventeen digits of a cell are noise of the machine beyond the fifteenth. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

/** A count of days as ISO text; below one it is a time of day. Excel counts a 29 February 1900 that never was. */
function dayText(value: number, is1904: boolean): string {
  const seconds = Math.round(value * 86_400);
  const time = seconds % 86_400;
  if (value < 1 && time > 0 && !is1904) return timeText(time);
  const days = Math.floor(seconds / 86_400);
  const since1970 = is1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569;
  const day = new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
  return time === 0 ? day : `${day} ${timeText(time)}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(seconds % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
