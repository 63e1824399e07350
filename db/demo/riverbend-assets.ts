import { assetStatuses, reviewRoles } from '#shared/content/asset-words.ts';
import { factsOfText } from '#shared/domain/assets/open-findings.ts';
import { blockPlace, fillBlocks } from '#shared/domain/assets/message-blocks.ts';
import { mulberry32 } from '#shared/prng.ts';

import { newAssetRow } from '../assets/asset-rows.ts';
import { assetHash, type AssetText } from '../assets/asset-text.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { demoIds } from './demo-ids.ts';
import { blockMark, campaigns, demoAssets, demoBlock, type DemoAsset } from './riverbend/assets.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';

/** What the texts need to know of the demo. */
interface DemoNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly memberIds: ReadonlyMap<string, string>;
  at(storyDay: number): Date;
  day(storyDay: number): string;
}

/** The ids of the campaigns by their keys: the same wherever they are asked for. */
export function campaignIds(start: Date): ReadonlyMap<string, string> {
  const id = demoIds(mulberry32(riverbendSeed + 61));
  return new Map(campaigns.map(({ key }) => [key, id(start)]));
}

/** Writes the 25 texts of three campaigns, with what was said of them on their way and where they were used. */
export async function insertRiverbendAssets(writer: StepWriter, demo: DemoNames): Promise<void> {
  const id = demoIds(mulberry32(riverbendSeed + 60));
  const newId = () => id(demo.at(1));
  const ids = campaignIds(demo.at(1));
  const blockId = newId();
  const assetIds = new Map(demoAssets.map((asset) => [asset.key, newId()]));
  const hashes = new Map<string, string>();
  await writer.insert('message_blocks', [
    { ...stamp(demo, blockId, 160), deleted_at: '', title: demoBlock.title, body: demoBlock.body, box_id: '' },
  ]);
  for (const asset of demoAssets) {
    const assetId = assetIds.get(asset.key) ?? '';
    const write = (body: string) => ({
      source: body.replaceAll(blockMark, blockPlace(blockId)),
      text: textOf(asset, body, blockId),
    });
    const now = write(asset.body);
    const hash = assetHash(now.text);
    hashes.set(asset.key, hash);
    const start = startOf(asset);
    await writer.insert('assets', [
      newAssetRow(
        assetId,
        demo.at(start).toISOString(),
        {
          kind: asset.kind,
          title: asset.title,
          body: now.source,
          altText: asset.altText ?? '',
          summary: asset.summary,
          language: asset.language ?? 'en',
          channel: asset.channel,
          campaignId: ids.get(asset.campaign) ?? '',
          ownerId: demo.partnerIds.get(asset.owner) ?? null,
          neededLanguages: [...(asset.neededLanguages ?? [])],
        },
        {
          status: asset.status,
          status_at: demo.at(statusDay(asset)).toISOString(),
          updated_at: demo.at(statusDay(asset)).toISOString(),
          published_on: asset.day === 0 ? '' : demo.day(asset.day),
          published_hash: asset.day === 0 ? '' : hash,
          published_without: asset.without ?? '',
          translation_of: assetIds.get(asset.translationOf ?? '') ?? '',
          source_hash: hashes.get(asset.translationOf ?? '') ?? '',
          translation_state: asset.translationOf === undefined ? '' : 'community-reviewed',
        },
      ),
    ]);
    await insertWay(writer, demo, { asset, assetId, newId, versions: versionsOf(asset, write) });
  }
}

interface Written {
  readonly source: string;
  readonly text: AssetText;
}

interface Way {
  readonly asset: DemoAsset;
  readonly assetId: string;
  readonly newId: () => string;
  /** The versions that were kept, and whether each was looked at by those who are asked. */
  readonly versions: readonly (Written & { readonly isReviewed: boolean })[];
}

/** What went out is kept; what was approved before it was edited is kept as well. */
function versionsOf(asset: DemoAsset, write: (body: string) => Written): Way['versions'] {
  if (asset.status === 'draft') return [];
  const now = { ...write(asset.body), isReviewed: asset.without === undefined };
  return asset.approvedBody === undefined ? [now] : [{ ...write(asset.approvedBody), isReviewed: true }, now];
}

