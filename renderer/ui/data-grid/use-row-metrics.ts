import { type RefObject, useLayoutEffect, useState } from 'react';

/** The sizes the grid reckons with, in px as density, zoom and window make them now; zero until measured. */
export type GridMetrics = {
  readonly rowHeight: number;
  readonly headHeight: number;
  /** How many px a px of the design is, which is at 100 %. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** It is scrolled sideways. */
  readonly isAside: boolean;
};

/** Measures the grid and keeps measuring it. The probe is as tall as a row and as wide as the header is tall. */
export function useRowMetrics(frame: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>): GridMetrics {
  const [metrics, setMetrics] = useState<Omit<GridMetrics, 'isAside'>>({
    rowHeight: 0,
    headHeight: 0,
    zoom: 1,
    width: 0,
    height: 0,
  });
  const [isAside, setIsAside] = useState(false);
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
        height: frameElement.clientHeight,
      });
    };
    const look = () => setIsAside(frameElement.scrollLeft > 0);
    measure();
    // Heard before the rows hear it and change: asked after them, the browser would lay them all out for this answer.
    frameElement.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(frameElement);
    observer.observe(probeElement);
    return () => {
      frameElement.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [frame, probe]);
  return { ...metrics, isAside };
}
