import { assetKinds } from '#shared/content/asset-kinds.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { factsOfText } from '#shared/domain/assets/open-findings.ts';
import { mulberry32, pick } from '#shared/prng.ts';
import { foldText } from '#shared/text.ts';

import { newAssetRow } from '../assets/asset-rows.ts';
import { assetHash } from '../assets/asset-text.ts';
import { insertRows } from '../rows.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { demoIds } from './demo-ids.ts';
import { demoAssets } from './riverbend/assets.ts';

const chunk = 500;

/** Writes made-up texts with a version each; two of three are out, and most of those were checked and approved. */
export async function addSyntheticAssets(
  db: WorkspaceDb,
  { assets, today }: { readonly assets: number; readonly today: IsoDay },
): Promise<void> {
  const random = mulberry32(41);
  const id = demoIds(mulberry32(42));
  const at = new Date(`${today}T10:00:00`);
  const stamp = () => ({ id: id(at), version: 1, created_at: at.toISOString(), updated_at: at.toISOString() });
  const statuses = assetStatuses.map((status) => status.id);
  for (let start = 0; start < assets; start += chunk) {
    const rows = Array.from({ length: Math.min(chunk, assets - start) }, (_, index) => {
      const { body } = pick(random, demoAssets);
      const text = { title: `Text ${start + index}`, body, altText: '' };
      const hash = assetHash(text);
      const isOut = index % 3 !== 0;
      const row = newAssetRow(
        id(at),
        new Date(at.getTime() - (start + index) * 60_000).toISOString(),
        { kind: pick(random, assetKinds).id, title: text.title, body },
        {
          sort_title: foldText(text.title),
          hash,
          status: isOut ? 'published' : pick(random, statuses),
          published_on: isOut ? addDays(today, -((start + index) % 360)) : '',
          published_hash: isOut ? hash : '',
        },
      );
      const version = {
        ...stamp(),
        asset_id: row.id,
        number: 1,
        hash,
        title: text.title,
        body,
        alt_text: '',
        source: body,
        facts: JSON.stringify(factsOfText(text, 'en', [])),
        member_id: '',
        note: '',
      };
      const answers = (index % 10 === 0 ? [] : (['language-check', 'approved'] as const)).map((step) => ({
        ...stamp(),
        asset_id: row.id,
        hash,
        step,
        person_id: '',
        member_id: '',
        role: step === 'approved' ? 'approver' : 'words',
        answer: 'approve',
        note: '',
        answered_on: today,
      }));
      return { row, version, answers };
    });
    await db.dialect.inBulk(db.write, async (trx) => {
      await insertRows(
        trx,
        db.dialect,
        'assets',
        rows.map(({ row }) => row),
      );
      await insertRows(
        trx,
        db.dialect,
        'asset_versions',
        rows.map(({ version }) => version),
      );
      await insertRows(
        trx,
        db.dialect,
        'asset_approvals',
        rows.flatMap(({ answers }) => answers),
      );
    });
  }
}
