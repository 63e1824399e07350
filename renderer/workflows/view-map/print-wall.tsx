import { createRoot } from 'react-dom/client';
import { useEffect, type ReactNode } from 'react';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';

/** The inside of an A3 sheet in landscape, in px at 96 dpi: 400 × 277 mm less the title. */
export const wallSize = { width: 1500, height: 940 } as const;

/** Prints a picture alone on an A3 sheet, in the light colors; what is on the screen stays as it is. */
export function printOnWall(sheet: ReactNode): void {
  const place = document.createElement('div');
  place.className = 'print-wall';
  document.body.append(place);
  const root = createRoot(place);
  const remove = (): void => {
    window.removeEventListener('afterprint', remove);
    root.unmount();
    place.remove();
  };
  window.addEventListener('afterprint', remove);
  root.render(<Printing>{sheet}</Printing>);
}

/** Prints once the sheet is in the page. */
function Printing({ children }: { children: ReactNode }) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      host.print().catch(showError);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return children;
}
