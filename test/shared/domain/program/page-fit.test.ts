import { describe, expect, it } from 'vitest';

import { linesOverPage } from '#shared/domain/program/page-fit.ts';

const list = (count: number): string => Array.from({ length: count }, () => '- one line of a list').join('\n');

describe('a text for one page', () => {
  it('fits with a title and a page of lines, and is over by what comes on top', () => {
    expect(linesOverPage(`# Plan\n\n${list(40)}`)).toBe(0);
    expect(linesOverPage(`# Plan\n\n${list(43)}`)).toBe(3);
  });

  it('counts headings as more than a line, and long paragraphs by their length', () => {
    expect(linesOverPage(`## Head\n\n${list(39)}`)).toBe(1);
    expect(linesOverPage('a'.repeat(105 * 60))).toBeGreaterThan(10);
  });

  it('fits when there is nothing', () => {
    expect(linesOverPage('')).toBe(0);
  });
});
