import { useEffect, useRef, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';
import { Paper } from './Paper.tsx';

/** How a sheet looks, in print.css: a document, a part of a screen as it stands, a picture for the wall, labels and envelopes at their true size, or letters. */
export type SheetKind = 'paper' | 'screen' | 'wall' | 'labels' | 'letters';

/** Where the sheets go that are made now. */
let goesToPdf = false;

/** Prints something alone: the one way to paper. What is on the screen stays as it is. `onDone` hears when the sheet is put away. */
export function printAlone(sheet: ReactNode, kind: SheetKind, onDone?: () => void): void {
  const isPdf = goesToPdf;
  const place = document.createElement('div');
  place.className = 'paper';
  place.dataset['sheet'] = kind;
  document.body.append(place);
  const root = createRoot(place);
  const before = document.title;
  const remove = (): void => {
    window.removeEventListener('afterprint', remove);
    document.title = before;
    root.unmount();
    place.remove();
    onDone?.();
  };
  const print = async (): Promise<void> => {
    // The name that a browser or a printer's queue gives the document.
    const name = nameOf(place) || before;
    document.title = name;
    if (!isPdf) return host.print();
    try {
      await host.printToPdf({ defaultName: `${name}.pdf`, hasPageNumbers: kind === 'paper' || kind === 'screen' });
    } catch {
      showToast({ tone: 'honey', title: t('exports:pdfFailedTitle'), detail: t('exports:pdfFailed') });
    } finally {
      remove();
    }
  };
  if (!isPdf) window.addEventListener('afterprint', remove);
  root.render(
    <QueryClientProvider client={queryClient}>
      <Printing place={place} onReady={print}>
        {sheet}
      </Printing>
    </QueryClientProvider>,
  );
}

/** Runs what prints, with its sheet saved as a PDF in place of going to a printer. */
export async function asPdf(print: () => void | Promise<void>): Promise<void> {
  goesToPdf = true;
  try {
    await print();
  } finally {
    goesToPdf = false;
  }
}

/** Prints what the screen shows, under a head: the part that is marked `data-for-paper`, or all of it. */
export function printShown(): void {
  const shown = document.querySelector('[data-for-paper]') ?? document.querySelector('main');
  if (shown === null) return;
  // A context that is pressed says where else one could go, not what is shown.
  const [title = '', ...lines] = [...document.querySelectorAll('[data-page-title], [data-page-context]')].map((each) =>
    each.querySelector('button, input, [role="radiogroup"]') === null ? (each.textContent ?? '') : '',
  );
  printAlone(
    <Paper title={title} lines={lines.filter((line) => line !== '')}>
      <Copy of={withPaintedPictures(shown)} />
    </Paper>,
    'screen',
  );
}

/** A copy of a part of the screen in which a canvas, whose copy would be blank, is a picture of what was painted on it. */
function withPaintedPictures(shown: Element): Node {
  const copy = shown.cloneNode(true) as Element;
  const painted = shown.querySelectorAll('canvas');
  for (const [index, blank] of [...copy.querySelectorAll('canvas')].entries()) {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.style.cssText = blank.style.cssText;
    picture.src = painted[index]?.toDataURL() ?? '';
    blank.replaceWith(picture);
  }
  return copy;
}

function nameOf(place: HTMLElement): string {
  const title = place.querySelector('h1, h2')?.textContent ?? '';
  return title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 120);
}

function Copy({ of }: { of: Node }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(of), [of]);
  return <div ref={place} />;
}

/** Prints once the sheet is in the page and its pictures are there. */
function Printing({
  place,
  onReady,
  children,
}: {
  place: HTMLElement;
  onReady: () => Promise<void>;
  children: ReactNode;
}) {
  const ready = useRef(onReady);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const pictures = [...place.querySelectorAll('img')].map((picture) => picture.decode());
      Promise.allSettled(pictures)
        .then(() => ready.current())
        .catch(showError);
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return children;
}
