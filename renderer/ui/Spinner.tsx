import { LoaderCircle } from 'lucide-react';

/** Shows that something is going on; it stays unseen for the first 300 ms. */
export function Spinner({ size = 14 }: { size?: number | undefined }) {
  return (
    <span aria-hidden className="inline-flex animate-appear-late">
      <LoaderCircle size={`${size / 16}rem`} strokeWidth={2} className="animate-turn" />
    </span>
  );
}
