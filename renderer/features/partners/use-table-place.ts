import { useEffect, useRef, useState } from 'react';

/** Where a person is in a table: the row with the cursor and the record beside it. */
export interface TablePlace {
  readonly row: number | null;
  readonly peek: string | undefined;
}

/** How long the cursor rests before the address follows it, in milliseconds. */
const restMs = 250;

/**
 * The place in a table, which the address follows once the cursor rests: moving through a list costs no navigation.
 * When the address changes by itself (back, a link), the place follows that.
 */
export function useTablePlace(
  address: TablePlace,
  follow: (place: TablePlace) => void,
): { readonly place: TablePlace; readonly go: (place: Partial<TablePlace>) => void; readonly settle: () => void } {
  const [place, setPlace] = useState(address);
  const [seen, setSeen] = useState(address);
  const [sent, setSent] = useState(address);
  const [path] = useState(() => window.location.pathname);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ place, follow });
  useEffect(() => {
    latest.current = { place, follow };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!isSamePlace(seen, address)) {
    setSeen(address);
    if (!isSamePlace(sent, address)) setPlace(address);
  }

  const settle = (): void => {
    clearTimeout(timer.current);
    const { place: now, follow: tell } = latest.current;
    setSent(now);
    tell(now);
  };
  const go = (change: Partial<TablePlace>): void => {
    setPlace((before) => ({ ...before, ...change }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // Whoever is on the way to another screen is not called back.
      if (window.location.pathname === path) settle();
    }, restMs);
  };
  return { place, go, settle };
}

function isSamePlace(one: TablePlace, other: TablePlace): boolean {
  return one.row === other.row && one.peek === other.peek;
}
