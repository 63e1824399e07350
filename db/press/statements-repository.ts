import type { StatementCheck, StatementSignature, StatementSummary } from '#shared/contract/statements.ts';
import { signatureStatuses, statementPoints, type SignatureStatus } from '#shared/content/statement-points.ts';
import type { IsoDay } from '#shared/dates.ts';
import { isEarlierText, isSilent } from '#shared/domain/press/statement-state.ts';
import { AppError } from '#shared/errors.ts';

import { filledText } from '../assets/asset-text.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { recordLabels } from '../records/record-labels.ts';
import { isLive } from '../records/live.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { AssetRow } from '../schema/assets.ts';
import type { StatementCheckRow, StatementSignatureRow } from '../schema/press.ts';

/** Public statements in use, and other texts that partners were asked to sign; the latest first, at most 200. */
export async function listStatements(
  db: DbReader,
  today: IsoDay,
  campaignId: string | null = null,
): Promise<StatementSummary[]> {
  const matching =
    campaignId === null ? db.selectFrom('assets') : db.selectFrom('assets').where('campaign_id', '=', campaignId);
  const rows = await matching
    .select(['id', 'title', 'kind', 'status', 'hash', 'campaign_id'])
    .where(isLive('assets'))
    .where((where) =>
      where.or([
        where('kind', '=', 'public-statement'),
        where('id', 'in', db.selectFrom('statement_signatures').select('asset_id')),
      ]),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return summaries(db, rows, today);
}

/** A statement with its checklist and its partners, from the trash too. Fails with `notFound`. */
export async function readStatement(
  db: DbReader,
  id: string,
  today: IsoDay,
): Promise<{
  statement: StatementSummary;
  hash: string;
  version: number | null;
  body: string;
  checks: StatementCheck[];
  signatures: StatementSignature[];
}> {
  const row = await db.selectFrom('assets').selectAll().where('id', '=', id).executeTakeFirst();
  const [statement] = row === undefined ? [] : await summaries(db, [row], today);
  if (row === undefined || statement === undefined) throw new AppError('notFound', { type: 'assets', id });
  return {
    statement,
    hash: row.hash,
    version: (await versionNumbers(db, id)).get(row.hash) ?? null,
    body: (await filledText(db, row)).body,
    checks: await checksOf(db, row),
    signatures: await signaturesOf(db, row, today),
  };
}

/** A request to sign, by its id. Fails with `notFound`. */
export async function demandSignature(db: DbReader, id: string): Promise<StatementSignatureRow> {
  const row = await db.selectFrom('statement_signatures').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'assets', id });
  return row;
}

/** The organizations that were asked to sign a text. */
export async function askedOrganizations(db: DbReader, assetId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('statement_signatures')
    .select('organization_id')
    .where('asset_id', '=', assetId)
    .execute();
  return new Set(rows.map((row) => row.organization_id));
}

/** The rows of a point of the checklist that somebody ticked. */
export function pointRows(db: DbReader, assetId: string, point: string): Promise<StatementCheckRow[]> {
  return db
    .selectFrom('statement_checks')
    .selectAll()
    .where('asset_id', '=', assetId)
    .where('point', '=', point)
    .execute();
}

