/**
 * Folds text for sorting and searching: lower case, no diacritics, single spaces.
 * Letters that Unicode does not decompose (ø, ł, ß…) are spelled in ASCII.
 */
export function foldText(text: string): string {
  // Plain ASCII is the common case at import: skip the costly normalisation.
  const plain = isAscii(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(marks, '')
        .replace(special, (letter) => spelled[letter] ?? letter);
  return plain.toLowerCase().replace(spaces, ' ').trim();
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
