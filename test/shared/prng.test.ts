import { describe, expect, it } from 'vitest';

import { mulberry32, pick, pickWeighted, randomInteger, shuffled } from '#shared/prng.ts';

describe('the repeatable source of numbers', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, mulberry32(seed));
    expect(draw(1402)).toEqual(draw(1402));
    expect(draw(1402)).not.toEqual(draw(1403));
    for (const value of draw(7)) expect(value >= 0 && value < 1).toBe(true);
  });

  it('keeps to the bounds of a whole number', () => {
    const random = mulberry32(1);
    const drawn = new Set(Array.from({ length: 200 }, () => randomInteger(random, 3, 6)));
    expect([...drawn].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
  });

  it('never picks what weighs nothing, and refuses when nothing weighs anything', () => {
    const random = mulberry32(2);
    for (let round = 0; round < 100; round++) expect(pickWeighted(random, [0, 1, 2], (value) => value)).not.toBe(0);
    expect(() => pickWeighted(random, [0], (value) => value)).toThrow(RangeError);
    expect(() => pick(random, [])).toThrow(RangeError);
  });

  it('shuffles without losing anything', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    const mixed = shuffled(mulberry32(3), items);
    expect(mixed).not.toEqual(items);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  });
});
