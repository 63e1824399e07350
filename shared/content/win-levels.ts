/** What a win is worth, 1 to 5, with its points in the win velocity (domain pack, sections 9 and 12, m10). */
export const winLevels = [
  { id: 1, label: 'Spark', points: 1, about: 'A meeting held, a first reply.' },
  { id: 2, label: 'Step', points: 2, about: 'A partner joins, a gap is closed.' },
  { id: 3, label: 'Marker', points: 3, about: 'An agreement, a protocol, a grant, a trained shift.' },
  { id: 4, label: 'Breakthrough', points: 5, about: 'A launch, a budget line, an opponent who turned.' },
  { id: 5, label: 'Systemic', points: 8, about: 'A law, lasting money, a change beyond the county.' },
] as const;
