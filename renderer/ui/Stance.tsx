import { Freshness } from './Freshness.tsx';
import { type StanceBand, StanceGlyph } from './StanceGlyph.tsx';
import { words } from './words.ts';

/** Where someone stands, glyph and word together; with the age once it has to be looked at again. */
export function Stance({
  band,
  word = words.notKnownYet,
  staleText,
}: {
  band: StanceBand | null;
  word?: string | undefined;
  staleText?: string | undefined;
}) {
  return (
    <span className="inline-flex items-center align-top gap-2 whitespace-nowrap">
      <StanceGlyph band={band} size={13} />
      <span className={band === null ? 'text-ink-3' : undefined}>{word}</span>
      {staleText !== undefined && <Freshness text={staleText} isStale />}
    </span>
  );
}
