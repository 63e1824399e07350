import { type RefObject, useLayoutEffect, useState } from 'react';

/** The sizes the grid reckons with, in px as density, zoom and window make them now; zero until measured. */
export type GridMetrics = {
  readonly rowHeight: number;
  readonly headHeight: number;
  /** How many px a px of the design is, which is at 100 %. */
  readonly zoom: number;
  readonly width: number;
};

/** Measures the grid and keeps measuring it. The probe is as tall as a row and as wide as the header is tall. */
export function useRowMetrics(frame: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>): GridMetrics {
  const [metrics, setMetrics] = useState<GridMetrics>({ rowHeight: 0, headHeight: 0, zoom: 1, width: 0 });
  useLayoutEffect(() => {
    const frameElement = frame.current;
    const probeElement = probe.current;
    if (!frameElement || !probeElement) return undefined;
    const measure = () => {
      const box = probeElement.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setMetrics({
        rowHeight: box.height,
        headHeight: box.width,
        zoom: fontSize / 16,
        width: frameElement.clientWidth,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frameElement);
    observer.observe(probeElement);
    return () => observer.disconnect();
  }, [frame, probe]);
  return metrics;
}
