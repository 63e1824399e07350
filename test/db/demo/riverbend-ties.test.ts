import { describe, expect, it } from 'vitest';

import { organizations } from '#db/demo/riverbend/organizations.ts';
import { people } from '#db/demo/riverbend/people.ts';
import { ties } from '#db/demo/riverbend/ties.ts';
import { relationshipKindById } from '#shared/content/relationship-kinds.ts';

const keys = new Set<string>([...organizations, ...people].map((each) => each.key));

describe('the ties of the demo', () => {
  it('name partners and kinds that there are, once each, with numbers of their scales', () => {
    const seen = new Set<string>();
    for (const tie of ties) {
      expect(keys.has(tie.from) && keys.has(tie.to) && tie.from !== tie.to, `${tie.from} ${tie.to}`).toBe(true);
      expect([1, 2, 3]).toContain(tie.strength);
      expect([0, 1, 2, 3]).toContain(tie.willingness);
      expect(tie.confirmedDay).toSatisfy((day: number) => day >= 1 && day <= 420);
      const kind = relationshipKindById(tie.kind);
      const ends = kind?.isDirected === true ? [tie.from, tie.to] : [tie.from, tie.to].toSorted();
      const key = `${tie.kind} ${ends.join(' ')}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  });

  it('hold the fifteen edges of influence with a reason each', () => {
    const edges = ties.filter((tie) => tie.kind === 'influences');
    expect(edges).toHaveLength(15);
    expect(edges.filter((tie) => tie.basis === '')).toEqual([]);
  });
});
