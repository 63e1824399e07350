import type { InfluenceEdge, PersonKey } from './types.ts';

/** Who is heard by whom, from the one who speaks to the one who listens. */
export const influenceEdges: readonly InfluenceEdge[] = [
  edge('p69', 'p44', 3),
  edge('p69', 'p18', 2),
  edge('p42', 'p41', 3),
  edge('p41', 'p43', 2),
  edge('p43', 'p64', 1),
  edge('p35', 'p20', 2),
  edge('p05', 'p65', 2),
  edge('p70', 'p11', 3),
  edge('p25', 'p19', 2),
  edge('p47', 'p15', 2),
  edge('p07', 'p65', 3),
  edge('p33', 'p09', 2),
  edge('p17', 'p15', 3),
  edge('p66', 'p18', 1),
  edge('p52', 'p19', 1),
];

function edge(from: PersonKey, to: PersonKey, strength: InfluenceEdge['strength']): InfluenceEdge {
  return { from, to, strength };
}
