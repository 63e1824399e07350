import { oneToOneGuide, type OneToOnePartId } from '../../content/outreach-content.ts';

/** What was said in each part of a 1:1 talk. */
export type OneToOneWords = Readonly<Partial<Record<OneToOnePartId, string>>>;

/** The parts as one Markdown text with a heading each; parts without words are left out. */
export function writeOneToOne(words: OneToOneWords): string {
  return oneToOneGuide
    .flatMap(({ id, heading }) => {
      const text = (words[id] ?? '').trim();
      return text === '' ? [] : [`### ${heading}\n\n${text}`];
    })
    .join('\n\n');
}

/** The parts that a text written by `writeOneToOne` has; nothing for any other text. */
export function readOneToOne(text: string): OneToOneWords {
  const words: Partial<Record<OneToOnePartId, string>> = {};
  let part: OneToOnePartId | undefined;
  for (const line of text.split('\n')) {
    const heading = line.startsWith('### ') ? line.slice(4).trim() : undefined;
    const found = heading === undefined ? undefined : oneToOneGuide.find((each) => each.heading === heading);
    if (found !== undefined) part = found.id;
    else if (part !== undefined) words[part] = `${words[part] ?? ''}${line}\n`;
  }
  return Object.fromEntries(Object.entries(words).map(([id, value]) => [id, value.trim()]));
}
