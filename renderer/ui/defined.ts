/** Leaves out the keys without a value, for components whose optional props may not be `undefined`. */
export function defined<T extends object>(props: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  // Safe: only keys whose value is undefined were taken out, which is what the result type says.
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
