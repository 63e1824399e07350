import { z } from 'zod';

import type { ProvenanceStop } from '#shared/domain/playbook/playbook-entry.ts';

const stopsSchema = z.array(z.object({ coalition: z.string().max(1_000), on: z.string().max(40) })).max(50);

/** The way of a lesson, the first coalition first; a damaged cell reads as none. */
export function parseProvenance(text: string): ProvenanceStop[] {
  if (text === '') return [];
  try {
    return stopsSchema.catch([]).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
