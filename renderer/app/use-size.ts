import { useLayoutEffect, useState } from 'react';

/** The inner size of the element that is given the returned ref, in px and kept up to date; null while there is none. */
export function useSize(): {
  readonly ref: (element: HTMLElement | null) => void;
  readonly size: { readonly width: number; readonly height: number } | null;
} {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, size: element === null ? null : size };
}
