import type { Action } from './action.ts';

/** Other keys than the usual ones, by action id; an empty text takes the key away. */
export type KeyMap = Readonly<Record<string, string>>;

/** The key that runs the action now, after remapping. */
export function shortcutOf(action: Action, keys: KeyMap): string | undefined {
  const remapped = keys[action.id];
  if (remapped !== undefined) return remapped === '' ? undefined : remapped;
  return action.shortcut;
}

/** What the chords pressed so far stand for: actions that they run, and whether more chords may follow. */
export function matchChords(
  actions: readonly Action[],
  keys: KeyMap,
  pressed: string,
): { readonly exact: readonly Action[]; readonly mayGoOn: boolean } {
  const exact: Action[] = [];
  let mayGoOn = false;
  for (const action of actions) {
    for (const shortcut of alternatives(shortcutOf(action, keys))) {
      if (shortcut === pressed) exact.push(action);
      else if (shortcut.startsWith(`${pressed} `)) mayGoOn = true;
    }
  }
  return { exact, mayGoOn };
}

/** An action may have several keys, written with a bar between them: `Mod+K|/`. */
function alternatives(shortcut: string | undefined): readonly string[] {
  return shortcut === undefined ? [] : shortcut.split('|');
}

/** The key to show beside the action: the first one, where there are several. */
export function keyHintOf(action: Action, keys: KeyMap): string | undefined {
  return alternatives(shortcutOf(action, keys))[0];
}
