import { describe, expect, it } from 'vitest';
import { toggled, without } from '#shared/sets.ts';
import { compareTexts } from '#shared/text.ts';

describe('sets', () => {
  it('take a value that is new and give back one that is there, and stay as they were', () => {
    const before = new Set(['a']);
    expect(toggled(before, 'b')).toEqual(new Set(['a', 'b']));
    expect(toggled(before, 'a')).toEqual(new Set());
    expect(before).toEqual(new Set(['a']));
  });

  it('leave out what others have', () => {
    expect(without(new Set(['a', 'b', 'c']), new Set(['b']))).toEqual(['a', 'c']);
  });
});

describe('texts', () => {
  it('are sorted by their characters, equal ones staying as they stand', () => {
    expect(['b', 'B', 'a', '10', '9'].toSorted(compareTexts)).toEqual(['10', '9', 'B', 'a', 'b']);
    expect(compareTexts('a', 'a')).toBe(0);
  });
});
