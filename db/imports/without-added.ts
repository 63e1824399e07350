/**
 * A text or JSON list with what one change added taken out of it again, and what it took away put back, while everything that was done since
 * stays. Undefined when the two changes cannot be told apart.
 */
export function withoutAdded(now: string, before: string, after: string): string | undefined {
  const [nowList, beforeList, afterList] = [listIn(now), listIn(before), listIn(after)];
  if (nowList !== undefined && beforeList !== undefined && afterList !== undefined)
    return listWithout(nowList, beforeList, afterList);
  if (!after.startsWith(before)) return undefined;
  const added = after.slice(before.length).trim();
  const at = added === '' ? -1 : now.indexOf(added);
  if (at < 0) return undefined;
  const [head, tail] = [now.slice(0, at).trimEnd(), now.slice(at + added.length).trimStart()];
  return head === '' || tail === '' ? head + tail : `${head}\n\n${tail}`;
}

function listWithout(now: readonly string[], before: readonly string[], after: readonly string[]): string {
  const kept = now.filter((entry) => before.includes(entry) || !after.includes(entry));
  const lost = before.filter((entry) => !after.includes(entry) && !kept.includes(entry));
  return `[${[...kept, ...lost].join(',')}]`;
}

/** The entries of a JSON list, each as JSON; undefined for any other text. */
function listIn(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : undefined;
  } catch {
    return undefined;
  }
}
