import { useEffect } from 'react';

let typed = '';

/** Keeps a letter that was typed for a sheet that is not there yet. */
export function typeAhead(letter: string): void {
  typed += letter;
}

/** What was typed before a sheet was there; given once. In a function of its own: the React Compiler may move a read of a module's variable past a write. */
export function takeTypedAhead(): string {
  const taken = typed;
  typed = '';
  return taken;
}

/** Hands a new sheet what was typed before its first field had focus. Not while it is drawn: drawing may take a while, and be done again. */
export function useTypedAhead(onTyped: (text: string) => void): void {
  useEffect(() => {
    const text = takeTypedAhead();
    if (text !== '') onTyped(text);
  }, [onTyped]);
}
