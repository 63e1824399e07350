import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareTexts, type TextPart } from '#shared/domain/guidelines/compare-texts.ts';

const older =
  '## 1. Quorum\n\nMore than half of the seats.\n\n## 2. Breaks\n\nEvery 90 minutes.\n\n## 3. Review\n\nYearly.';

function side(parts: readonly TextPart[], leaveOut: TextPart['kind']): string {
  return parts.flatMap((part) => (part.kind === leaveOut ? [] : [part.text])).join('');
}

describe('compareTexts', () => {
  it('marks the words that changed in a section and leaves the others alone', () => {
    const { sections, addedWords, removedWords } = compareTexts(
      older,
      older.replace('Every 90 minutes', 'Every 60 minutes'),
    );
    expect(sections.map((section) => section.state)).toEqual(['same', 'changed', 'same']);
    expect(sections[1]?.parts).toEqual([
      { kind: 'same', text: 'Every ' },
      { kind: 'removed', text: '90' },
      { kind: 'added', text: '60' },
      { kind: 'same', text: ' minutes.' },
    ]);
    expect([addedWords, removedWords]).toEqual([1, 1]);
  });

  it('tells sections that came and went, each in its place', () => {
    const newer =
      '## 1. Quorum\n\nMore than half of the seats.\n\n## 2. Review\n\nYearly.\n\n## 3. Pause\n\nAnybody may ask.';
    expect(compareTexts(older, newer).sections.map((section) => [section.title, section.state])).toEqual([
      ['Quorum', 'same'],
      ['Breaks', 'removed'],
      ['Review', 'same'],
      ['Pause', 'added'],
    ]);
  });

  it('tells a section that was moved from one that was changed', () => {
    const newer =
      '## 1. Review\n\nYearly.\n\n## 2. Quorum\n\nMore than half of the seats.\n\n## 3. Breaks\n\nEvery 90 minutes.';
    expect(
      compareTexts(older, newer).sections.map((section) => [section.title, section.state, section.isMoved]),
    ).toEqual([
      ['Review', 'same', true],
      ['Quorum', 'same', false],
      ['Breaks', 'same', false],
    ]);
  });

  it('keeps sections of the same heading apart, and text before the first heading', () => {
    const twice = 'Foreword.\n\n## 1. A\n\nOne.\n\n## 2. A\n\nTwo.';
    expect(compareTexts(twice, twice).sections.map((section) => section.title)).toEqual(['', 'A', 'A (2)']);
    expect(compareTexts('', '').sections).toEqual([]);
  });

  it('has each text whole in its parts, whatever is written', () => {
    const words = fc.array(
      fc.constantFrom('half', 'of', 'the', 'seats', '25 %', '**bold**', '\n', '- item', 'año', '{x}'),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [from, to] = [before.join(' ').trim(), after.join(' ').trim()];
        const [section] = compareTexts(`## 1. A\n\n${from}`, `## 1. A\n\n${to}`).sections;
        expect(side(section?.parts ?? [], 'added')).toBe(from);
        expect(side(section?.parts ?? [], 'removed')).toBe(to);
      }),
    );
  });

  it('compares very long sections as a whole instead of making somebody wait', () => {
    const long = (word: string) => `## 1. A\n\n${`${word} `.repeat(40_000)}`;
    expect(compareTexts(long('one'), long('two')).sections[0]?.parts.map((part) => part.kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
