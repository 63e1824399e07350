import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many children of the measuring row fit into the width of the frame, in order, leaving room for `reserved` px
 * once not all of them do.
 */
export function useFitCount(
  frame: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  count: number,
  reserved: number,
): number {
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const frameElement = frame.current;
    const rulerElement = ruler.current;
    if (!frameElement || !rulerElement) return undefined;
    const measure = () => {
      const widths = Array.from(rulerElement.children, (child) => child.getBoundingClientRect().width);
      setFitting(fitCount(widths, frameElement.clientWidth, reserved));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frameElement);
    // The ruler changes its width with every word and count in it.
    observer.observe(rulerElement);
    return () => observer.disconnect();
  }, [frame, ruler, reserved]);
  return Math.min(fitting, count);
}

/** How many of the widths fit side by side, at least one. */
export function fitCount(widths: readonly number[], available: number, reserved: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= available) return widths.length;
  let used = reserved;
  const overflowAt = widths.findIndex((width) => {
    used += width;
    return used > available;
  });
  return Math.max(1, overflowAt === -1 ? widths.length : overflowAt);
}
