import type { CampaignDetail, CampaignWordReport } from '#shared/contract/campaigns.ts';
import { daysBetween, addDays, type IsoDay } from '#shared/dates.ts';
import { fillBlocks } from '#shared/domain/assets/message-blocks.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';

import { blockTexts } from '../assets/asset-text.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { workspaceGlossary } from '../glossary/glossary-repository.ts';
import { isLive } from '../records/live.ts';

/** Where the texts of a campaign were used, the latest first, and how many people all uses reached. */
export async function usesOf(db: DbReader, campaignId: string): Promise<Pick<CampaignDetail, 'uses' | 'reach'>> {
  const used = db
    .selectFrom('asset_uses')
    .innerJoin('assets', 'assets.id', 'asset_uses.asset_id')
    .where('assets.campaign_id', '=', campaignId)
    .where('assets.deleted_at', '=', '');
  const rows = await used
    .select([
      'asset_uses.id',
      'asset_uses.asset_id',
      'assets.title',
      'asset_uses.used_on',
      'asset_uses.channel',
      'asset_uses.place',
      'asset_uses.reach',
      'asset_uses.result',
    ])
    .orderBy('asset_uses.used_on', 'desc')
    .orderBy('asset_uses.id', 'desc')
    .limit(200)
    .execute();
  const { reach } = await used.select(({ fn }) => fn.sum('asset_uses.reach').as('reach')).executeTakeFirstOrThrow();
  return {
    uses: rows.map((row) => ({
      id: row.id,
      assetId: row.asset_id,
      title: row.title,
      usedOn: row.used_on,
      channel: row.channel,
      place: row.place,
      reach: row.reach === 0 ? null : row.reach,
      result: row.result,
    })),
    reach: Number(reach ?? 0),
  };
}

/** How often objections were heard from the first day on, and in as many days before it; those never heard are left out. */
export async function objectionsHeard(
  db: DbReader,
  startsOn: IsoDay,
  until: IsoDay,
): Promise<CampaignDetail['objections']> {
  if (until < startsOn) return [];
  const before = addDays(startsOn, -daysBetween(startsOn, until) - 1);
  const rows = await db
    .selectFrom('objection_holders')
    .innerJoin('objections', 'objections.id', 'objection_holders.objection_id')
    .select(['objections.id', 'objections.text', 'objection_holders.heard_on'])
    .where('objections.deleted_at', '=', '')
    .where('objection_holders.heard_on', '>=', before)
    .where('objection_holders.heard_on', '<=', until)
    .execute();
  const heard = new Map<string, { id: string; text: string; before: number; during: number }>();
  for (const { id, text, heard_on: on } of rows) {
    const counts = heard.get(id) ?? { id, text, before: 0, during: 0 };
    heard.set(id, on < startsOn ? { ...counts, before: counts.before + 1 } : { ...counts, during: counts.during + 1 });
  }
  return [...heard.values()].toSorted(
    (left, right) => right.during + right.before - left.during - left.before || (left.text < right.text ? -1 : 1),
  );
}

/** Words that label or blame people in the texts of a campaign, the texts with the heaviest first. */
export async function campaignWords(db: DbReader, campaignId: string): Promise<CampaignWordReport> {
  const rows = await db
    .selectFrom('assets')
    .select(['id', 'title', 'status', 'body', 'language'])
    .where('campaign_id', '=', campaignId)
    .where(isLive('assets'))
    .where('status', '!=', 'retired')
    .orderBy('sort_title')
    .execute();
  const glossary = await workspaceGlossary(db);
  const blocks = await blockTexts(
    db,
    rows.map((row) => row.body),
  );
  const report = rows.map((row) => {
    const facts = { assetId: row.id, title: row.title, status: row.status };
    if (row.language !== 'en' && row.language !== 'es') return { ...facts, found: null, words: [] };
    const text = fillBlocks(row.body, blocks);
    const findings = checkLanguage(text, row.language, glossary).filter((finding) => finding.exempt === undefined);
    const found = { H: 0, M: 0, L: 0, I: 0 };
    for (const { severity } of findings) found[severity]++;
    const words = findings
      .toSorted((left, right) => weights.indexOf(left.severity) - weights.indexOf(right.severity))
      .slice(0, 12)
      .map(({ start, end, ruleId, severity }) => ({ words: text.slice(start, end), ruleId, severity }));
    return { ...facts, found, words };
  });
  return report.toSorted((left, right) => heaviness(right.found) - heaviness(left.found));
}

const weights = ['H', 'M', 'L', 'I'] as const;

function heaviness(found: { readonly H: number; readonly M: number; readonly L: number } | null): number {
  return found === null ? -1 : found.H * 1_000_000 + found.M * 1_000 + found.L;
}
