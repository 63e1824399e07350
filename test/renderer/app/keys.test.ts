import { describe, expect, it } from 'vitest';
import { belongsToText, chordOf, isSingleKeys } from '#renderer/app/actions/keys.ts';
import type { KeyPress } from '#renderer/app/actions/keys.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('the chord of a key press', () => {
  it('names a letter in upper case, whatever Caps Lock says', () => {
    expect(chordOf(press('n'), false)).toBe('N');
    expect(chordOf(press('N'), false)).toBe('N');
  });
  it('counts Shift with letters and not with signs', () => {
    expect(chordOf(press('F', { shiftKey: true }), false)).toBe('Shift+F');
    expect(chordOf(press('?', { shiftKey: true }), false)).toBe('?');
  });
  it('calls Ctrl Mod, and on a Mac ⌘', () => {
    expect(chordOf(press('k', { ctrlKey: true }), false)).toBe('Mod+K');
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('Mod+K');
    expect(chordOf(press('k', { ctrlKey: true }), true)).toBe('Ctrl+K');
  });
  it('leaves the key of the system alone elsewhere than on a Mac', () => {
    expect(chordOf(press('k', { metaKey: true }), false)).toBeNull();
  });
  it('reads the place of the key on a keyboard of another script', () => {
    expect(chordOf(press('я', { code: 'KeyZ', ctrlKey: true }), false)).toBe('Mod+Z');
  });
  it('takes = with Ctrl for zooming in', () => {
    expect(chordOf(press('=', { ctrlKey: true }), false)).toBe('Mod+Plus');
    expect(chordOf(press('+', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Plus');
  });
  it('is nothing for a modifier alone', () => {
    expect(chordOf(press('Shift', { shiftKey: true }), false)).toBeNull();
  });
});

describe('single keys', () => {
  it('are letters, signs and sequences of them, with or without Shift', () => {
    expect(['N', 'Shift+F', 'G P', '?'].every(isSingleKeys)).toBe(true);
    expect(['Mod+K', 'Alt+Left', 'Mod+Shift+Z', 'Esc'].some(isSingleKeys)).toBe(false);
  });
  it('belong to a field that has the focus, as do keys with a name', () => {
    expect(['N', 'G P', 'Esc'].every(belongsToText)).toBe(true);
    expect(['Mod+K', 'Alt+Left'].some(belongsToText)).toBe(false);
  });
});
