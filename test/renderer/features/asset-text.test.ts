import { describe, expect, it } from 'vitest';

import { parseAssetText, writeAssetText } from '#renderer/features/assets/asset-text.ts';

describe('the text of an asset', () => {
  it.each([
    'Before\n\n{{block:0195-a_b}}\n\nAfter **bold**',
    '{{block:a}}',
    '## One\n\n- two {{block:a}} three\n- four',
    'مرحبا Riverbend\n\n> שלום',
    'A {brace} and {{two}}',
  ])('comes back as it was: %s', (markdown) => {
    expect(writeAssetText(parseAssetText(markdown))).toBe(markdown);
  });

  it('makes a block of a place on a line of its own alone', () => {
    const kinds = (markdown: string) => parseAssetText(markdown).content?.map(({ type }) => type);
    expect(kinds('A\n\n{{block:b}}\n\nC {{block:b}}')).toEqual(['paragraph', 'messageBlock', 'paragraph']);
    expect(kinds('{{block:"><script>}}')).toEqual(['paragraph']);
  });
});
