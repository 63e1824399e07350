import { Moon } from 'lucide-react';
import { Icon } from './Icon.tsx';
import { words } from './words.ts';

/** How long ago; a moon and honey ink once it is long enough to look again. */
export function Freshness({ text, isStale = false }: { text: string; isStale?: boolean | undefined }) {
  if (!isStale) return <span className="whitespace-nowrap text-ink-2">{text}</span>;
  return (
    <span className="inline-flex items-center align-top gap-1 whitespace-nowrap text-honey-ink">
      <Icon of={Moon} size={13} />
      {text}
      <span className="sr-only">, {words.stale}</span>
    </span>
  );
}
