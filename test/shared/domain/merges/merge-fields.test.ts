import { describe, expect, it } from 'vitest';

import { mergedValue } from '#shared/domain/merges/merge-fields.ts';

describe('the phone numbers of two records', () => {
  const listed = (...numbers: string[]) => JSON.stringify(numbers.map((value) => ({ label: 'work', value })));
  const both = (kept: string, other: string) => mergedValue('phones', kept, other, 'both');

  it('come together once each, however they are written', () => {
    expect(both(listed('202-555-0143'), listed('(202) 555-0143', '+1 202 555 0143'))).toBe(listed('202-555-0143'));
  });

  it('all stay when they differ, also by an extension', () => {
    expect(both(listed('202-555-0143'), listed('202-555-0144', '202-555-0143 ext. 7'))).toBe(
      listed('202-555-0143', '202-555-0144', '202-555-0143 ext. 7'),
    );
  });
});
