import { describe, expect, it } from 'vitest';
import { sentence } from '#renderer/i18n/say.ts';
import { areHere, fetchWords, isWord, say } from '#renderer/i18n/words.ts';

const group = {
  title: 'People',
  actions: { create: 'New {{what}}' },
  rows_zero: 'No rows',
  rows_one: '{{count, number}} row',
  rows_other: '{{count, number}} rows',
  due: '{{met, number}} of {{all}}',
};

describe('sentence', () => {
  it('finds words by dotted names and fills their places', () => {
    expect(sentence(group, 'title')).toBe('People');
    expect(sentence(group, 'actions.create', { what: 'person' })).toBe('New person');
    expect(sentence(group, 'due', { met: 1_200, all: 1_200 })).toBe('1,200 of 1200');
  });
  it('leaves a place empty that nothing fills, and takes what fills it as it is', () => {
    expect(sentence(group, 'actions.create')).toBe('New ');
    expect(sentence(group, 'actions.create', { what: '{{what}} $t(title)' })).toBe('New {{what}} $t(title)');
  });
  it('chooses the plural by the count, with words of its own for none', () => {
    expect([0, 1, 2, 31_000].map((count) => sentence(group, 'rows', { count }))).toEqual([
      'No rows',
      '1 row',
      '2 rows',
      '31,000 rows',
    ]);
    expect(sentence(group, 'title', { count: 3 })).toBe('People');
  });
  it('has no words for a group, for an unknown name, or for what every object has', () => {
    for (const name of ['actions', 'nothing', 'title.more', 'constructor', 'actions.toString'])
      expect(sentence(group, name)).toBeUndefined();
  });
});

describe('words', () => {
  it('of the start are here at once, those of screens once they are fetched', async () => {
    expect(areHere('shell')).toBe(true);
    expect(areHere('home')).toBe(false);
    expect(say(['home'], 'title')).toBe('title');
    await fetchWords('home');
    expect(areHere('home')).toBe(true);
    expect(say(['home'], 'title')).toBe('Home');
    expect(fetchWords('home')).toBe(fetchWords('home'));
  });
  it('are said by the first group that has them, or by the one that is named', async () => {
    await Promise.all([fetchWords('people'), fetchWords('home')]);
    expect(say(['common', 'people'], 'title')).toBe('People');
    expect(say(['common'], 'home:title')).toBe('Home');
    expect([isWord('home:title'), isWord('home:nothing'), isWord('title')]).toEqual([true, false, false]);
  });
});
