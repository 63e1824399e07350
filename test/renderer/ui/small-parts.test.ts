import { expect, test } from 'vitest';
import { initialsOf } from '#renderer/ui/Avatar.tsx';
import { dayFromText, timeFromText, timeToText } from '#renderer/ui/day-values.ts';
import { ariaKeys, keyCaps } from '#renderer/ui/key-names.ts';
import { sparkPoints } from '#renderer/ui/Sparkline.tsx';
import { closeToast, showToast, shownToasts } from '#renderer/ui/toasts.ts';
import { fitCount } from '#renderer/ui/use-fit-count.ts';

test('keys are written for the computer they are pressed on', () => {
  expect(keyCaps('Shift+Mod+Z', true)).toEqual(['⇧⌘Z']);
  expect(keyCaps('Mod+Enter', false)).toEqual(['Ctrl ↵']);
  expect(keyCaps('G P', false)).toEqual(['G', 'P']);
  expect(keyCaps('+', true)).toEqual(['+']);
  expect(ariaKeys('Mod+K', false)).toBe('Control+K');
});

test('initials come from the first and the last word', () => {
  expect(initialsOf('Ruth Ann Pickett')).toBe('RP');
  expect(initialsOf('“Wren”')).toBe('W');
  expect(initialsOf('Élodie d’Arc')).toBe('ÉD');
  expect(initialsOf('')).toBe('');
});

test('a day or time that is none stays empty', () => {
  expect(dayFromText('2026-03-10')?.toString()).toBe('2026-03-10');
  expect(dayFromText('2026-02-31')).toBeNull();
  expect(dayFromText('soon')).toBeNull();
  expect(timeFromText('25:00')).toBeNull();
  expect(timeToText({ hour: 9, minute: 5 })).toBe('09:05');
});

test('the fourth toast takes the place of the oldest', () => {
  closeToast();
  for (const title of ['one', 'two', 'three', 'four']) showToast({ title });
  expect(shownToasts().map((toast) => toast.title)).toEqual(['two', 'three', 'four']);
  closeToast(shownToasts()[0]?.id);
  expect(shownToasts().map((toast) => toast.title)).toEqual(['three', 'four']);
  closeToast();
});

test('tabs that do not fit leave room for the word More', () => {
  expect(fitCount([100, 100, 100], 300, 80)).toBe(3);
  expect(fitCount([100, 100, 100], 299, 80)).toBe(2);
  expect(fitCount([400, 100], 90, 80)).toBe(1);
});

test('a flat trend lies in the middle', () => {
  expect(sparkPoints([4, 4, 4], 80, 26).map(([, y]) => y)).toEqual([13, 13, 13]);
});
