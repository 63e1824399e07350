/** What happens to a link that leads out of the app: opened, opened after a question, or refused. */
export type LinkVerdict = 'open' | 'confirm' | 'refuse';

const verdicts: Readonly<Record<string, LinkVerdict>> = {
  'https:': 'open',
  'mailto:': 'open',
  'tel:': 'open',
  'http:': 'confirm',
};

/** Longer links are refused: no address that a person keeps is longer, and some systems cut or misread them. */
const longestLink = 2_048;

/** Judges a link before the system sees it; only web, mail and phone links without credentials pass. */
export function judgeExternalLink(link: string): LinkVerdict {
  if (link.length > longestLink || hasOddCharacters(link)) return 'refuse';
  const url = parseUrl(link);
  if (url === null || url.href.length > longestLink || url.username !== '' || url.password !== '') return 'refuse';
  return Object.hasOwn(verdicts, url.protocol) ? (verdicts[url.protocol] ?? 'refuse') : 'refuse';
}

/** Control characters, spaces, back-slashes and invisible direction marks: parsers disagree on them. */
function hasOddCharacters(link: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\\]/u.test(link);
}

function parseUrl(link: string): URL | null {
  try {
    return new URL(link);
  } catch {
    return null;
  }
}
