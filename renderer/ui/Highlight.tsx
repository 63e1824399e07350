/** The text with the found parts bold on honey; ranges are [start, end) in UTF-16 units, in order. */
export function Highlight({
  text,
  ranges,
}: {
  text: string;
  ranges: readonly (readonly [number, number])[];
}) {
  let at = 0;
  const parts = ranges.flatMap(([start, end], index) => {
    const from = Math.max(at, start);
    if (end <= from) return [];
    const before = text.slice(at, from);
    at = end;
    return [
      before,
      <mark key={`${index}-${from}`} className="rounded-tag bg-honey-soft font-strong text-ink">
        {text.slice(from, end)}
      </mark>,
    ];
  });
  return (
    <span>
      {parts}
      {text.slice(at)}
    </span>
  );
}
