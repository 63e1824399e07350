import type { TagTone } from '#renderer/ui/index.ts';
import { assetKindById } from '#shared/content/asset-kinds.ts';
import { assetChannels, assetStatuses, type AssetStatus } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';
import type { AssetFlag } from '#shared/contract/asset-fields.ts';

/** What a kind is called. */
export function kindLabel(id: string): string {
  return assetKindById(id).label;
}

/** What a step is called. */
export function statusLabel(id: string): string {
  return assetStatuses.find((status) => status.id === id)?.label ?? id;
}

/** What a language is called. */
export function languageLabel(id: string): string {
  return languages.find((language) => language.id === id)?.label ?? id;
}

/** What a channel is called; '' for none. */
export function channelLabel(id: string): string {
  return assetChannels.find((channel) => channel.id === id)?.label ?? id;
}

/** How a step looks beside its word. */
export const statusTones: Readonly<Record<AssetStatus, TagTone>> = {
  draft: 'line',
  'language-check': 'honey',
  'fact-check': 'honey',
  'lived-experience-review': 'honey',
  'partner-review': 'honey',
  approved: 'accent',
  published: 'moss',
  retired: 'neutral',
};

/** How a sign looks beside its word. */
export const flagTones: Readonly<Record<AssetFlag, TagTone>> = {
  edited: 'danger',
  unapproved: 'danger',
  expired: 'danger',
  expiring: 'honey',
  behind: 'honey',
  story: 'danger',
};
