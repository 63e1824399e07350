/** What a card shows. */
export interface WinCard {
  readonly coalition: string;
  /** Such as "March 2026". */
  readonly month: string;
  /** The title of a public win, or what kind of win it is. */
  readonly headline: string;
  /** A line below, such as "From 9 days to the same day"; '' for none. */
  readonly detail: string;
  /** Organizations that are named; nobody on the card of a win that is not public. */
  readonly names: readonly string[];
  /** Such as "Breakthrough". */
  readonly level: string;
}

/** The size of the picture, in pixels: the shape that most feeds show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A picture of a win as SVG that stands for itself: no fonts, links or scripts from elsewhere. */
export function winCardSvg(card: WinCard): string {
  const lines = wrapped(card.headline, 30).slice(0, 4);
  const top = 250 - (lines.length - 1) * 20;
  const headline = lines
    .map((line, index) => `<text x="80" y="${top + index * 74}" class="h">${escaped(line)}</text>`)
    .join('');
  const below = top + lines.length * 74;
  const detail =
    card.detail === '' ? '' : `<text x="80" y="${below}" class="d">${escaped(clipped(card.detail, 62))}</text>`;
  const names =
    card.names.length === 0
      ? ''
      : `<text x="80" y="540" class="n">${escaped(clipped(card.names.join(' · '), 74))}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    '<style>text{font-family:Georgia,"Source Serif 4",serif;fill:#25211c}.h{font-size:62px;font-weight:600}',
    '.d{font-size:32px;fill:#5c554c}.n{font-size:26px;fill:#5c554c}.s{font-size:26px;font-family:Helvetica,Arial,sans-serif;fill:#5c554c}',
    '.l{font-size:26px;font-family:Helvetica,Arial,sans-serif;font-weight:700;fill:#2f5d2b}</style>',
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="#fdfcf8"/>`,
    `<rect y="${cardSize.height - 18}" width="${cardSize.width}" height="18" fill="#c9a86a"/>`,
    '<circle cx="98" cy="112" r="20" fill="#2f5d2b"/><path d="M89 112l7 7 12-13" fill="none" stroke="#fdfcf8" stroke-width="4"/>',
    `<text x="134" y="121" class="l">${escaped(card.level)}</text>`,
    `<text x="1120" y="121" text-anchor="end" class="s">${escaped(card.month)}</text>`,
    headline,
    detail,
    names,
    `<text x="80" y="585" class="s">${escaped(clipped(card.coalition, 70))}</text>`,
    '</svg>',
  ].join('');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function clipped(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that XML does not know would make the picture unreadable.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
  );
}
