import { describe, expect, it } from 'vitest';
import { notYetReminded, withReminded } from '#renderer/app/notices/reminded.ts';

const rosa = { id: 'a', dueOn: '2026-03-10' };
const elias = { id: 'b', dueOn: '2026-03-11' };

describe('reminders', () => {
  it('are shown once for each day on which a follow-up is due', () => {
    expect(notYetReminded([rosa, elias], { a: '2026-03-10' })).toEqual([elias]);
  });
  it('are shown again for one that was postponed', () => {
    expect(notYetReminded([{ ...rosa, dueOn: '2026-03-20' }], { a: '2026-03-10' })).toHaveLength(1);
  });
  it('are forgotten after a year and more', () => {
    const kept = withReminded({ old: '2024-01-01', young: '2026-03-01' }, [rosa], '2026-03-10');
    expect(kept).toEqual({ young: '2026-03-01', a: '2026-03-10' });
  });
});
