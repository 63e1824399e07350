import { type StanceBand, StanceGlyph } from './StanceGlyph.tsx';

const bands = [1, 2, 3, 4, 5] as const;
const noTrail: readonly { readonly band: StanceBand; readonly date: string }[] = [];

/** The five bands in a line, opposed left, with the way someone has come: which band was left on which day. */
export function StanceScale({
  label,
  band,
  bandWords,
  trail = noTrail,
}: {
  label: string;
  band: StanceBand | null;
  bandWords: Readonly<Record<StanceBand, string>>;
  /** The bands passed, oldest first, with the date of leaving each. */
  trail?: readonly { readonly band: StanceBand; readonly date: string }[] | undefined;
}) {
  const said = [label, ...trail.map((step) => `${bandWords[step.band]}, ${step.date}`), band ? bandWords[band] : ''];
  return (
    <div role="img" aria-label={said.filter(Boolean).join(': ')} className="w-full max-w-100">
      <ol aria-hidden className="flex">
        {bands.map((each) => (
          <li key={each} className="relative flex min-w-0 flex-1 flex-col items-center">
            {each > 1 && <Link from={passed(trail, band, each)} />}
            <span className="relative flex size-8 items-center justify-center">
              {each === band && <span className="absolute inset-0 rounded-full border-2 border-accent bg-raised" />}
              <span className="relative inline-flex">
                <StanceGlyph band={each} size={each === band ? 16 : 13} />
              </span>
            </span>
            <span className={each === band ? 'text-axis font-strong text-ink' : 'text-axis text-ink-2'}>
              {bandWords[each]}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

// The step between this band and the one to its left: dotted with its date where it has been gone.
function Link({ from }: { from: string | undefined }) {
  return (
    <span className="absolute top-4 right-1/2 flex w-full -translate-y-1/2 justify-center px-3.5">
      <span className={from === undefined ? 'h-px w-full bg-line-2' : 'w-full border-t-2 border-dotted border-ink-2'} />
      {from !== undefined && <span className="absolute -top-4 text-axis text-ink-2">{from}</span>}
    </span>
  );
}

function passed(
  trail: readonly { readonly band: StanceBand; readonly date: string }[],
  band: StanceBand | null,
  right: StanceBand,
): string | undefined {
  const stops = [...trail, ...(band === null ? [] : [{ band, date: '' }])];
  const found = stops.findLast((stop, index) => {
    const next = stops[index + 1];
    return next && Math.min(stop.band, next.band) < right && Math.max(stop.band, next.band) >= right;
  });
  return found?.date;
}
