import { readToken } from '#renderer/ui/index.ts';

import type { Band, ModelNode } from './network-model.ts';

/** The colors of the picture as the theme has them now: canvas and files know no variables. */
export interface NetworkColors {
  readonly page: string;
  readonly ink: string;
  readonly quiet: string;
  readonly tie: string;
  readonly quietTie: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly honey: string;
  readonly honeySoft: string;
  readonly honeyLine: string;
  readonly raised: string;
  readonly bands: Readonly<Record<string, { readonly fill: string; readonly line: string; readonly text: string }>>;
  readonly groups: readonly { readonly fill: string; readonly line: string }[];
}

/** Reads the colors of the theme. */
export function networkColors(): NetworkColors {
  const band = (number: number, isFull: boolean) => ({
    fill: readToken(isFull ? `--s${number}` : `--s${number}s`),
    line: readToken(`--s${number}`),
    text: isFull ? readToken(`--on-s${number}`) : readToken('--ink'),
  });
  const tint = (name: string) => ({ fill: readToken(`--tint-${name}`), line: readToken(`--tint-${name}-ink`) });
  return {
    page: readToken('--bg'),
    ink: readToken('--ink'),
    quiet: readToken('--ink-3'),
    tie: readToken('--ctl'),
    quietTie: readToken('--edge'),
    accent: readToken('--accent'),
    onAccent: readToken('--on-accent'),
    honey: readToken('--honey-ink'),
    honeySoft: readToken('--honey-soft'),
    honeyLine: readToken('--honey-line'),
    raised: readToken('--raised'),
    bands: {
      5: band(5, true),
      4: band(4, false),
      3: band(3, false),
      2: band(2, false),
      1: band(1, true),
      unknown: { fill: readToken('--bg'), line: readToken('--ctl'), text: readToken('--ink') },
    },
    groups: ['blue', 'rose', 'green', 'honey', 'violet'].map(tint),
  };
}

/** Fill, outline and letters of a dot. */
export function nodeColors(
  node: ModelNode,
  by: 'stance' | 'sector' | 'plain',
  colors: NetworkColors,
): { readonly fill: string; readonly line: string; readonly text: string } {
  if (node.kind === 'member') return { fill: colors.accent, line: colors.accent, text: colors.onAccent };
  if (node.kind === 'sector' || by === 'plain') return { fill: colors.raised, line: colors.tie, text: colors.ink };
  if (by === 'sector') {
    const tint = colors.groups[node.group % colors.groups.length];
    return tint === undefined
      ? { fill: colors.raised, line: colors.tie, text: colors.ink }
      : { ...tint, text: tint.line };
  }
  return colors.bands[node.band ?? 'unknown'] ?? { fill: colors.page, line: colors.tie, text: colors.ink };
}

/** The shape of a dot tells the stance without color. */
export function shapeOf(node: ModelNode): 'circle' | 'diamond' | 'square' {
  const shapes: Readonly<Record<NonNullable<Band>, 'circle' | 'diamond' | 'square'>> = {
    5: 'circle',
    4: 'circle',
    3: 'diamond',
    2: 'square',
    1: 'square',
  };
  return node.band === null ? 'circle' : shapes[node.band];
}
