/** The part of a keyboard event that names keys. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
};
const modifierKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
  'Unidentified',
]);

/** The chord that was pressed, written as actions write it (`Mod+Shift+Z`, `?`, `J`); null for a lone modifier. */
export function chordOf(press: KeyPress, onMac: boolean): string | null {
  if (modifierKeys.has(press.key)) return null;
  const key = keyName(press);
  // Signs such as ? need Shift on some keyboards and not on others: the sign alone counts.
  const shift = press.shiftKey && !(key.length === 1 && !/[A-Z]/.test(key)) && key !== 'Plus';
  const mod = onMac ? press.metaKey : press.ctrlKey;
  const control = onMac && press.ctrlKey;
  if (!onMac && press.metaKey) return null;
  const held = [mod && 'Mod', control && 'Ctrl', press.altKey && 'Alt', shift && 'Shift'];
  return [...held.filter((part) => part !== false), key].join('+');
}

/** Whether the shortcut is made of characters alone, which people may turn off (WCAG 2.1.4). */
export function isSingleKeys(shortcut: string): boolean {
  return shortcut.split(' ').every((chord) => /^(?:Shift\+)?.$/u.test(chord));
}

/** Whether a field that has the focus needs these keys for itself. */
export function belongsToText(shortcut: string): boolean {
  return !/(?:^| )(?:Mod|Ctrl|Alt)\+/.test(shortcut);
}

function keyName({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string {
  const named = namedKeys[key];
  if (named !== undefined) return named;
  // Zoom in is Ctrl and the key of = on many keyboards, pressed without Shift.
  if (key === '=' && (ctrlKey || metaKey)) return 'Plus';
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  // With Alt, or on a keyboard of another script, the place of the key names the letter.
  if (letter !== undefined && (altKey || key.length !== 1 || /\p{L}/u.test(key))) return letter;
  return key;
}
