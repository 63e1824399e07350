/**
 * The first table of copied HTML as text with columns split by tabs; '' when there is none. Only words are read: no markup of it is ever drawn.
 * A cell that spans columns leaves the others blank.
 */
export function tableText(html: string): string {
  const table = /<table[\s>][^]*?(?:<\/table\s*>|$)/i.exec(html)?.[0];
  if (table === undefined) return '';
  const rows = table.split(/<tr(?=[\s>/])/i).slice(1);
  const lines = rows.map((row) =>
    row
      .split(/<t[dh](?=[\s>/])/i)
      .slice(1)
      .flatMap(cellsOf)
      .join('\t'),
  );
  return lines.filter((line) => line !== '').join('\n');
}

/** The words of a cell, and blanks for the further columns that it spans. */
function cellsOf(markup: string): string[] {
  const end = markup.indexOf('>');
  if (end < 0) return [];
  const span = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(markup.slice(0, end))?.[1] ?? 1);
  return [
    quoted(wordsOf(markup.slice(end + 1))),
    ...Array.from({ length: Math.max(0, Math.min(span, 100) - 1) }, () => ''),
  ];
}

function wordsOf(markup: string): string {
  const text = markup
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return text
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, name: string) => decoded(name) ?? whole)
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function quoted(words: string): string {
  return /["\t\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
