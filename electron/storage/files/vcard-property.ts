import { isUtf8 } from 'node:buffer';

import iconv from 'iconv-lite';

/** A property with its parameters; the value holds one byte a character and is decoded on demand. */
export interface VcardProperty {
  readonly line: number;
  /** In lower case; empty where the property stands alone. */
  readonly group: string;
  /** In capitals. */
  readonly name: string;
  readonly params: ReadonlyArray<{ readonly name: string; readonly values: readonly string[] }>;
  readonly raw: string;
  /** The encoding of text that says nothing about it and is not UTF-8. */
  readonly fallback: string;
}

/** Takes a content line apart; a colon inside a quoted parameter is none. */
export function parseProperty(text: string, line: number, fallback: string): VcardProperty {
  const colon = valueStart(text);
  const [path = '', ...params] = splitOutside(text.slice(0, colon), ';');
  const dot = path.lastIndexOf('.');
  const name = path
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  return {
    line,
    group: path.slice(0, Math.max(0, dot)).toLowerCase(),
    name,
    params: params.map((param) => parseParam(param, fallback)),
    raw: text.slice(colon + 1),
    fallback,
  };
}

/** All values of a parameter. */
export function paramValues(property: VcardProperty, name: string): readonly string[] {
  return property.params.flatMap((param) => (param.name === name ? param.values : []));
}

/** The value as one text: decoded, unescaped, its lines ending with \n. */
export function textOf(property: VcardProperty): string {
  return splitValue(property, '')[0] ?? '';
}

/** The parts of a value that a separator splits, decoded and unescaped. */
export function partsOf(property: VcardProperty, separator: ';' | ','): readonly string[] {
  return splitValue(property, separator);
}

/** Whether the value is said to be in base64. */
export function isBase64(property: VcardProperty): boolean {
  return paramValues(property, 'ENCODING').some((encoding) => /^(?:b|base64)$/i.test(encoding));
}

/** The bytes of a value in base64 or in a `data:` address, with the media type that it names; nothing for other values. */
export function bytesOf(property: VcardProperty): { readonly bytes: Buffer; readonly type: string } | undefined {
  const raw = property.raw.trim();
  const data = /^data:([^;,]*)(?:;[^,]*)?;base64\\?,/i.exec(raw);
  if (data !== null)
    return { bytes: Buffer.from(raw.slice(data[0].length), 'base64'), type: (data[1] ?? '').toLowerCase() };
  if (/^[a-z][a-z0-9+.-]*:/i.test(raw)) return undefined;
  if (!isBase64(property) && !/^[a-z0-9+/\s]{64,}={0,2}$/i.test(raw.slice(0, 4_096))) return undefined;
  return { bytes: Buffer.from(raw, 'base64'), type: '' };
}

function splitValue(property: VcardProperty, separator: string): readonly string[] {
  const charset = paramValues(property, 'CHARSET')[0];
  const decode = (bytes: string): string => decodeBytes(bytes, charset, property.fallback);
  const isQuoted = paramValues(property, 'ENCODING').some((value) => /^(?:quoted-printable|q)$/i.test(value));
  // Encoded separators (=3B) belong to the text, and in Shift_JIS the second byte of a character may be a backslash.
  const parts = isQuoted
    ? splitEscaped(property.raw, separator).map((part) => decode(quotedBytes(part)))
    : splitEscaped(decode(property.raw), separator);
  return parts.map((part) => unescape(part));
}

/** Text of bytes in a named charset; without a known one UTF-8 where it fits, else the fallback. */
function decodeBytes(bytes: string, charset: string | undefined, fallback: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) {
    // ISO-2022 and UTF-7 have no byte above ASCII.
    return charset !== undefined && /^(?:iso-2022|utf-?7)/i.test(charset) && iconv.encodingExists(charset)
      ? iconv.decode(Buffer.from(bytes, 'latin1'), charset)
      : bytes;
  }
  const buffer = Buffer.from(bytes, 'latin1');
  if (charset !== undefined && iconv.encodingExists(charset)) return iconv.decode(buffer, charset, { stripBOM: false });
  return isUtf8(buffer) ? buffer.toString('utf8') : iconv.decode(buffer, fallback);
}

function quotedBytes(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescape(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  // Other letters behind a backslash keep it, as in C:\Temp.
  return plain.includes('\\')
    ? plain.replace(/\\([\\,;:"nN])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark))
    : plain;
}

function splitEscaped(text: string, separator: string): readonly string[] {
  if (separator === '' || !text.includes(separator)) return [text];
  if (!text.includes('\\')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function parseParam(text: string, fallback: string): { readonly name: string; readonly values: readonly string[] } {
  const equals = text.indexOf('=');
  const values = splitOutside(text.slice(equals + 1), ',').map((value) => paramText(value, fallback));
  if (equals !== -1) return { name: text.slice(0, equals).trim().toUpperCase(), values };
  // 2.1 gives values without names.
  const bare = text.trim().toUpperCase();
  if (/^(?:BASE64|B|QUOTED-PRINTABLE|8BIT|7BIT)$/.test(bare)) return { name: 'ENCODING', values };
  return { name: /^(?:URL|URI|INLINE|CID|CONTENT-ID)$/.test(bare) ? 'VALUE' : 'TYPE', values };
}

// RFC 6868 writes quotes and line ends in parameters with a caret.
function paramText(text: string, fallback: string): string {
  const bare = decodeBytes(text.trim().replace(/^"(.*)"$/s, '$1'), undefined, fallback);
  return bare.replace(/\^([n^'])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === "'" ? '"' : '^'));
}

function valueStart(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  // A quote that never closes does not hide the value.
  return Math.max(0, text.indexOf(':'));
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === separator && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
