import { useEffect } from 'react';
import { isMac } from '#renderer/ui/index.ts';
import { openDialogs } from '../dialogs/dialogs.ts';
import { typeAhead } from '../dialogs/typed-ahead.ts';
import type { Action } from './action.ts';
import { belongsToText, chordOf, isSingleKeys } from './keys.ts';
import { allActions, canRun, runAction } from './registry.ts';
import { matchChords } from './shortcuts.ts';
import type { KeyMap } from './shortcuts.ts';

/** How long after G the second key may come, in milliseconds. */
const sequenceMs = 1_500;

interface KeyboardOptions {
  readonly keys: KeyMap;
  /** Whether single letters run actions (WCAG 2.1.4 lets people turn them off). */
  readonly singleKeys: boolean;
}

/** The one place that turns keys into actions. */
export function useKeyboard({ keys, singleKeys }: KeyboardOptions): void {
  useEffect(() => {
    let pressed = '';
    let startedAt = 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isInside(overlays, event.target)) return;
      // A sheet that was asked for takes the keys before it has focus, and before it is there: they are meant for it.
      if (openDialogs().length > 0) {
        if (isLetter(event) && !hasTextFocus(event.target)) typeAhead(event.key);
        return;
      }
      if (isBehindSheet(event.target)) return;
      const chord = chordOf(event, isMac);
      if (chord === null) return;
      const isText = hasTextFocus(event.target);
      const isOn = (action: Action): boolean => canRun(action) && (!isText || action.isOffInText !== true);
      const allowed = allActions().filter(isOn);
      const isTooLate = event.timeStamp - startedAt > sequenceMs;
      const chords = pressed !== '' && !isTooLate ? `${pressed} ${chord}` : chord;
      pressed = '';
      if ((isText && belongsToText(chords)) || (!singleKeys && isSingleKeys(chords))) return;
      const { exact, mayGoOn } = matchChords(allowed, keys, chords);
      const [action] = exact;
      if (action !== undefined) {
        event.preventDefault();
        if (!event.repeat || !belongsToText(chords)) runAction(action.id);
      } else if (mayGoOn && !event.repeat) {
        event.preventDefault();
        pressed = chords;
        startedAt = event.timeStamp;
      }
    };
    // A button with the focus takes Enter however it is held, and so would press itself again where the key goes on.
    const onWayDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || hasTextFocus(event.target)) return;
      onKeyDown(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    window.addEventListener('keydown', onWayDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onWayDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [keys, singleKeys]);
}

/** Whether what has focus takes text, so that letters belong to it. */
export function hasTextFocus(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !buttonLike.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.getAttribute('role') === 'spinbutton'
  );
}

const buttonLike: ReadonlySet<string> = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'file',
  'range',
  'color',
  'image',
]);

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

// A picture whose parts can be chosen is a listbox too, but no overlay: it takes no letters of its own.
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:not(svg)';

// A sheet or a menu in front of the screen has its own keys; those of the screen behind it are off.
function isInside(selector: string, target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isBehindSheet(target: EventTarget | null): boolean {
  return target === document.body && document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
