/** What adding files is called in the history. */
export function filesAdded(names: readonly string[], record: string): string {
  const [only] = names;
  return names.length === 1 ? `Added ${only} to ${record}` : `Added ${names.length} files to ${record}`;
}

/** What changing a file is called in the history: a new name is said with the old one. */
export function fileChanged(before: string, after: string): string {
  return before === after ? `Changed ${after}` : `Renamed ${before} to ${after}`;
}
