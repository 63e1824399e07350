import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { AssetUse } from '#shared/contract/asset-fields.ts';
import type { Asset, MessageBlock } from '#shared/contract/assets.ts';

const AssetDialog = lazy(async () => ({ default: (await import('./AssetDialog.tsx')).AssetDialog }));
const BlockDialog = lazy(async () => ({ default: (await import('./BlockDialog.tsx')).BlockDialog }));
const PublishDialog = lazy(async () => ({ default: (await import('./PublishDialog.tsx')).PublishDialog }));
const OverrideDialog = lazy(async () => ({ default: (await import('./OverrideDialog.tsx')).OverrideDialog }));
const SourceDialog = lazy(async () => ({ default: (await import('./SourceDialog.tsx')).SourceDialog }));
const UseDialog = lazy(async () => ({ default: (await import('./UseDialog.tsx')).UseDialog }));
const CompareDialog = lazy(async () => ({ default: (await import('./CompareDialog.tsx')).CompareDialog }));

/** Opens the sheet of a new asset; `onSaved` gets its id. */
export function openNewAsset(onSaved: (id: string) => void): void {
  openDialog((close) => <AssetDialog asset={undefined} onSaved={onSaved} onClose={close} />);
}

/** Opens what is said of an asset beside its text. */
export function openAssetFacts(asset: Asset): void {
  openDialog((close) => <AssetDialog asset={asset} onSaved={() => {}} onClose={close} />);
}

/** Opens a shared block, or a new one. */
export function openBlock(block?: MessageBlock): void {
  openDialog((close) => <BlockDialog block={block} onClose={close} />);
}

/** Asks on which day a text goes out, and why when nobody approved it. */
export function openPublish(asset: Asset, isOutAlready: boolean): void {
  openDialog((close) => <PublishDialog asset={asset} isOutAlready={isOutAlready} onClose={close} />);
}

/** Asks why words stay that are held back. */
export function openOverride(assetId: string, ruleId: string, words: string): void {
  openDialog((close) => <OverrideDialog assetId={assetId} ruleId={ruleId} words={words} onClose={close} />);
}

/** Asks where a number is from. */
export function openSource(assetId: string, number: string): void {
  openDialog((close) => <SourceDialog assetId={assetId} number={number} onClose={close} />);
}

/** Opens a use of a text, or a new one. */
export function openUse(assetId: string, use?: AssetUse): void {
  openDialog((close) => <UseDialog assetId={assetId} use={use} onClose={close} />);
}

/** Lays two versions beside each other. */
export function openCompare(assetId: string, from?: string): void {
  openDialog((close) => <CompareDialog assetId={assetId} from={from} onClose={close} />);
}
