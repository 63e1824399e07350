const macSigns: Record<string, string> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };
const signs: Record<string, string> = {
  Enter: '↵',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Backspace: '⌫',
};

/** Whether this computer writes ⌘ where others write Ctrl. */
export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** The key caps to draw: 'G P' gives two, 'Mod+Enter' one ('⌘↵' or 'Ctrl+↵'). */
export function keyCaps(keys: string, onMac: boolean = isMac): string[] {
  return keys.split(' ').map((chord) => (onMac ? macCap(chord) : plainCap(chord)));
}

/** The value of aria-keyshortcuts for the same keys. */
export function ariaKeys(keys: string, onMac: boolean = isMac): string {
  return keys
    .split(' ')
    .map((chord) => chord.replace('Mod', onMac ? 'Meta' : 'Control'))
    .join(' ');
}

function macCap(chord: string): string {
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod'];
  const parts = chordParts(chord);
  const held = order.filter((modifier) => parts.includes(modifier)).map((modifier) => macSigns[modifier] ?? modifier);
  const pressed = parts.filter((part) => !order.includes(part)).map((part) => signs[part] ?? part);
  return [...held, ...pressed].join('');
}

function plainCap(chord: string): string {
  return chordParts(chord)
    .map((part) => (part === 'Mod' ? 'Ctrl' : part === 'Shift' ? '⇧' : (signs[part] ?? part)))
    .join(' ')
    .replace('⇧ ', '⇧');
}

// A lone '+' is a key of its own, not a joint.
function chordParts(chord: string): string[] {
  return chord.length === 1 ? [chord] : chord.split('+').filter((part) => part !== '');
}
