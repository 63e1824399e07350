import { z } from 'zod';

/** What was typed and storage has not confirmed: the text, and the one that it goes on from. */
export interface KeptMinutes {
  readonly was: string;
  readonly body: string;
}

const key = (itemId: string): string => `longtable.minutes.${itemId}`;
const keptSchema = z.object({ was: z.string(), body: z.string() });

/** The unconfirmed text of an item, on this computer; null when there is none. */
export function keptMinutes(itemId: string): KeptMinutes | null {
  try {
    return keptSchema.safeParse(JSON.parse(localStorage.getItem(key(itemId)) ?? 'null')).data ?? null;
  } catch {
    // A draft that cannot be read is as good as none.
    return null;
  }
}

/** Keeps the unconfirmed text of an item until storage has it; null forgets it. */
export function keepMinutes(itemId: string, kept: KeptMinutes | null): void {
  try {
    if (kept === null) localStorage.removeItem(key(itemId));
    else localStorage.setItem(key(itemId), JSON.stringify(kept));
  } catch {
    // A full or forbidden store must not stop the typing: storage gets the words all the same.
  }
}
