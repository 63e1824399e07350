/** A name of a file is at most so long, in characters: every file system takes it. */
const longest = 120;

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/**
 * A name that is safe on every system and shows what it is: no folders, no characters that some system does not take, none that are not seen or turn
 * the order of others around, no device of Windows, no dot or space at an end; at most 120 characters, with its ending. Never empty.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|]/gu, '-')
    // Controls, formats (also the marks that reverse the writing), private and unpaired halves; separators of lines.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
  const short = shortened(plain);
  if (short === '' || /^-+$/u.test(short)) return 'file';
  return reserved.test(short) ? `_${short}` : short;
}

/** The ending of a name in lower case without its dot; '' for none. */
export function endingOf(name: string): string {
  return /[^.]\.([\p{L}\p{N}_-]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name itself, or with the first number that makes it new among these. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const ending = endingOf(name);
  const stem = ending === '' ? name : name.slice(0, -ending.length - 1);
  for (let number = 2; ; number++) {
    const next = `${stem} ${number}${ending === '' ? '' : `.${ending}`}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const ending = endingOf(name);
  const kept = ending === '' ? longest : longest - ending.length - 1;
  const stem = letters.slice(0, kept).join('').trimEnd();
  return ending === '' ? stem : `${stem}.${ending}`;
}
