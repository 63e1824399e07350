import type { RecordLabel } from '#shared/contract/base.ts';

/** Tells records of different kinds apart. */
export function keyOf({ type, id }: Pick<RecordLabel, 'type' | 'id'>): string {
  return `${type}/${id}`;
}