/** Versions, answers, sources and uses of a text. */
async function insertWay(writer: StepWriter, demo: DemoNames, way: Way): Promise<void> {
  const { asset, assetId, newId } = way;
  const day = statusDay(asset);
  const memberId = demo.memberIds.get('p01') ?? '';
  for (const [index, { source, text, isReviewed }] of way.versions.entries()) {
    const hash = assetHash(text);
    await writer.insert('asset_versions', [
      {
        ...stamp(demo, newId(), day - 12 + index),
        asset_id: assetId,
        number: index + 1,
        hash,
        title: text.title,
        body: text.body,
        alt_text: text.altText,
        source,
        facts: JSON.stringify(factsOfText(text, asset.language ?? 'en', [])),
        member_id: memberId,
        note: '',
      },
    ]);
    if (isReviewed)
      await writer.insert(
        'asset_approvals',
        passedSteps(asset).map((step, at) => ({
          ...stamp(demo, newId(), day - 11 + at),
          asset_id: assetId,
          hash,
          step,
          person_id: demo.partnerIds.get(reviewers[step] ?? '') ?? '',
          member_id: memberId,
          role: reviewRoles.find((role) => role.step === step)?.id ?? '',
          answer: 'approve',
          note: '',
          answered_on: demo.day(day - 11 + at),
        })),
      );
    if (index === way.versions.length - 1 && asset.day !== 0)
      await writer.insert('asset_uses', [
        {
          ...stamp(demo, newId(), asset.day),
          asset_id: assetId,
          hash,
          used_on: demo.day(asset.day),
          channel: asset.channel,
          place: '',
          reach: asset.reach ?? 0,
          link: '',
          result: '',
          note: '',
        },
      ]);
  }
  const asked = ['lived-experience-review', 'partner-review', 'approved'];
  if (asset.status !== 'draft' && asset.without === undefined)
    await writer.insert(
      'asset_reviewers',
      asked.map((step) => ({
        ...stamp(demo, newId(), day - 12),
        asset_id: assetId,
        step,
        person_id: demo.partnerIds.get(reviewers[step] ?? '') ?? '',
        role: reviewRoles.find((role) => role.step === step)?.id ?? '',
      })),
    );
  await writer.insert(
    'asset_evidence',
    (asset.sources ?? []).map(([number, note]) => ({
      ...stamp(demo, newId(), day - 11),
      asset_id: assetId,
      evidence_id: '',
      number,
      note,
    })),
  );
}

/** Whom the coalition asks at each step. */
const reviewers: Readonly<Record<string, string>> = {
  'language-check': 'p39',
  'fact-check': 'p53',
  'lived-experience-review': 'p03',
  'partner-review': 'p06',
  approved: 'p39',
};

/** The steps that a text has behind it. */
function passedSteps(asset: DemoAsset): string[] {
  const order: readonly string[] = assetStatuses.map(({ id }) => id);
  const at = order.indexOf(asset.status);
  return Object.keys(reviewers).filter(
    (step) => order.indexOf(step) < at || (step === 'approved' && at >= order.indexOf('approved')),
  );
}

function textOf(asset: DemoAsset, body: string, blockId: string): AssetText {
  const source = body.replaceAll(blockMark, blockPlace(blockId));
  return {
    title: asset.title,
    body: fillBlocks(source, new Map([[blockId, demoBlock.body]])),
    altText: asset.altText ?? '',
  };
}

/** The day on which somebody began to write. */
function startOf(asset: DemoAsset): number {
  return statusDay(asset) - 20;
}

/** The day on which it came to where it is. */
function statusDay(asset: DemoAsset): number {
  return asset.day === 0 ? (lastDays[asset.key] ?? 416) : asset.day;
}

/** When the texts that are not out came to where they are. */
const lastDays: Readonly<Record<string, number>> = { a17: 352, a22: 419, a23: 415, a24: 418, a25: 417 };

function stamp(demo: DemoNames, id: string, storyDay: number) {
  const at = demo.at(storyDay).toISOString();
  return { id, version: 1, created_at: at, updated_at: at };
}
