import type cytoscape from 'cytoscape';
import { initialsOf } from '#renderer/ui/index.ts';

import { nodeColors, shapeOf, type NetworkColors } from './network-colors.ts';
import type { ModelNode, ModelTie, NetworkModel } from './network-model.ts';
import type { PathLine } from './network-path.ts';

/** What is marked in the picture. */
export interface Marks {
  readonly lines: readonly PathLine[];
  readonly onPath: ReadonlySet<string>;
  /** Who is in focus; null for everybody. */
  readonly near: ReadonlySet<string> | null;
  readonly selectedId: string | null;
}

/** Up to this many dots carry initials: each is a small picture of its own. */
const mostInitials = 200;
const shapes = { circle: 'ellipse', diamond: 'diamond', square: 'round-rectangle' } as const;

/** The elements of a model, with all that their look depends on as data. */
export function elementsOf(
  model: NetworkModel,
  by: 'stance' | 'sector' | 'plain',
  colors: NetworkColors,
  marks: Marks,
): cytoscape.ElementDefinition[] {
  const hasInitials = model.nodes.length <= mostInitials;
  const lines = new Map(marks.lines.map((line) => [line.tieId, line]));
  const hasPath = lines.size > 0;
  return [
    ...model.nodes.map((node) => nodeElement(node, by, colors, marks, hasInitials)),
    ...model.ties.map((tie) => tieElement(tie, colors, marks, lines.get(tie.id), hasPath)),
  ];
}

/** How elements are drawn from their data; `lettering` is how much larger names are than at 100 %. */
export function styleOf(colors: NetworkColors, lettering: number): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as never,
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'border-width': 'data(border)' as never,
        'border-color': 'data(line)',
        'border-style': 'data(borderStyle)' as never,
        label: 'data(label)',
        color: 'data(ink)',
        'font-family': '"Hanken Grotesk Variable", system-ui, sans-serif',
        'font-size': 11.5 * lettering,
        'font-weight': 'data(weight)' as never,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': colors.page,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
        opacity: 'data(opacity)' as never,
        'outline-width': 'data(ring)' as never,
        'outline-color': colors.accent,
        'outline-offset': 3,
        'z-index': 'data(level)' as never,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'node[letters]', style: { 'background-image': 'data(letters)', 'background-fit': 'contain' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(line)',
        'line-style': 'data(dash)' as never,
        'line-dash-pattern': [5, 4],
        'curve-style': 'haystack',
        'haystack-radius': 0,
        opacity: 'data(opacity)' as never,
        'overlay-opacity': 0,
        'z-index': 'data(level)' as never,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'edge[?arrow]',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': 'data(line)',
        'arrow-scale': 0.7,
      },
    },
    {
      selector: 'edge[pill]',
      style: {
        'curve-style': 'straight',
        label: 'data(pill)',
        'font-family': '"Hanken Grotesk Variable", system-ui, sans-serif',
        'font-size': 13 * lettering,
        'font-weight': 600,
        color: 'data(pillInk)',
        'text-background-color': 'data(pillFill)',
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '5px',
        'text-border-color': 'data(line)',
        'text-border-width': 1.5,
        'text-border-opacity': 1,
      },
    },
  ];
}

function nodeElement(
  node: ModelNode,
  by: 'stance' | 'sector' | 'plain',
  colors: NetworkColors,
  marks: Marks,
  hasInitials: boolean,
): cytoscape.ElementDefinition {
  const { fill, line, text } = nodeColors(node, by, colors);
  const isOnPath = marks.onPath.has(node.id);
  const isFar = marks.near !== null && !marks.near.has(node.id);
  const isFull = node.kind === 'member' || (by === 'stance' && (node.band === 5 || node.band === 1));
  const size = isOnPath ? Math.max(node.size, 34) : node.size;
  const shape = shapeOf(node);
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: node.label,
      shape: node.isOrganization && node.band === null ? 'hexagon' : shapes[shape],
      size: shape === 'diamond' ? size * 1.25 : size,
      fill,
      line,
      border: isFull ? 0 : 2,
      borderStyle: node.kind === 'partner' && node.band === null && by === 'stance' ? 'dashed' : 'solid',
      ink: isFar ? colors.quiet : colors.ink,
      weight: isOnPath || node.id === marks.selectedId ? 600 : 400,
      opacity: isFar ? 0.25 : 1,
      ring: isOnPath || node.id === marks.selectedId ? 2.5 : 0,
      level: isOnPath ? 20 : 10,
      restricted: node.isRestricted,
      ...(hasInitials && node.kind !== 'sector' && size >= 22 ? { letters: letters(node, text) } : {}),
    },
  };
}

function tieElement(
  tie: ModelTie,
  colors: NetworkColors,
  marks: Marks,
  line: PathLine | undefined,
  hasPath: boolean,
): cytoscape.ElementDefinition {
  const isFar = marks.near !== null && !(marks.near.has(tie.fromId) && marks.near.has(tie.toId));
  const isDashed = line?.isWeakest === true || (line === undefined && (tie.strength === 1 || tie.kind === 'at-odds'));
  const isFaint = tie.kind === 'role' || tie.kind === 'met' || tie.kind === 'committee';
  return {
    group: 'edges',
    data: {
      id: `tie ${tie.id}`,
      source: tie.fromId,
      target: tie.toId,
      width: line === undefined ? widthOf(tie) : 4.5,
      line: line === undefined ? (hasPath || isFaint ? colors.quietTie : colors.tie) : colors.accent,
      dash: isDashed ? 'dashed' : 'solid',
      opacity: isFar ? 0.12 : hasPath || line !== undefined ? 1 : tie.kind === 'several' ? 0.35 : 0.75,
      restricted: tie.isRestricted,
      level: line === undefined ? 1 : 15,
      arrow: line === undefined && tie.isDirected,
      ...(line === undefined ? {} : pillOf(line, colors)),
    },
  };
}

/** Strong, working, weak; of gathered ties, their number. */
export function widthOf(tie: ModelTie): number {
  if (tie.kind === 'several') return Math.min(4, 0.5 + Math.sqrt(tie.count) / 2);
  return [1, 1, 1.6, 2.8][tie.strength] ?? 1;
}

function pillOf(line: PathLine, colors: NetworkColors) {
  return {
    pill: ` ${line.number} `,
    pillFill: line.isWeakest ? colors.honeySoft : colors.page,
    pillInk: line.isWeakest ? colors.honey : colors.accent,
  };
}

function letters(node: ModelNode, color: string): string {
  const text = escaped(initialsOf(node.name));
  const size = text.length > 2 ? 34 : 40;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><text x="50" y="51" text-anchor="middle" dominant-baseline="central" font-family="Hanken Grotesk, system-ui, sans-serif" font-size="${size}" font-weight="600" fill="${color}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Text as XML holds it. */
export function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
