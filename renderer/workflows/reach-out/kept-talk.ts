import { z } from 'zod';

import type { OneToOneWords } from '#shared/domain/outreach/one-to-one-words.ts';

const key = (partnerId: string): string => `longtable.one-to-one.${partnerId}`;
const wordsSchema = z.record(z.string(), z.string());

/** What was written about a talk with a partner and not saved, on this computer. */
export function keptTalk(partnerId: string): OneToOneWords {
  try {
    const parsed = wordsSchema.safeParse(JSON.parse(localStorage.getItem(key(partnerId)) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    // A draft that cannot be read is as good as none.
    return {};
  }
}

/** Keeps what is written, so that closing loses no words. */
export function keepTalk(partnerId: string, words: OneToOneWords): void {
  localStorage.setItem(key(partnerId), JSON.stringify(words));
}

/** Forgets the kept words. */
export function forgetTalk(partnerId: string): void {
  localStorage.removeItem(key(partnerId));
}
