import type { CardPhoto, CardProblem } from './vcard-card.ts';
import { bytesOf, paramValues, textOf, type VcardProperty } from './vcard-property.ts';

/** A day as `1985-04-15`, `--04-15`, `1985-04` or `1985`; nothing for any other text. */
export function birthdayOf(property: VcardProperty | undefined): string | undefined {
  if (property === undefined) return undefined;
  const match = /^(?:(\d{4})(?:-?(\d\d)-?(\d\d)|-(\d\d))?|--(\d\d)-?(\d\d))(?:[T ].*)?$/.exec(textOf(property).trim());
  if (match === null) return undefined;
  const [, year = '', month = match[5] ?? '', day = match[6] ?? '', monthOnly = ''] = match;
  if (!isDay(year || '2000', month || monthOnly || '01', day || '01')) return undefined;
  // Apple writes a stand-in year and says so.
  const hasYear = year !== '' && !paramValues(property, 'X-APPLE-OMIT-YEAR').includes(year);
  if (day !== '') return hasYear ? `${year}-${month}-${day}` : `--${month}-${day}`;
  return monthOnly === '' ? year : `${year}-${monthOnly}`;
}

/**
 * The first picture that is in the file itself; an organization's logo counts as one. Pictures by address stay among the
 * unknown properties, a picture that cannot be decoded costs only itself.
 */
export function photoOf(
  properties: readonly VcardProperty[],
  hasLogo: boolean,
  used: Set<VcardProperty>,
  problems: CardProblem[],
): CardPhoto | undefined {
  let photo: CardPhoto | undefined;
  const logos = hasLogo ? properties.filter((property) => property.name === 'LOGO') : [];
  for (const property of [...properties.filter(({ name }) => name === 'PHOTO'), ...logos]) {
    const decoded = bytesOf(property);
    if (decoded === undefined) continue;
    used.add(property);
    if (decoded.bytes.length === 0) problems.push({ kind: 'badPhoto', line: property.line, name: property.name });
    else if (photo === undefined)
      photo = {
        mediaType: mediaTypeOf(decoded.bytes, decoded.type || (paramValues(property, 'TYPE')[0] ?? '')),
        bytes: new Uint8Array(decoded.bytes),
      };
    else problems.push({ kind: 'extraPhoto', line: property.line, name: property.name });
  }
  return photo;
}

// The bytes know better than the parameter.
function mediaTypeOf(bytes: Buffer, said: string): string {
  const head = bytes.subarray(0, 12).toString('latin1');
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (head.startsWith('\u0089PNG')) return 'image/png';
  if (head.startsWith('GIF8')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  const type = said.toLowerCase();
  if (type.includes('/')) return type;
  return /^[a-z0-9.+-]+$/.test(type) ? `image/${type === 'jpg' ? 'jpeg' : type}` : 'application/octet-stream';
}

function isDay(year: string, month: string, day: string): boolean {
  const [yearNumber, monthNumber, dayNumber] = [Number(year), Number(month), Number(day)];
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return false;
  return dayNumber <= new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
}
