import { holdsNumber } from './numbers-in-text.ts';

/** That an evidence card was linked to a text, or to one of its numbers; or why a number needs none. */
export interface EvidenceLink {
  readonly rowId: string;
  /** '' where the number needs no card. */
  readonly evidenceId: string;
  /** '' where the card was linked to the text as a whole. */
  readonly number: string;
  readonly note: string;
  /** What the card says; undefined when it is gone. */
  readonly words: string | undefined;
}

/** What backs a number: its own link, or a card that was linked to the text and holds the number. Undefined when nothing does. */
export function backingOf(number: string, links: readonly EvidenceLink[]): EvidenceLink | undefined {
  const isThere = (link: EvidenceLink) => (link.evidenceId === '' ? link.note !== '' : link.words !== undefined);
  return (
    links.find((link) => link.number === number && isThere(link)) ??
    links.find((link) => link.evidenceId !== '' && link.words !== undefined && holdsNumber(link.words, number))
  );
}
