import type { TextPart } from '#shared/domain/guidelines/compare-texts.ts';

/** Words of two versions in one run: what was added is underlined, what was removed is struck through, and both are said. */
export function ComparedWords({
  parts,
  added,
  removed,
}: {
  parts: readonly TextPart[];
  /** How an added run is announced. */
  added: string;
  removed: string;
}) {
  return (
    <p className="font-words text-document whitespace-pre-wrap text-ink">
      {parts.map((part, index) => (
        // Parts have no names; a comparison is drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key -- see above.
        <Part key={index} part={part} words={part.kind === 'added' ? added : removed} />
      ))}
    </p>
  );
}

function Part({ part, words }: { part: TextPart; words: string }) {
  if (part.kind === 'same') return part.text;
  if (part.kind === 'added')
    return (
      <ins className="rounded-tag bg-moss-soft text-moss underline decoration-2 underline-offset-2">
        <span className="sr-only">{words} </span>
        {part.text}
      </ins>
    );
  return (
    <del className="rounded-tag bg-danger-soft text-danger line-through">
      <span className="sr-only">{words} </span>
      {part.text}
    </del>
  );
}