async function summaries(
  db: DbReader,
  assets: readonly Pick<AssetRow, 'id' | 'title' | 'kind' | 'status' | 'hash' | 'campaign_id'>[],
  today: IsoDay,
): Promise<StatementSummary[]> {
  const ids = assets.map((asset) => asset.id);
  const signatures = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('statement_signatures')
      .select(['asset_id', 'status', 'asked_on', 'due_on', 'hash'])
      .where('asset_id', 'in', batch)
      .execute(),
  );
  const checks = await selectInBatches(ids, (batch) =>
    db.selectFrom('statement_checks').select(['asset_id', 'point']).where('asset_id', 'in', batch).execute(),
  );
  const known = new Set<string>(statementPoints.map(({ id }) => id));
  return assets.map((asset) => {
    const own = signatures
      .filter((row) => row.asset_id === asset.id)
      .map((row) => ({ status: row.status, askedOn: row.asked_on, dueOn: row.due_on, hash: row.hash }));
    const of = (status: SignatureStatus) => own.filter((row) => row.status === status).length;
    const points = checks.filter((row) => row.asset_id === asset.id && known.has(row.point)).map((row) => row.point);
    return {
      id: asset.id,
      title: asset.title,
      kind: asset.kind,
      status: asset.status,
      campaignId: asset.campaign_id || null,
      dueOn:
        own
          .filter((row) => row.status === 'asked' && row.dueOn !== '')
          .map((row) => row.dueOn)
          .toSorted()
          .at(0) ?? null,
      checked: new Set(points).size,
      asked: of('asked'),
      signed: of('signed'),
      declined: of('declined'),
      silent: own.filter((row) => isSilent(row, today)).length,
      signedEarlier: own.filter((row) => isEarlierText(row, asset.hash)).length,
    };
  });
}

async function checksOf(db: DbReader, asset: AssetRow): Promise<StatementCheck[]> {
  const rows = await db
    .selectFrom('statement_checks')
    .leftJoin('members', 'members.id', 'statement_checks.member_id')
    .select(['statement_checks.point', 'statement_checks.checked_on', 'statement_checks.hash', 'members.name'])
    .where('asset_id', '=', asset.id)
    .orderBy('statement_checks.created_at')
    .orderBy('statement_checks.id')
    .execute();
  return rows.map((row) => ({
    point: row.point,
    checkedOn: row.checked_on,
    by: row.name ?? '',
    isEarlierText: row.hash !== asset.hash,
  }));
}

async function signaturesOf(db: DbReader, asset: AssetRow, today: IsoDay): Promise<StatementSignature[]> {
  const rows = await db.selectFrom('statement_signatures').selectAll().where('asset_id', '=', asset.id).execute();
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => [
      { type: 'organizations' as const, id: row.organization_id },
      ...(row.person_id === '' ? [] : [{ type: 'people' as const, id: row.person_id }]),
    ]),
  );
  const organizations = await selectInBatches(
    rows.map((row) => row.organization_id),
    (batch) =>
      db.selectFrom('organizations').select(['id', 'sector', 'secondary_sectors']).where('id', 'in', batch).execute(),
  );
  const sectorsOf = new Map(organizations.map((row) => [row.id, [row.sector, ...parseWords(row.secondary_sectors)]]));
  const numbers = await versionNumbers(db, asset.id);
  const signatures = rows.flatMap((row) => {
    const organization = labels.get(row.organization_id);
    if (organization === undefined) return [];
    const status = statusOf(row.status);
    const request = { status, askedOn: row.asked_on, hash: row.hash };
    return [
      {
        id: row.id,
        version: row.version,
        organization,
        sectors: (sectorsOf.get(row.organization_id) ?? []).filter((sector) => sector !== ''),
        person: labels.get(row.person_id) ?? null,
        status,
        askedOn: row.asked_on,
        dueOn: row.due_on || null,
        answeredOn: row.answered_on || null,
        note: row.note,
        isSilent: isSilent(request, today),
        isOverdue: status === 'asked' && row.due_on !== '' && row.due_on < today,
        signedVersion: numbers.get(row.hash) ?? null,
        isEarlierText: isEarlierText(request, asset.hash),
        hash: row.hash,
      },
    ];
  });
  const order = signatureStatuses.map(({ id }) => id);
  return signatures.toSorted(
    (left, right) =>
      order.indexOf(left.status) - order.indexOf(right.status) ||
      left.organization.label.localeCompare(right.organization.label, 'en'),
  );
}

/** The numbers of the kept versions of a text, by their hashes. */
async function versionNumbers(db: DbReader, assetId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('asset_versions')
    .select(['hash', 'number'])
    .where('asset_id', '=', assetId)
    .execute();
  return new Map(rows.map((row) => [row.hash, row.number]));
}

/** An answer that this app does not know is none. */
function statusOf(status: string): SignatureStatus {
  return signatureStatuses.find(({ id }) => id === status)?.id ?? 'asked';
}
