import { useEffect, useRef, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';

/** How a sheet looks, in print.css: a document, a part of a screen as it stands, or a picture for the wall. */
export type SheetKind = 'paper' | 'screen' | 'wall';

/** Prints something alone: the one way to paper. What is on the screen stays as it is. `onDone` hears when the sheet is put away. */
export function printAlone(sheet: ReactNode, kind: SheetKind, onDone?: () => void): void {
  const place = document.createElement('div');
  place.className = 'paper';
  place.dataset['sheet'] = kind;
  document.body.append(place);
  const root = createRoot(place);
  const remove = (): void => {
    window.removeEventListener('afterprint', remove);
    root.unmount();
    place.remove();
    onDone?.();
  };
  window.addEventListener('afterprint', remove);
  root.render(
    <QueryClientProvider client={queryClient}>
      <Printing place={place}>{sheet}</Printing>
    </QueryClientProvider>,
  );
}

/** Prints the part of the screen that is marked `data-for-paper`, alone; answers whether there is one. */
export function printShown(): boolean {
  const shown = document.querySelector('[data-for-paper]');
  if (shown === null) return false;
  printAlone(<Copy of={shown.cloneNode(true)} />, 'screen');
  return true;
}

function Copy({ of }: { of: Node }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(of), [of]);
  return <div ref={place} />;
}

/** Prints once the sheet is in the page and its pictures are there. */
function Printing({ place, children }: { place: HTMLElement; children: ReactNode }) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const pictures = [...place.querySelectorAll('img')].map((picture) => picture.decode());
      Promise.allSettled(pictures)
        .then(() => host.print())
        .catch(showError);
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return children;
}
