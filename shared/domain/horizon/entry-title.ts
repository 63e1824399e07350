import { commitmentTypes } from '../../content/commitments.ts';
import type { RecordLabel } from '../../contract/base.ts';
import type { HorizonEntry } from '../../contract/horizon.ts';

/** What an entry of the horizon is called: who it is about and what ends. */
export function entryTitle(
  { source, title, record }: Pick<HorizonEntry, 'source' | 'title' | 'record'>,
  nameOf: (label: RecordLabel) => string,
): string {
  if (source === 'event') return title;
  if (source === 'reapply') return `Apply again: ${title}`;
  if (source === 'funding' || source === 'data' || source === 'evaluation') return `${title} ends`;
  const what = source === 'commitment' ? (commitmentTypes.find(({ id }) => id === title)?.label ?? title) : title;
  // The title of an agreement says whose it is.
  const who = record === null || source === 'agreement' || source === 'review' ? '' : nameOf(record);
  return [who, what].filter(Boolean).join(': ');
}
