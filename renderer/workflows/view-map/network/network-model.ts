import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { sectorById, sectorGroups } from '#shared/content/sectors.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { GraphNode, GraphTie } from '#shared/contract/relationships.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { colorings, sizings, tieFilters, whoShown } from './network-search.ts';

/** 5 champion to 1 opposed; null when not known. */
export type Band = 1 | 2 | 3 | 4 | 5 | null;

/** A dot of the picture: a partner, a sector of which only the number is shown, or the member who asks first. */
export interface ModelNode {
  readonly id: string;
  /** Null for a sector and for a member. */
  readonly record: PartnerRef | null;
  readonly kind: 'partner' | 'sector' | 'member';
  /** The whole name, as it may be shown. */
  readonly name: string;
  /** What stands beside the dot. */
  readonly label: string;
  /** Title and organization. */
  readonly detail: string;
  readonly band: Band;
  readonly sector: string;
  /** The place of its family of sectors, from 0. */
  readonly group: number;
  /** The width of the dot in px. */
  readonly size: number;
  /** Partners in a sector; 1 for a partner. */
  readonly count: number;
  readonly isOrganization: boolean;
  readonly influence: number | null;
  /** Left out of files and of paper. */
  readonly isRestricted: boolean;
}

/** A line of the picture. */
export interface ModelTie {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: string;
  readonly isDirected: boolean;
  readonly strength: number;
  readonly confirmedOn: string | null;
  /** How many ties it stands for. */
  readonly count: number;
  readonly isRestricted: boolean;
}

export interface NetworkModel {
  readonly nodes: readonly ModelNode[];
  readonly ties: readonly ModelTie[];
  /** Whether sectors stand for their partners. */
  readonly isClustered: boolean;
}

/** Where a dot stands, in px of the picture at 100 %. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the picture shows, and how. */
export interface ModelOptions {
  readonly show: (typeof whoShown)[number];
  readonly ties: (typeof tieFilters)[number];
  readonly color: (typeof colorings)[number];
  readonly size: (typeof sizings)[number];
  readonly today: IsoDay;
  readonly isDiscreet: boolean;
  /** What a private record is called on a shared screen. */
  readonly hiddenName: string;
  /** Above this many partners, sectors stand for them. */
  readonly clusterAbove: number;
  /** Sectors that are opened. */
  readonly opened: ReadonlySet<string>;
}

/** More partners than this are shown by their sectors, until somebody opens one. */
export const clusterAbove = 150;
/** A tie seen within so many days counts as confirmed. */
const confirmedWithin = 365;

/** What is drawn of a graph: filtered, named as it may be shown, and gathered by sector where there are too many. */
export function networkModel(
  graph: { readonly nodes: readonly GraphNode[]; readonly ties: readonly GraphTie[] },
  options: ModelOptions,
): NetworkModel {
  const nodes = graph.nodes
    .filter((node) => options.show === 'both' || node.record.type === options.show)
    .map((node) => modelNode(node, options));
  const known = new Set(nodes.map((node) => node.id));
  const since = addDays(options.today, -confirmedWithin);
  const ties = graph.ties
    .filter((tie) => known.has(tie.fromId) && known.has(tie.toId))
    .filter((tie) => !(options.isDiscreet && tie.isRestricted))
    .filter((tie) => isWanted(tie, options.ties, since))
    .map((tie): ModelTie => {
      const { id, fromId, toId, kind, isDirected, strength, confirmedOn, isRestricted } = tie;
      return { id, fromId, toId, kind, isDirected, strength, confirmedOn, isRestricted, count: 1 };
    });
  if (nodes.length <= options.clusterAbove) return { nodes, ties, isClustered: false };
  return clustered(nodes, ties, options);
}

/** The model as it may leave the computer: without private records and ties. */
export function withoutPrivate(model: NetworkModel): NetworkModel {
  const nodes = model.nodes.filter((node) => !node.isRestricted);
  const known = new Set(nodes.map((node) => node.id));
  return {
    ...model,
    nodes,
    ties: model.ties.filter((tie) => !tie.isRestricted && known.has(tie.fromId) && known.has(tie.toId)),
  };
}

