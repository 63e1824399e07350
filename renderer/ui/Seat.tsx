import { EyeOff } from 'lucide-react';
import { Icon } from './Icon.tsx';
import { SeatGlyph, type SeatState } from './SeatGlyph.tsx';
import { words } from './words.ts';

/** A seat, glyph and word together. */
export function Seat({
  state,
  word,
  isPrivate = false,
}: {
  state: SeatState | null;
  word: string;
  isPrivate?: boolean | undefined;
}) {
  return (
    <span className="inline-flex items-center align-top gap-2 whitespace-nowrap">
      {state && <SeatGlyph state={state} />}
      <span className={state ? undefined : 'text-ink-3'}>{word}</span>
      {isPrivate && <Icon of={EyeOff} size={13} label={words.privateName} className="text-ink-3" />}
    </span>
  );
}
