/** The entries of a vocabulary as choices of any id: what is stored may be an id that the vocabulary has no more. */
export function optionsOf(
  entries: readonly { readonly id: string; readonly label: string }[],
): { readonly id: string; readonly label: string }[] {
  return entries.map(({ id, label }) => ({ id, label }));
}
