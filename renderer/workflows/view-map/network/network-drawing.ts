import { initialsOf } from '#renderer/ui/index.ts';

import { nodeColors, shapeOf, type NetworkColors } from './network-colors.ts';
import type { ModelNode, NetworkModel, Place } from './network-model.ts';
import { escaped, widthOf, type Marks } from './network-style.ts';

/** Room around the picture, in px. */
const margin = 70;

/** The picture as SVG: for a file, and for paper at any size. */
export function networkDrawing(
  model: NetworkModel,
  places: ReadonlyMap<string, Place>,
  by: 'stance' | 'sector' | 'plain',
  colors: NetworkColors,
  marks: Marks,
): string {
  const spots = [...places.values()];
  const edge = (of: 'x' | 'y', pick: (...values: number[]) => number) =>
    spots.length === 0 ? 0 : spots.reduce((found, place) => pick(found, place[of]), spots[0]?.[of] ?? 0);
  const [left, top] = [edge('x', Math.min) - margin, edge('y', Math.min) - margin];
  const [width, height] = [edge('x', Math.max) + margin - left, edge('y', Math.max) + margin - top];
  const lines = new Map(marks.lines.map((line) => [line.tieId, line]));
  const hasPath = lines.size > 0;
  const ties = model.ties
    .toSorted((a, b) => Number(lines.has(a.id)) - Number(lines.has(b.id)))
    .map((tie) => {
      const [from, to] = [places.get(tie.fromId), places.get(tie.toId)];
      if (from === undefined || to === undefined) return '';
      const line = lines.get(tie.id);
      const isDashed = line?.isWeakest === true || (line === undefined && tie.strength === 1);
      const color = line === undefined ? (hasPath ? colors.quietTie : colors.tie) : colors.accent;
      const drawn = `<line x1="${r(from.x)}" y1="${r(from.y)}" x2="${r(to.x)}" y2="${r(to.y)}" stroke="${color}" stroke-width="${line === undefined ? widthOf(tie) : 4.5}"${isDashed ? ' stroke-dasharray="4 4"' : ''}/>`;
      if (line === undefined) return drawn;
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      return `${drawn}<circle cx="${r(x)}" cy="${r(y)}" r="11" fill="${line.isWeakest ? colors.honeySoft : colors.page}" stroke="${colors.accent}" stroke-width="1.5"/><text x="${r(x)}" y="${r(y)}" text-anchor="middle" dominant-baseline="central" font-weight="600" fill="${line.isWeakest ? colors.honey : colors.accent}">${line.number}</text>`;
    });
  const dots = model.nodes.map((node) => dot(node, places.get(node.id), by, colors, marks));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${r(left)} ${r(top)} ${r(width)} ${r(height)}" width="${r(width)}" height="${r(height)}" font-family="Hanken Grotesk, system-ui, sans-serif" font-size="11.5"><rect x="${r(left)}" y="${r(top)}" width="${r(width)}" height="${r(height)}" fill="${colors.page}"/>${ties.join('')}${dots.join('')}</svg>`;
}

function dot(
  node: ModelNode,
  place: Place | undefined,
  by: 'stance' | 'sector' | 'plain',
  colors: NetworkColors,
  marks: Marks,
): string {
  if (place === undefined) return '';
  const { x, y } = place;
  const { fill, line, text } = nodeColors(node, by, colors);
  const size = marks.onPath.has(node.id) ? Math.max(node.size, 34) : node.size;
  const half = size / 2;
  const dash = node.kind === 'partner' && node.band === null && by === 'stance' ? ' stroke-dasharray="3 3"' : '';
  const paint = `fill="${fill}" stroke="${line}" stroke-width="2"${dash}`;
  const shape = shapeOf(node);
  const form =
    shape === 'circle'
      ? `<circle cx="${r(x)}" cy="${r(y)}" r="${r(half)}" ${paint}/>`
      : `<rect x="${r(x - half * 0.9)}" y="${r(y - half * 0.9)}" width="${r(size * 0.9)}" height="${r(size * 0.9)}" rx="2" ${paint}${shape === 'diamond' ? ` transform="rotate(45 ${r(x)} ${r(y)})"` : ''}/>`;
  const ring = marks.onPath.has(node.id)
    ? `<circle cx="${r(x)}" cy="${r(y)}" r="${r(half + 5)}" fill="none" stroke="${colors.accent}" stroke-width="2.5"/>`
    : '';
  const letters =
    node.kind !== 'sector' && size >= 22
      ? `<text x="${r(x)}" y="${r(y)}" text-anchor="middle" dominant-baseline="central" font-size="${r(size * 0.4)}" font-weight="600" fill="${text}">${escaped(initialsOf(node.name))}</text>`
      : '';
  const name = `<text x="${r(x)}" y="${r(y + half + (shape === 'diamond' ? 20 : 14))}" text-anchor="middle" fill="${colors.ink}" stroke="${colors.page}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"${marks.onPath.has(node.id) ? ' font-weight="600"' : ''}>${escaped(node.label)}</text>`;
  return `${ring}${form}${letters}${name}`;
}

function r(value: number): string {
  return String(Math.round(value * 10) / 10);
}
