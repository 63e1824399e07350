/** The place of a message block in a text. */
const place = /\{\{block:([\w-]{1,64})\}\}/gu;

/** The blocks that a text has places for, each once, in the order of the text. */
export function blockIdsIn(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(place)].map((match) => match[1] ?? ''))];
}

/** How the place of a block is written. */
export function blockPlace(id: string): string {
  return `{{block:${id}}}`;
}

/** The text with its blocks filled in; a block that is gone leaves nothing behind. Blocks inside of blocks stay as they are written. */
export function fillBlocks(markdown: string, blocks: ReadonlyMap<string, string>): string {
  return markdown.replaceAll(place, (_, id: string) => (blocks.get(id) ?? '').trim());
}

/** The blocks of a text that are not there any more. */
export function missingBlocks(markdown: string, blocks: ReadonlyMap<string, unknown>): string[] {
  return blockIdsIn(markdown).filter((id) => !blocks.has(id));
}
