import { describe, expect, it } from 'vitest';
import { notYetHeard, speakingBalance, withHeard, type Speaker } from '#shared/domain/meetings/speaking-balance.ts';

const speaker = (id: string, spoke = 0, state = 'present'): Speaker => ({ id, personId: `person ${id}`, state, spoke });

describe('the speaking balance', () => {
  it('knows who was not heard on an item yet: neither marked nor named in its minutes', () => {
    const attendees = [speaker('a'), speaker('b'), speaker('c'), speaker('d', 0, 'absent'), speaker('e', 0, 'guest')];
    const heard = withHeard({}, 'item', 'a', true);
    expect(notYetHeard(attendees, heard, 'item', new Set(['person b'])).map(({ id }) => id)).toEqual(['c']);
    expect(notYetHeard(attendees, heard, 'other', new Set()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('takes a mark back, and marks nobody twice', () => {
    const twice = withHeard(withHeard({}, 'item', 'a', true), 'item', 'a', true);
    expect(twice).toEqual({ item: ['a'] });
    expect(withHeard(twice, 'item', 'a', false)).toEqual({ item: [] });
  });

  it('is even when all spoke equally often, and nothing when nobody did', () => {
    expect(speakingBalance([speaker('a', 3), speaker('b', 3)]).evenness).toBeCloseTo(1);
    expect(speakingBalance([speaker('a', 3), speaker('b', 0)]).evenness).toBe(0);
    expect(speakingBalance([speaker('a'), speaker('b')]).evenness).toBeNull();
    expect(speakingBalance([speaker('a', 2)]).evenness).toBeNull();
  });

  it('lists the shares of those who take part, the largest first', () => {
    const { shares } = speakingBalance([speaker('a', 1), speaker('b', 3, 'remote'), speaker('c', 9, 'absent')]);
    expect(shares.map(({ attendee, share }) => [attendee.id, share])).toEqual([
      ['b', 0.75],
      ['a', 0.25],
    ]);
  });
});
