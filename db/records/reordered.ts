/** A list with one row in another place; as it was when the row is not in it. */
export function reordered<Row extends { readonly id: string }>(rows: readonly Row[], id: string, index: number): Row[] {
  const moved = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  return moved === undefined ? [...rows] : others.toSpliced(index, 0, moved);
}
