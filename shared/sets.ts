/** The values with one more, or without it when it was there. */
export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** The values that are not among the others. */
export function without<Value>(values: ReadonlySet<Value>, others: ReadonlySet<Value>): Value[] {
  return [...values].filter((value) => !others.has(value));
}
