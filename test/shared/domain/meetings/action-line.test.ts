import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionLine } from '#shared/domain/meetings/action-line.ts';

const people = [
  { id: 'mv', name: 'Marisol Vega' },
  { id: 'pg', name: 'Petra Goldenrow' },
  { id: 'm2', name: 'Marcus Fieldgate' },
];
// A Tuesday.
const today = '2026-03-10';
const read = (text: string) => actionLine(text, people, today);

describe('an action item in minutes', () => {
  it('belongs to the first who is named with an @, and keeps the other names', () => {
    expect(read('@[Marisol Vega](mv) will call @[Petra Goldenrow](pg) by Friday')).toMatchObject({
      title: 'Call Petra Goldenrow',
      owner: { id: 'mv' },
      dueOn: '2026-03-13',
    });
    expect(read('Visor page, words first @[Marisol Vega](mv)')).toMatchObject({
      title: 'Visor page, words first',
      owner: { id: 'mv' },
      dueOn: null,
    });
  });

  it('belongs to who is named at its start', () => {
    expect(read('Marisol: visor page')).toMatchObject({ title: 'Visor page', owner: { id: 'mv' } });
    expect(read('Petra Goldenrow will ask the board !high')).toMatchObject({
      title: 'Ask the board',
      owner: { id: 'pg' },
      priority: 'high',
    });
  });

  it('belongs to nobody where two may be meant or nobody is known', () => {
    expect(read('Mar: visor page').owner).toBeNull();
    expect(read('Somebody will print it').owner).toBeNull();
  });

  it('always has a title, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(read(`x${text}`).title).not.toBe('');
      }),
    );
  });
});
