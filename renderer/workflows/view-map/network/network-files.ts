import { relationshipKindById } from '#shared/content/relationship-kinds.ts';
import { sectorById } from '#shared/content/sectors.ts';

import type { NetworkModel } from './network-model.ts';
import { escaped } from './network-style.ts';

/** What the columns of the files are called. */
export interface FileWords {
  readonly from: string;
  readonly to: string;
  readonly tie: string;
  readonly strength: string;
  readonly confirmed: string;
  readonly name: string;
  readonly detail: string;
  readonly sector: string;
  readonly stance: string;
  readonly influence: string;
  readonly kinds: Readonly<Record<'role' | 'met' | 'committee' | 'several', string>>;
}

/** The network as GraphML: what other programs for networks read. */
export function networkGraphml(model: NetworkModel): string {
  const keys = [
    ['label', 'node', 'string'],
    ['sector', 'node', 'string'],
    ['stance', 'node', 'int'],
    ['influence', 'node', 'int'],
    ['kind', 'edge', 'string'],
    ['weight', 'edge', 'int'],
    ['directed', 'edge', 'boolean'],
  ] as const;
  const data = (key: string, value: string | number | boolean | null) =>
    value === null || value === '' ? '' : `<data key="${key}">${escaped(String(value))}</data>`;
  const nodes = model.nodes.map(
    (node) =>
      `<node id="${escaped(node.id)}">${data('label', node.name)}${data('sector', node.sector)}${data('stance', node.band === null ? null : node.band - 3)}${data('influence', node.influence)}</node>`,
  );
  const ties = model.ties.map(
    (tie) =>
      `<edge id="${escaped(tie.id)}" source="${escaped(tie.fromId)}" target="${escaped(tie.toId)}"${tie.isDirected ? ' directed="true"' : ''}>${data('kind', tie.kind)}${data('weight', tie.count > 1 ? tie.count : tie.strength)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph id="network" edgedefault="undirected">',
    ...nodes,
    ...ties,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The ties as rows, a header first. */
export function tieRows(model: NetworkModel, words: FileWords): string[][] {
  const names = new Map(model.nodes.map((node) => [node.id, node.name]));
  return [
    [words.from, words.tie, words.to, words.strength, words.confirmed],
    ...model.ties.map((tie) => [
      names.get(tie.fromId) ?? '',
      tieWord(tie.kind, words),
      names.get(tie.toId) ?? '',
      String(tie.strength),
      tie.confirmedOn ?? '',
    ]),
  ];
}

/** The partners as rows, a header first. */
export function partnerRows(model: NetworkModel, words: FileWords): string[][] {
  return [
    [words.name, words.detail, words.sector, words.stance, words.influence],
    ...model.nodes.map((node) => [
      node.name,
      node.detail,
      sectorById(node.sector)?.label ?? '',
      node.band === null ? '' : String(node.band - 3),
      node.influence === null ? '' : String(node.influence),
    ]),
  ];
}

/** What a tie is, from the first to the second. */
export function tieWord(kind: string, words: Pick<FileWords, 'kinds'>): string {
  if (kind === 'role' || kind === 'met' || kind === 'committee' || kind === 'several') return words.kinds[kind];
  return relationshipKindById(kind)?.forward ?? kind;
}
