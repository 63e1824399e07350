import { isSamePhone } from '../import-state.ts';

/** Which value a merged record gets: that of the one that stays, that of the other one, or both. */
export type MergeChoice = 'kept' | 'other' | 'both';

/** How two values of a field come together: one of them, the union of two lists, one text under the other, or a flag that either may set. */
export type MergeKind = 'one' | 'list' | 'phones' | 'text' | 'either' | 'consents';

/** The field's choice when nobody makes one: lists and warnings keep both, a blank gives way, else the record that stays wins. */
export function usualChoice(kind: MergeKind, kept: string | number, other: string | number): MergeChoice {
  if (kind !== 'one' && kind !== 'text') return 'both';
  if (isBlank(kept) && !isBlank(other)) return 'other';
  return kind === 'text' && !isBlank(other) && !String(kept).includes(String(other)) ? 'both' : 'kept';
}

/** The value that a merged record gets. "Both" of a field that holds one value is that of the record that stays. */
export function mergedValue(
  kind: MergeKind,
  kept: string | number,
  other: string | number,
  choice: MergeChoice,
): string | number {
  if (choice === 'kept') return kept;
  if (choice === 'other') return other;
  if (kind === 'list') return JSON.stringify(union(listOf(kept), listOf(other), (item) => JSON.stringify(keyOf(item))));
  if (kind === 'phones') return JSON.stringify(allPhones(listOf(kept), listOf(other)));
  if (kind === 'consents') return JSON.stringify(mergedConsents(listOf(kept), listOf(other)));
  if (kind === 'either') return kept === 1 || other === 1 ? 1 : 0;
  if (kind === 'text') return [kept, other].filter((part) => !isBlank(part)).join('\n\n');
  return kept;
}

/** A list as it is now, without the entries that a merge brought to it. */
export function withoutBrought(before: string, after: string, now: string): string {
  const own = new Set(listOf(before).map((item) => JSON.stringify(item)));
  const brought = new Set(
    listOf(after)
      .map((item) => JSON.stringify(item))
      .filter((item) => !own.has(item)),
  );
  return JSON.stringify(listOf(now).filter((item) => !brought.has(JSON.stringify(item))));
}

/** Whether nothing stands in a field. */
export function isBlank(value: string | number): boolean {
  return value === '' || value === '[]';
}

/** Of two answers about one way of contact the later one counts, and of two of one day the more careful one. */
function mergedConsents(kept: readonly unknown[], other: readonly unknown[]): unknown[] {
  const best = new Map<unknown, ConsentFacts>();
  for (const item of [...kept, ...other]) {
    if (!isConsent(item)) continue;
    const known = best.get(item.channel);
    if (known === undefined || weightOf(item) > weightOf(known)) best.set(item.channel, item);
  }
  return [...best.values()];
}

interface ConsentFacts {
  readonly channel: string;
  readonly status: string;
  readonly givenOn: string | null;
}

function isConsent(value: unknown): value is ConsentFacts {
  return typeof value === 'object' && value !== null && 'channel' in value && 'status' in value;
}

/** Sorts as text: an answer before none, a refusal without a day before anything else, then by day, then by care. */
function weightOf({ status, givenOn }: ConsentFacts): string {
  const care = ['not-asked', 'given', 'declined', 'withdrawn'].indexOf(status);
  if (care <= 0) return '0';
  return `${care >= 2 && !givenOn ? '2' : '1'} ${givenOn ?? ''} ${care}`;
}

function union<T>(kept: readonly T[], other: readonly T[], key: (item: T) => string): T[] {
  const all = new Map<string, T>();
  for (const item of [...kept, ...other]) if (!all.has(key(item))) all.set(key(item), item);
  return [...all.values()];
}

/** The numbers of both, each once however it is written: the record that stays has the word. */
function allPhones(kept: readonly unknown[], other: readonly unknown[]): unknown[] {
  const all = union(kept, [], (item) => JSON.stringify(keyOf(item)));
  for (const item of other)
    if (!all.some((known) => isSamePhone(String(keyOf(known)), String(keyOf(item))))) all.push(item);
  return all;
}

/** Two entries with one value and different labels are one. */
function keyOf(item: unknown): unknown {
  if (typeof item === 'object' && item !== null && 'value' in item) return String(item.value).trim().toLowerCase();
  return typeof item === 'string' ? item.trim().toLowerCase() : item;
}

function listOf(value: string | number): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(String(value));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
