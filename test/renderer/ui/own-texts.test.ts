import { describe, expect, it } from 'vitest';

import { ownTexts } from '#renderer/ui/rich-text/own-texts.ts';

describe('the texts of an editor', () => {
  it('are its own when they come back, also late, while more is typed', () => {
    const texts = ownTexts('');
    texts.sent('a');
    texts.sent('ab');
    expect(texts.isOwn('a')).toBe(true);
    texts.sent('abc');
    expect(texts.isOwn('ab')).toBe(true);
    expect(texts.isOwn('abc')).toBe(true);
  });

  it('are somebody else’s when it never handed them out, or when it has them back already', () => {
    const texts = ownTexts('start');
    expect(texts.isOwn('start')).toBe(true);
    expect(texts.isOwn('theirs')).toBe(false);
    texts.sent('theirs and mine');
    expect(texts.isOwn('theirs and mine')).toBe(true);
    // A step that is taken back brings an earlier text again.
    expect(texts.isOwn('theirs')).toBe(false);
  });

  it('that were skipped by a newer one do not count any more', () => {
    const texts = ownTexts('');
    texts.sent('a');
    texts.sent('ab');
    expect(texts.isOwn('ab')).toBe(true);
    expect(texts.isOwn('a')).toBe(false);
  });
});
