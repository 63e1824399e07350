import { z } from 'zod';

import type { AssetFactsOfText } from '#shared/domain/assets/open-findings.ts';

const factsSchema = z.object({
  words: z.number().catch(0),
  grade: z.number().nullable().catch(null),
  ease: z.number().nullable().catch(null),
  open: z.object({ H: z.number(), M: z.number(), L: z.number(), I: z.number() }).nullable().catch(null),
  overridden: z.number().catch(0),
  numbers: z.array(z.string()).catch([]),
});

/** What was counted of a version; a damaged text counts nothing. */
export function parseFacts(json: string): AssetFactsOfText {
  let value: unknown = {};
  try {
    value = JSON.parse(json);
  } catch {
    // Written by another program: nothing is known of it.
  }
  return factsSchema.parse(typeof value === 'object' && value !== null ? value : {});
}
