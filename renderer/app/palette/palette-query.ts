/** What the palette looks through: everything, or what a first character narrows it to. */
export type PaletteScope = 'all' | 'people' | 'tags' | 'commands';

const scopes: Readonly<Record<string, PaletteScope>> = { '@': 'people', '#': 'tags', '>': 'commands' };

/** Reads what was typed: a first `@`, `#` or `>` narrows, the rest is looked for. */
export function readPaletteQuery(query: string): { readonly scope: PaletteScope; readonly text: string } {
  const trimmed = query.trimStart();
  const scope = scopes[trimmed.charAt(0)];
  return scope === undefined ? { scope: 'all', text: query.trim() } : { scope, text: trimmed.slice(1).trim() };
}
