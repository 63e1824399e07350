import { type RefObject, useLayoutEffect, useState } from 'react';

/** The heights of a row and of the header in px, as density and zoom make them now; zero until measured. */
export function useRowMetrics(probe: RefObject<HTMLElement | null>): { rowHeight: number; headHeight: number } {
  const [metrics, setMetrics] = useState({ rowHeight: 0, headHeight: 0 });
  useLayoutEffect(() => {
    const element = probe.current;
    if (!element) return undefined;
    // The probe is as tall as a row and as wide as the header is tall.
    const measure = () => {
      const box = element.getBoundingClientRect();
      setMetrics({ rowHeight: box.height, headHeight: box.width });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return metrics;
}
