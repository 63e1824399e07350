import type { Action } from './action.ts';
import { shortcutOf } from './shortcuts.ts';
import type { KeyMap } from './shortcuts.ts';

/** Keys that every list needs for itself. */
const listKeys: ReadonlySet<string> = new Set([
  'J',
  'K',
  'X',
  'Shift+X',
  'E',
  'Space',
  'Enter',
  'Up',
  'Down',
  'Left',
  'Right',
  'Esc',
]);

/** Who has these keys already: a list, or another action, also where one shortcut is the beginning of the other. */
export function keyOwner(
  actions: readonly Action[],
  keys: KeyMap,
  pressed: string,
  exceptId: string,
): { readonly kind: 'list' } | { readonly kind: 'action'; readonly action: Action } | undefined {
  if (listKeys.has(pressed)) return { kind: 'list' };
  const action = actions.find((other) => other.id !== exceptId && overlaps(shortcutOf(other, keys), pressed));
  return action && { kind: 'action', action };
}

function overlaps(shortcut: string | undefined, pressed: string): boolean {
  return (shortcut ?? '')
    .split('|')
    .some((one) => one !== '' && (one === pressed || one.startsWith(`${pressed} `) || pressed.startsWith(`${one} `)));
}
