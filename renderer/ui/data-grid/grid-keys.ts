/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly by: number; readonly extends: boolean }
  | { readonly kind: 'page'; readonly by: -1 | 1; readonly extends: boolean }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last'; readonly extends: boolean }
  | { readonly kind: 'cell'; readonly by: -1 | 1 }
  | { readonly kind: 'select'; readonly isRange: boolean }
  | { readonly kind: 'selectAll' | 'clear' | 'peek' | 'open' | 'edit' | 'copy' | 'menu' };

/** The parts of a keyboard event that decide. */
export type GridKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** What the key asks for, or nothing when it is not one of the grid's. */
export function gridCommand(event: GridKey, areLetterKeysOn: boolean): GridCommand | undefined {
  if (event.altKey) return undefined;
  const isChord = event.ctrlKey || event.metaKey;
  const letter = event.key.toLowerCase();
  if (isChord) {
    if (letter === 'a') return { kind: 'selectAll' };
    if (letter === 'c') return { kind: 'copy' };
    if (event.key !== 'Home' && event.key !== 'End') return undefined;
  }
  return plainCommand(event) ?? (areLetterKeysOn && !isChord ? letterCommand(letter, event.shiftKey) : undefined);
}

function plainCommand({ key, shiftKey }: GridKey): GridCommand | undefined {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', by: 1, extends: shiftKey };
    case 'ArrowUp':
      return { kind: 'move', by: -1, extends: shiftKey };
    case 'ArrowRight':
      return { kind: 'cell', by: 1 };
    case 'ArrowLeft':
      return { kind: 'cell', by: -1 };
    case 'PageDown':
      return { kind: 'page', by: 1, extends: shiftKey };
    case 'PageUp':
      return { kind: 'page', by: -1, extends: shiftKey };
    case 'Home':
      return { kind: 'edge', to: 'first', extends: shiftKey };
    case 'End':
      return { kind: 'edge', to: 'last', extends: shiftKey };
    case ' ':
      return shiftKey ? { kind: 'select', isRange: true } : { kind: 'peek' };
    case 'Enter':
      return { kind: 'open' };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'clear' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return shiftKey ? { kind: 'menu' } : undefined;
    default:
      return undefined;
  }
}

function letterCommand(letter: string, shiftKey: boolean): GridCommand | undefined {
  switch (letter) {
    case 'j':
      return { kind: 'move', by: 1, extends: shiftKey };
    case 'k':
      return { kind: 'move', by: -1, extends: shiftKey };
    case 'x':
      return { kind: 'select', isRange: shiftKey };
    case 'e':
      return shiftKey ? undefined : { kind: 'edit' };
    default:
      return undefined;
  }
}
