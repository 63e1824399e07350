/** How wide a text is drawn at 12 px, in px: an estimate on the safe side, for laying out names without measuring them. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return Math.ceil(width);
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitLabel(text: string, width: number): string {
  if (labelWidth(text) <= width) return text;
  const room = width - widthOf('…');
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > room) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

/** A number from 0 to 1 that is always the same for the same text. */
export function fractionOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // East Asian writing, emoji and the like are about as wide as high.
  if (code >= 0x11_00) return code === 0x20_26 ? 10 : 13;
  if (narrow.has(character)) return 4.2;
  if (wide.has(character)) return 10.5;
  return code >= 65 && code <= 90 ? 8.2 : 6.9;
}

const narrow = new Set(' .,:;!|\'"ijlIrtf()-');
const wide = new Set('mwMW@%');
