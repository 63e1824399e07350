import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assetKindById, assetKinds } from '#shared/content/asset-kinds.ts';
import { backingOf } from '#shared/domain/assets/backing.ts';
import { blockIdsIn, blockPlace, fillBlocks, missingBlocks } from '#shared/domain/assets/message-blocks.ts';
import { measure } from '#shared/domain/assets/measure.ts';
import { holdsNumber, numbersInText } from '#shared/domain/assets/numbers-in-text.ts';
import { assetFindings, factsOfText, isOpen } from '#shared/domain/assets/open-findings.ts';
import { findPassage } from '#shared/domain/assets/passages.ts';
import { isRightToLeft } from '#shared/domain/assets/writing-direction.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('the length of a text', () => {
  it.each([
    ['op-ed', words(650), { count: 650, state: 'fine' }],
    ['op-ed', words(599), { count: 599, state: 'under' }],
    ['op-ed', words(751), { count: 751, state: 'over' }],
    ['testimony', words(390), { count: 3, state: 'fine' }],
    ['testimony', words(391), { count: 3.1, state: 'over' }],
    ['talking-points', words(450), { count: 1, state: 'fine' }],
    ['holding-statement', words(91), { count: 91, state: 'over' }],
    ['social-post', 'ñ'.repeat(280), { count: 280, state: 'fine' }],
    ['social-post', `${'a'.repeat(279)}👩🏽‍🚒`, { count: 280, state: 'fine' }],
    ['social-post', 'a'.repeat(281), { count: 281, state: 'over' }],
    [
      'faq',
      Array.from({ length: 13 }, (_, index) => `## Is it ${index}?\n\nYes.`).join('\n\n'),
      { count: 13, state: 'over' },
    ],
  ])('of kind %s is judged in its own unit', (kind, text, judged) => {
    expect(measure(text, assetKindById(kind)).limit).toMatchObject(judged);
  });

  it('counts what people read, not the marks of Markdown', () => {
    expect(measure('## Two words\n\n- **one**\n- [two three](https://a.example/b)', { limit: null }).words).toBe(5);
  });

  it('counts words of any script', () => {
    expect(measure('الناس أولا', { limit: null }).words).toBe(2);
    expect(measure('人们先来', { limit: null }).words).toBeGreaterThan(0);
  });

  it('is there for every kind of the domain pack', () => {
    expect(assetKinds).toHaveLength(19);
    expect(assetKindById('from-a-newer-file').limit).toBeNull();
  });
});

describe('the numbers of a text', () => {
  it.each([
    ['Jail costs $1,200 a week, 40 % more than in 2019.', ['$1,200', '40 %']],
    ['In the first year 7 in 10 people came.', ['7 in 10']],
    ['Call 911, 988 or 555-0100 by May 12 at 9:30 p.m.', []],
    ['Meet us on 2026-03-02 at 14 Mill Street.', []],
    ['1. First\n2. Second', []],
    ['See https://a.example/12 or write to a1@b.example.', []],
    ['El 12 de mayo, 9 de cada 10 personas.', ['9 de cada 10']],
    ['{{block:12}}', []],
    ['In 2024 there were 2019 arrests.', ['2019']],
    ['Twelve and 12 and 12.', ['12']],
  ])('are those that claim something: %s', (text, numbers) => {
    expect(numbersInText(text)).toEqual(numbers);
  });

  it('are found in a source however their digits are grouped', () => {
    expect(holdsNumber('about 1 200 dollars', '$1,200')).toBe(true);
    expect(holdsNumber('120 dollars', '12')).toBe(false);
    expect(holdsNumber('71.5 of 100', '71.5 %')).toBe(true);
  });

  it('never fail to be read, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(numbersInText(text))).toBe(true);
      }),
    );
  });

  it('are backed by their own card, by a card that holds them, or by a reason', () => {
    const link = { rowId: 'r', evidenceId: 'e', number: '', note: '', words: 'It was 40 percent' };
    expect(backingOf('40 %', [link])).toBe(link);
    expect(backingOf('41 %', [link])).toBeUndefined();
    expect(backingOf('41 %', [{ ...link, number: '41 %' }])).toBeDefined();
    expect(backingOf('41 %', [{ ...link, evidenceId: '', number: '41 %', note: '' }])).toBeUndefined();
    expect(
      backingOf('3', [{ ...link, evidenceId: '', number: '3', note: 'Our own count', words: undefined }]),
    ).toBeDefined();
    expect(backingOf('40 %', [{ ...link, words: undefined }])).toBeUndefined();
  });
});

describe('a passage', () => {
  it('is found where it stood, and near it after the text grew', () => {
    expect(findPassage('one two one two', { quote: 'two', startAt: 12 })).toEqual({ start: 12, end: 15 });
    expect(findPassage('a new one two one two', { quote: 'two', startAt: 12 })).toEqual({ start: 10, end: 13 });
    expect(findPassage('nothing', { quote: 'two', startAt: 0 })).toBeNull();
    expect(findPassage('all', { quote: '', startAt: 3 })).toEqual({ start: 0, end: 3 });
  });

  it('survives whatever is written before and behind it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        (before, quote, behind, typed) => {
          const startAt = before.length;
          const found = findPassage(typed + before + quote + behind, { quote, startAt });
          expect((typed + before + quote + behind).slice(found?.start, found?.end)).toBe(quote);
        },
      ),
    );
  });
});

describe('message blocks', () => {
  it('are filled in where they have a place, and are missing where they are gone', () => {
    const text = `Before\n\n${blockPlace('b1')}\n\n${blockPlace('b2')} ${blockPlace('b1')}`;
    expect(blockIdsIn(text)).toEqual(['b1', 'b2']);
    expect(fillBlocks(text, new Map([['b1', 'One {{block:b2}}\n']]))).toBe(
      'Before\n\nOne {{block:b2}}\n\n One {{block:b2}}',
    );
    expect(missingBlocks(text, new Map([['b1', '']]))).toEqual(['b2']);
  });
});

describe('the words check of an asset', () => {
  const text = { title: 'A talk', body: 'The addicts came. “He is an addict,” they said.', altText: '' };

  it('leaves words that may stay for a reason', () => {
    const open = assetFindings(text.body, 'en', [])?.filter(isOpen) ?? [];
    expect(open.map((finding) => finding.words)).toEqual(['addicts']);
    const overrides = [{ id: 'o1', ruleId: open[0]?.ruleId ?? '', quote: 'Addicts' }];
    expect(assetFindings(text.body, 'en', overrides)?.filter(isOpen)).toEqual([]);
    expect(factsOfText(text, 'en', overrides)).toMatchObject({ open: { H: 0 }, overridden: 1 });
    expect(factsOfText(text, 'en', [])).toMatchObject({ open: { H: 1 }, overridden: 0 });
  });

  it('knows no rules for other languages, and says so', () => {
    expect(assetFindings('Les toxicomanes', 'fr', [])).toBeNull();
    expect(factsOfText({ title: '', body: 'مرحبا 12', altText: '' }, 'ar', [])).toMatchObject({
      open: null,
      grade: null,
      numbers: ['12'],
    });
  });

  it('knows which way a language is written', () => {
    expect([isRightToLeft('ar'), isRightToLeft('fa'), isRightToLeft('en'), isRightToLeft('zh-Hant')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