/** Partners within so many ties of one, itself included. */
export function withinDegrees(ties: readonly ModelTie[], startId: string, degrees: number): Set<string> {
  const near = new Set([startId]);
  for (let step = 0; step < degrees; step++) {
    const before = new Set(near);
    for (const { fromId, toId } of ties) {
      if (before.has(fromId)) near.add(toId);
      if (before.has(toId)) near.add(fromId);
    }
  }
  return near;
}

function isWanted(tie: GraphTie, filter: ModelOptions['ties'], since: IsoDay): boolean {
  const isLogged = !['role', 'met', 'committee'].includes(tie.kind);
  if (filter === 'strong') return tie.strength >= 2;
  if (filter === 'confirmed') return isLogged && (tie.confirmedOn ?? '') >= since;
  return filter === 'all' || filter === 'committees' || isLogged;
}

function modelNode(node: GraphNode, options: ModelOptions): ModelNode {
  const isHidden = options.isDiscreet && node.isRestricted;
  const hidden = node.alias ?? options.hiddenName;
  const sector = node.sector ?? '';
  const groupId = sectorById(sector)?.group;
  return {
    id: node.record.id,
    record: node.record,
    kind: 'partner',
    name: isHidden ? hidden : node.name,
    label: isHidden ? hidden : shortened(node.shortName),
    detail: isHidden ? '' : [node.title, node.organizationName].filter(Boolean).join(', '),
    band: bandOf(node.stance),
    sector,
    group: sectorGroups.findIndex((group) => group.id === groupId),
    size: sizeOf(node, options.size),
    count: 1,
    isOrganization: node.record.type === 'organizations',
    influence: node.influence,
    isRestricted: node.isRestricted,
  };
}

function sizeOf(node: GraphNode, by: ModelOptions['size']): number {
  if (by === 'influence') return 16 + 4 * (node.influence ?? 1);
  if (by === 'relationship') return 16 + 4 * (node.relationship ?? 0);
  if (by === 'ties') return Math.min(44, 16 + 3 * Math.sqrt(node.ties));
  return 24;
}

/** Names of organizations are long: the picture shows their beginning. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 22 ? `${letters.slice(0, 21).join('').trimEnd()}…` : name;
}

function clustered(nodes: readonly ModelNode[], ties: readonly ModelTie[], options: ModelOptions): NetworkModel {
  const placeOf = (node: ModelNode) => (options.opened.has(node.sector) ? node.id : `sector/${node.sector}`);
  const places = new Map(nodes.map((node) => [node.id, placeOf(node)]));
  const sectors = new Map<string, ModelNode>();
  for (const node of nodes) {
    if (options.opened.has(node.sector)) continue;
    const id = `sector/${node.sector}`;
    const count = (sectors.get(id)?.count ?? 0) + 1;
    const name = sectorById(node.sector)?.label ?? '–';
    sectors.set(id, {
      ...node,
      id,
      record: null,
      kind: 'sector',
      name,
      label: `${shortened(name)} · ${count}`,
      detail: '',
      band: null,
      count,
      size: Math.min(64, 20 + 4 * Math.sqrt(count)),
      isOrganization: false,
      isRestricted: false,
    });
  }
  const gathered = new Map<string, ModelTie>();
  for (const tie of ties) {
    const [first = '', second = ''] = [places.get(tie.fromId), places.get(tie.toId)];
    if (first === second) continue;
    const [fromId, toId] = first < second ? [first, second] : [second, first];
    const isWhole = !fromId.startsWith('sector/') && !toId.startsWith('sector/');
    const key = isWhole ? tie.id : `${fromId} ${toId}`;
    const before = gathered.get(key);
    gathered.set(
      key,
      isWhole
        ? tie
        : {
            ...tie,
            id: key,
            fromId,
            toId,
            kind: 'several',
            isDirected: false,
            strength: Math.max(before?.strength ?? 1, tie.strength),
            count: (before?.count ?? 0) + 1,
          },
    );
  }
  return {
    nodes: [...nodes.filter((node) => options.opened.has(node.sector)), ...sectors.values()],
    ties: [...gathered.values()],
    isClustered: true,
  };
}
