/**
 * Folds text for sorting and searching: lower case, no diacritics, single spaces.
 * Letters that Unicode does not decompose (ø, ł, ß…) are spelled in ASCII.
 */
export function foldText(text: string): string {
  // Plain ASCII with single spaces is the common case at import: it needs no regular expression.
  if (isPlain(text)) return text.toLowerCase();
  const plain = isAscii(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(marks, '')
        .replace(special, (letter) => spelled[letter] ?? letter);
  return plain.toLowerCase().replace(spaces, ' ').trim();
}

/** The order of two texts by their characters, for sorting; texts for people are folded before. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Only the digits of a phone number, without the leading zeros that differ between dialling plans. */
export function phoneDigits(phone: string): string {
  return phone.replace(/\D+/g, '').replace(/^0+/, '');
}

/** The host of a web address without `www.`, in lower case; empty when there is none. */
export function websiteHost(url: string): string {
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url.trim());
  return (match?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

/** An e-mail address as it is compared: trimmed and in lower case. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** ASCII without any blanks but single spaces between words. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 || text === '';
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

const marks = /\p{M}+/gu;
const spaces = /\s+/gu;
const special = /[øØłŁßæÆœŒđĐðÐþÞıİ]/gu;
const spelled: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  İ: 'i',
};
