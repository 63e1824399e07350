import { describe, expect, it } from 'vitest';
import { addressOf, flag, recordId, oneOf, textOf, texts, textThat, whole } from '#renderer/app/address.ts';
import { readFilter } from '#renderer/features/partners/read-filter.ts';

const read = addressOf({
  view: oneOf(['list', 'board']),
  days: oneOf([30, 180]),
  find: textOf(5),
  peek: recordId,
  month: textThat((value) => /^\d{4}-\d{2}$/.test(value)),
  mine: flag,
  row: whole(0, 9),
  sectors: texts(2, 3),
});

describe('an address', () => {
  it('is read part by part', () => {
    const all = { view: 'board', days: 30, find: '', peek: 'x', month: '2026-03', mine: false, row: 9, sectors: ['a'] };
    expect(read(all)).toEqual(all);
  });
  it('opens its place without what cannot be read or is not known', () => {
    const broken = {
      view: 'map',
      days: '30',
      find: 'longer',
      peek: '',
      month: '2026',
      mine: 'yes',
      row: 1.5,
      sectors: ['a', 2],
    };
    expect(read({ ...broken, other: 1 })).toEqual({});
    expect(read({ row: 10, sectors: ['a', 'b', 'c'], peek: 'x'.repeat(65) })).toEqual({});
    expect(read({ sectors: ['long'], view: null })).toEqual({});
  });
});

describe('the filter of an address', () => {
  const condition = { field: 'sector', operator: 'anyOf', value: ['health'] };
  it('is read with groups in groups, three levels deep', () => {
    const inner = { match: 'any', conditions: [condition, { field: 'email', operator: 'isEmpty', value: null }] };
    const filter = { match: 'all', conditions: [condition, { match: 'any', conditions: [inner] }] };
    expect(readFilter(filter)).toEqual(filter);
    expect(readFilter({ match: 'all', conditions: [filter] })).toBeUndefined();
  });
  it('asks for nothing where a condition has no value', () => {
    expect(readFilter({ match: 'all', conditions: [{ field: 'email', operator: 'isEmpty' }] })).toEqual({
      match: 'all',
      conditions: [{ field: 'email', operator: 'isEmpty', value: null }],
    });
  });
  it.each([
    ['no object', 'all'],
    ['an unknown join', { match: 'none', conditions: [] }],
    ['an unknown operator', { match: 'all', conditions: [{ ...condition, operator: 'drop' }] }],
    ['a value that is an object', { match: 'all', conditions: [{ ...condition, value: {} }] }],
    ['too many conditions', { match: 'all', conditions: Array.from({ length: 51 }, () => condition) }],
    ['no conditions', { match: 'all' }],
  ])('is left out when it holds %s', (_what, raw) => {
    expect(readFilter(raw)).toBeUndefined();
  });
});
