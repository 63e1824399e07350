import { useEffect, type RefObject } from 'react';

/** Gives a shape of a picture the focus. The one with a new score has it again once its reason is given or it was put back. */
export function useShapeFocus(
  svg: RefObject<SVGSVGElement | null>,
  pendingId: string | undefined,
): (id: string) => void {
  useEffect(() => {
    if (pendingId === undefined) return undefined;
    const element = svg.current;
    return () => focusShape(element, pendingId);
  }, [svg, pendingId]);
  return (id) => focusShape(svg.current, id);
}

function focusShape(svg: SVGSVGElement | null, id: string): void {
  svg?.querySelector<SVGElement>(`[data-point="${CSS.escape(id)}"]`)?.focus();
}
