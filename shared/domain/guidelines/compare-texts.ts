import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only the older or the newer one. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A section of two versions beside each other. */
export interface ComparedSection {
  /** The heading without its number; '' for what stands before the first one. */
  readonly title: string;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  /** Whether it stands in another place among the sections that both have. */
  readonly isMoved: boolean;
  readonly parts: readonly TextPart[];
}

/** Two versions of a text, section by section. */
export interface ComparedTexts {
  readonly sections: readonly ComparedSection[];
  readonly addedWords: number;
  readonly removedWords: number;
}

/**
 * Compares two Markdown texts by words. Sections (`## 3. Quorum`) are told apart by their headings, so that a moved one is no change
 * of its words; sections that only the older text has stand after the one that they followed.
 */
export function compareTexts(older: string, newer: string): ComparedTexts {
  const [before, after] = [sectionsOf(older), sectionsOf(newer)];
  const oldByTitle = new Map(before.map((section) => [section.title, section]));
  const newTitles = new Set(after.map((section) => section.title));
  const moved = movedTitles(before, after);
  const sections: ComparedSection[] = after.map((section) =>
    compared(section.title, oldByTitle.get(section.title)?.body, section.body, moved.has(section.title)),
  );
  for (const [index, section] of before.entries()) {
    if (newTitles.has(section.title)) continue;
    const previous = before[index - 1]?.title;
    const place = sections.findIndex((each) => each.title === previous) + 1;
    sections.splice(place, 0, compared(section.title, section.body, undefined, false));
  }
  const words = (kind: TextPart['kind']) =>
    sections.reduce(
      (sum, section) =>
        sum + section.parts.reduce((count, part) => count + (part.kind === kind ? wordCount(part.text) : 0), 0),
      0,
    );
  return { sections, addedWords: words('added'), removedWords: words('removed') };
}

/** Texts longer than this are compared as a whole: word by word would take seconds. */
const longestCompared = 60_000;

function compared(
  title: string,
  before: string | undefined,
  after: string | undefined,
  isMoved: boolean,
): ComparedSection {
  if (before === undefined) return { title, state: 'added', isMoved, parts: [{ kind: 'added', text: after ?? '' }] };
  if (after === undefined) return { title, state: 'removed', isMoved, parts: [{ kind: 'removed', text: before }] };
  if (before === after) return { title, state: 'same', isMoved, parts: [{ kind: 'same', text: after }] };
  return { title, state: 'changed', isMoved, parts: partsOf(before, after) };
}

function partsOf(before: string, after: string): TextPart[] {
  if (before.length + after.length > longestCompared)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return diffWordsWithSpace(before, after).map((change) => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value,
  }));
}

interface TextSection {
  readonly title: string;
  readonly body: string;
}

/** The sections of a text; a heading that comes twice is numbered from its second time on. */
function sectionsOf(markdown: string): TextSection[] {
  const seen = new Map<string, number>();
  return markdown
    .split(/^(?=## )/mu)
    .map((block) => {
      const [first = '', ...rest] = block.split('\n');
      const heading = /^## (?:\d+\. )?(.*)$/u.exec(first);
      return heading === null
        ? { title: '', body: block.trim() }
        : { title: (heading[1] ?? '').trim(), body: rest.join('\n').trim() };
    })
    .filter((section) => section.title !== '' || section.body !== '')
    .map((section) => {
      const times = (seen.get(section.title) ?? 0) + 1;
      seen.set(section.title, times);
      return times === 1 ? section : { ...section, title: `${section.title} (${times})` };
    });
}

/** The sections that both texts have but in another order: those outside the longest run that kept it. */
function movedTitles(before: readonly TextSection[], after: readonly TextSection[]): ReadonlySet<string> {
  const places = new Map(after.map((section, index) => [section.title, index]));
  const common = before.filter((section) => places.has(section.title)).map((section) => section.title);
  const best: { length: number; previous: number }[] = [];
  for (const [index, title] of common.entries()) {
    let [length, previous] = [1, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const isBefore = (places.get(common[earlier] ?? '') ?? 0) < (places.get(title) ?? 0);
      const candidate = (best[earlier]?.length ?? 0) + 1;
      if (isBefore && candidate > length) [length, previous] = [candidate, earlier];
    }
    best.push({ length, previous });
  }
  const kept = new Set<string>();
  let at = best.reduce((top, entry, index) => (entry.length > (best[top]?.length ?? 0) ? index : top), 0);
  while (at >= 0 && common[at] !== undefined) {
    kept.add(common[at] ?? '');
    at = best[at]?.previous ?? -1;
  }
  return new Set(common.filter((title) => !kept.has(title)));
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
