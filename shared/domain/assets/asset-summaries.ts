import { assetStatuses, type AssetStatus } from '#shared/content/asset-words.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';

/* The sentences of the history about assets, without a full stop. */

/** "Started “One page for merchants”". */
export function assetStarted(title: string): string {
  return `Started ${quoted(title)}`;
}

/** "Changed “One page for merchants”". */
export function assetChanged(title: string): string {
  return `Changed ${quoted(title)}`;
}

/** "Wrote in “One page for merchants”". */
export function assetWritten(title: string): string {
  return `Wrote in ${quoted(title)}`;
}

/** "Moved “One page for merchants” to the trash". */
export function assetTrashed(title: string): string {
  return `Moved ${quoted(title)} to the trash`;
}

/** "Took “One page for merchants” to the facts check". */
export function assetMoved(title: string, to: AssetStatus): string {
  if (to === 'approved') return `Approved ${quoted(title)}`;
  if (to === 'published') return `Published ${quoted(title)}`;
  if (to === 'retired') return `Retired ${quoted(title)}`;
  if (to === 'draft') return `Took ${quoted(title)} back to the draft`;
  const label = assetStatuses.find(({ id }) => id === to)?.label ?? to;
  return `Took ${quoted(title)} to the step ${label.toLowerCase()}`;
}

/** "Noted that “One page for merchants” went out without approval". */
export function assetWentOut(title: string): string {
  return `Noted that ${quoted(title)} went out without approval`;
}

/** "Changed the block “Hour one” in 4 texts". */
export function blockChanged(title: string, texts: number): string {
  return `Changed the block ${quoted(title)}${texts === 0 ? '' : ` in ${countWords(texts, 'text', 'texts')}`}`;
}
