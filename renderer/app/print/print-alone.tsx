import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';

/** Prints something alone; what is on the screen stays as it is. The class, of print.css, says how the sheet looks. */
export function printAlone(sheet: ReactNode, className: 'paper' | 'print-wall'): void {
  const place = document.createElement('div');
  place.className = className;
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
