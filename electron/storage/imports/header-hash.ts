import { createHash } from 'node:crypto';

import { headerWords } from '#shared/domain/import-guess.ts';

/** By what a mapping is remembered: the words of the header, or the number of columns where there is none. */
export function headerHash(header: readonly string[], sample: readonly (readonly string[])[]): string {
  const words = header.length > 0 ? header.map(headerWords) : [`${sample[0]?.length ?? 0} columns`];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
