import type { WarmPath } from '#shared/contract/relationships.ts';
import { nameOnPath, type PathReader } from '#renderer/features/relationships/path-words.ts';

import type { ModelNode, ModelTie, NetworkModel } from './network-model.ts';

/** A line of a path in the picture, with its number. */
export interface PathLine {
  readonly tieId: string;
  readonly number: number;
  readonly isWeakest: boolean;
  readonly step: WarmPath['steps'][number];
}

/** The model with everybody of the path in it, and which lines the path takes. */
export function withPath(
  model: NetworkModel,
  path: WarmPath | undefined,
  reader: PathReader,
): { readonly model: NetworkModel; readonly lines: readonly PathLine[]; readonly onPath: ReadonlySet<string> } {
  if (path === undefined) return { model, lines: [], onPath: new Set() };
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const ties = [...model.ties];
  const lines = path.steps.map((step, index): PathLine => {
    for (const record of [step.asker, step.asked])
      if (!nodes.has(record.id))
        nodes.set(record.id, {
          ...blank,
          id: record.id,
          record:
            record.type === 'people' || record.type === 'organizations' ? { type: record.type, id: record.id } : null,
          kind: record.type === 'members' ? 'member' : 'partner',
          name: nameOnPath(record, reader),
          label: nameOnPath(record, reader),
          isRestricted: record.isRestricted,
        });
    const [a, b] = [step.asker.id, step.asked.id];
    const there = ties.find((tie) => (tie.fromId === a && tie.toId === b) || (tie.fromId === b && tie.toId === a));
    const tieId = there?.id ?? `path/${index}`;
    if (there === undefined) ties.push(pathTie(tieId, a, b, step));
    return { tieId, number: index + 1, isWeakest: step.isWeakest && path.steps.length > 1, step };
  });
  const onPath = new Set(path.steps.flatMap((step) => [step.asker.id, step.asked.id]));
  return { model: { ...model, nodes: [...nodes.values()], ties }, lines, onPath };
}

/** Only those on a path and their neighbors: of a large network the rest would hide it. */
export function aroundPath(model: NetworkModel, onPath: ReadonlySet<string>, atMost: number): NetworkModel {
  if (model.nodes.length <= atMost || onPath.size === 0) return model;
  const near = new Set(onPath);
  for (const { fromId, toId } of model.ties) {
    if (near.size >= atMost) break;
    if (onPath.has(fromId)) near.add(toId);
    if (onPath.has(toId)) near.add(fromId);
  }
  return {
    ...model,
    nodes: model.nodes.filter((node) => near.has(node.id)),
    ties: model.ties.filter((tie) => near.has(tie.fromId) && near.has(tie.toId)),
  };
}

function pathTie(id: string, fromId: string, toId: string, step: WarmPath['steps'][number]): ModelTie {
  return {
    id,
    fromId,
    toId,
    kind: step.kind,
    isDirected: false,
    strength: step.strength ?? 3,
    confirmedOn: step.lastOn,
    count: 1,
    isRestricted: false,
  };
}

const blank: Omit<ModelNode, 'id' | 'record' | 'kind' | 'name' | 'label'> = {
  detail: '',
  band: null,
  sector: '',
  group: -1,
  size: 30,
  count: 1,
  isOrganization: false,
  influence: null,
  isRestricted: false,
};
