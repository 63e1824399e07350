import { describe, expect, it } from 'vitest';
import type { Action } from '#renderer/app/actions/action.ts';
import { findCommands } from '#renderer/app/palette/find-commands.ts';
import { readPaletteQuery } from '#renderer/app/palette/palette-query.ts';

function anAction(title: string, keywords?: string): Action {
  return { id: title, title, keywords, group: 'view', run: () => undefined };
}

const actions = [
  anAction('Use the dark theme'),
  anAction('Open settings', 'theme preferences'),
  anAction('Go to Home'),
];

describe('what was typed into the palette', () => {
  it('is narrowed by its first character', () => {
    expect(readPaletteQuery('@rosa')).toEqual({ scope: 'people', text: 'rosa' });
    expect(readPaletteQuery('> dark ')).toEqual({ scope: 'commands', text: 'dark' });
    expect(readPaletteQuery('#faith')).toEqual({ scope: 'tags', text: 'faith' });
    expect(readPaletteQuery(' rosa ')).toEqual({ scope: 'all', text: 'rosa' });
  });
});

describe('the commands that fit', () => {
  it('hold a word for each that was typed, those with it in the title first', () => {
    expect(findCommands(actions, 'theme').map(({ action }) => action.title)).toEqual([
      'Use the dark theme',
      'Open settings',
    ]);
    expect(findCommands(actions, 'dark theme').map(({ action }) => action.title)).toEqual(['Use the dark theme']);
  });
  it('mark the letters that fit, whatever their case and accents', () => {
    expect(findCommands(actions, 'HÓME')[0]?.ranges).toEqual([[6, 10]]);
  });
  it('are none when no word begins so', () => {
    expect(findCommands(actions, 'ome')).toEqual([]);
  });
});
