import { describe, expect, it } from 'vitest';

import { lapsesOf, messageDiscipline, type PublishedText } from '#shared/domain/metrics/message-discipline.ts';

const fine: PublishedText = {
  isApproved: true,
  isChecked: true,
  unbacked: 0,
  words: 100,
  mFlags: 0,
  overridden: 0,
  grade: 6,
  isInAllLanguages: true,
};

describe('metric m12', () => {
  it('knows nothing while nothing was published', () => {
    expect(messageDiscipline([])).toMatchObject({ value: null, mFlags: null, inAllLanguages: null, grade: null });
  });

  it('counts a text only when the version that went out was approved, checked and backed', () => {
    const texts = [fine, { ...fine, isApproved: false }, { ...fine, isChecked: false }, { ...fine, unbacked: 1 }];
    expect(messageDiscipline(texts)).toMatchObject({
      value: 25,
      compliant: 1,
      unapproved: 1,
      unchecked: 1,
      withUnbacked: 1,
    });
    expect(texts.map(lapsesOf)).toEqual([[], ['unapproved'], ['unchecked'], ['unbacked']]);
  });

  it('counts words that stay for a reason as in line, and lists them', () => {
    expect(messageDiscipline([{ ...fine, overridden: 2 }])).toMatchObject({ value: 100, overridden: 2 });
  });

  it('weighs words in 1,000, languages of originals alone, and the middle grade', () => {
    const texts = [
      { ...fine, mFlags: 1, words: 300, grade: 4 },
      { ...fine, mFlags: 2, words: 200, grade: null, isInAllLanguages: null },
      { ...fine, words: 500, grade: 9, isInAllLanguages: false },
    ];
    expect(messageDiscipline(texts)).toMatchObject({
      mFlags: 3,
      inAllLanguages: 50,
      originals: 2,
      grade: 6.5,
      graded: 2,
    });
  });
});
