import { savePicture } from './save-picture.ts';

/** What of the look of a drawn element goes into the file, as attributes that every program reads. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Asks for a place and saves the picture that is shown as an SVG file that looks the same without our styles. */
export function exportSvg(name: string): void {
  const svg = document.querySelector<SVGSVGElement>('svg[data-map-picture]');
  if (svg !== null) void savePicture(name, { extension: 'svg', text: svgText(svg) });
}

/** The picture as text, its styles written out. */
function svgText(svg: SVGSVGElement): string {
  // A clone of an element is one of the same kind.
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const drawn = [svg, ...svg.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  for (const [at, element] of drawn.entries()) {
    const target = copied[at];
    if (!target) continue;
    const style = getComputedStyle(element);
    for (const name of looks) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== 'normal' && value !== 'auto') target.setAttribute(name, value);
    }
    for (const name of ['class', 'tabindex', 'data-point', 'role', 'aria-selected']) target.removeAttribute(name);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}
