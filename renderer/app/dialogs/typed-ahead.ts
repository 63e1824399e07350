let typed = '';

/** Keeps a letter that was typed for a sheet that is still being loaded. */
export function typeAhead(letter: string): void {
  typed += letter;
}

/** What was typed before the sheet was there, for its first field; given once. */
export function takeTypedAhead(): string {
  const taken = typed;
  typed = '';
  return taken;
}
