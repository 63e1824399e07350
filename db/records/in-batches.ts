/** Reads rows by ids, 400 a query: a list of any length stays under the limits of both dialects. */
export async function selectInBatches<R>(
  ids: readonly string[],
  read: (batch: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const wanted = [...new Set(ids)];
  const rows: R[] = [];
  for (let start = 0; start < wanted.length; start += 400) rows.push(...(await read(wanted.slice(start, start + 400))));
  return rows;
}
