import { describe, expect, it } from 'vitest';

import { networkGraphml, tieRows, type FileWords } from '#renderer/workflows/view-map/network/network-files.ts';
import {
  networkModel,
  withinDegrees,
  withoutPrivate,
  type ModelOptions,
} from '#renderer/workflows/view-map/network/network-model.ts';
import { sectorPlaces } from '#renderer/workflows/view-map/network/sector-places.ts';
import type { GraphNode, GraphTie } from '#shared/contract/relationships.ts';

const node = (id: string, fields: Partial<GraphNode> = {}): GraphNode => ({
  record: { type: 'people', id },
  name: id,
  shortName: id,
  alias: null,
  title: null,
  organizationName: null,
  sector: 'faith',
  stage: 'met',
  ownerId: null,
  lastContactOn: null,
  isRestricted: false,
  stance: null,
  influence: null,
  interest: null,
  relationship: null,
  ties: 0,
  ...fields,
});
const tie = (fromId: string, toId: string, fields: Partial<GraphTie> = {}): GraphTie => ({
  id: `${fromId}-${toId}`,
  fromId,
  toId,
  kind: 'knows',
  isDirected: false,
  strength: 2,
  willingness: 0,
  basis: '',
  confirmedOn: null,
  isRestricted: false,
  ...fields,
});
const options: ModelOptions = {
  show: 'both',
  ties: 'all',
  color: 'stance',
  size: 'influence',
  today: '2026-03-10',
  isDiscreet: false,
  hiddenName: 'Kept private',
  clusterAbove: 150,
  opened: new Set(),
};
const words: FileWords = {
  from: 'From',
  to: 'To',
  tie: 'Tie',
  strength: 'Strength',
  confirmed: 'Last seen',
  name: 'Name',
  detail: 'Role',
  sector: 'Sector',
  stance: 'Stance',
  influence: 'Influence',
  kinds: { role: 'works at', met: 'meets', committee: 'sits with', several: 'several' },
};

describe('the model of the network', () => {
  it('keeps the chosen partners and ties', () => {
    const graph = {
      nodes: [node('a'), node('b'), node('o', { record: { type: 'organizations', id: 'o' } })],
      ties: [
        tie('a', 'b', { strength: 1, confirmedOn: '2026-01-01' }),
        tie('b', 'o', { kind: 'role' }),
        tie('a', 'o', { strength: 3, confirmedOn: '2020-01-01' }),
      ],
    };
    const ids = (change: Partial<ModelOptions>) =>
      networkModel(graph, { ...options, ...change }).ties.map(({ id }) => id);
    expect(ids({})).toEqual(['a-b', 'b-o', 'a-o']);
    expect(ids({ show: 'people' })).toEqual(['a-b']);
    expect(ids({ ties: 'strong' })).toEqual(['b-o', 'a-o']);
    expect(ids({ ties: 'logged' })).toEqual(['a-b', 'a-o']);
    expect(ids({ ties: 'confirmed' })).toEqual(['a-b']);
  });

  it('gathers by sector above the limit, and opens one sector at a time', () => {
    const graph = {
      nodes: [node('a'), node('b'), node('c', { sector: 'recovery' })],
      ties: [tie('a', 'b'), tie('a', 'c', { strength: 1 }), tie('c', 'b', { strength: 3 })],
    };
    const together = networkModel(graph, { ...options, clusterAbove: 2 });
    expect(together.isClustered).toBe(true);
    expect(together.nodes.map(({ id, count }) => [id, count])).toEqual([
      ['sector/faith', 2],
      ['sector/recovery', 1],
    ]);
    expect(together.ties).toMatchObject([{ fromId: 'sector/faith', toId: 'sector/recovery', count: 2, strength: 3 }]);
    const opened = networkModel(graph, { ...options, clusterAbove: 2, opened: new Set(['faith']) });
    expect(opened.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'sector/recovery']);
    expect(opened.ties.map(({ kind }) => kind)).toEqual(['knows', 'several', 'several']);
    const places = sectorPlaces(opened.nodes);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(sectorPlaces(opened.nodes)).toEqual(places);
  });

  it('shows no private name on a shared screen, and leaves private records out of files', () => {
    const graph = {
      nodes: [node('Indigo', { isRestricted: true, alias: 'Wren' }), node('Secret', { isRestricted: true }), node('b')],
      ties: [tie('Indigo', 'b'), tie('Secret', 'b'), tie('b', 'Indigo', { isRestricted: true })],
    };
    const shared = networkModel(graph, { ...options, isDiscreet: true });
    expect(shared.nodes.map(({ name, label }) => [name, label])).toEqual([
      ['Wren', 'Wren'],
      ['Kept private', 'Kept private'],
      ['b', 'b'],
    ]);
    expect(shared.ties).toHaveLength(2);
    const open = withoutPrivate(networkModel(graph, options));
    expect(open.nodes.map(({ id }) => id)).toEqual(['b']);
    expect(open.ties).toEqual([]);
  });

  it('knows who is near', () => {
    const { ties } = networkModel(
      { nodes: ['a', 'b', 'c'].map((id) => node(id)), ties: [tie('a', 'b'), tie('c', 'b')] },
      options,
    );
    expect([...withinDegrees(ties, 'a', 1)]).toEqual(['a', 'b']);
    expect(withinDegrees(ties, 'a', 2)).toEqual(new Set(['a', 'b', 'c']));
  });
});

describe('the files of the network', () => {
  it('name partners and ties, and hold any text', () => {
    const model = networkModel(
      { nodes: [node('<A & "B">', { stance: -2 }), node('b')], ties: [tie('<A & "B">', 'b', { isDirected: true })] },
      options,
    );
    const xml = networkGraphml(model);
    expect(xml).toContain('<data key="label">&lt;A &amp; &quot;B&quot;&gt;</data>');
    expect(xml).toContain('<data key="stance">-2</data>');
    expect(xml).toContain('directed="true"');
    expect(tieRows(model, words)).toEqual([
      ['From', 'Tie', 'To', 'Strength', 'Last seen'],
      ['<A & "B">', 'knows', 'b', '2', ''],
    ]);
  });
});
