import type { Guideline, GuidelineClause, GuidelineVersion, SignOff } from '#shared/contract/guidelines.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseTexts } from '../json.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { GuidelineClauseRow, GuidelineRow, GuidelineVersionRow } from '../schema/guidelines.ts';
import { decisionTitles } from './decision-titles.ts';
import { clauseRowsOf } from './guidelines-repository.ts';

const standings = ['adopted', 'proposed', 'draft', 'retired'];

/** The most organizations that the sign-off lists. */
const mostSignOffs = 1_000;

/** Stages at which an organization counts as a member. */
const memberStages = ['committed', 'active', 'leader'] as const;

/** Guidelines in use: those in force first, then by title. */
export async function listGuidelines(db: DbReader): Promise<Guideline[]> {
  const rows = await db
    .selectFrom('guidelines')
    .selectAll()
    .where(isLive('guidelines'))
    .orderBy('title')
    .limit(200)
    .execute();
  const sorted = rows.toSorted((left, right) => standings.indexOf(left.status) - standings.indexOf(right.status));
  return guidelinesFrom(db, sorted);
}

/** Guidelines with clauses and versions, the latest version first. Fails with `notFound`. */
export async function readGuideline(
  db: DbReader,
  id: string,
): Promise<{ guideline: Guideline; clauses: GuidelineClause[]; versions: GuidelineVersion[] }> {
  const row = await db.selectFrom('guidelines').selectAll().where('id', '=', id).executeTakeFirst();
  const [guideline] = row === undefined ? [] : await guidelinesFrom(db, [row]);
  if (guideline === undefined) throw new AppError('notFound', { type: 'guidelines', id });
  const versions = await db
    .selectFrom('guideline_versions')
    .selectAll()
    .where('guideline_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  const counts = await db
    .selectFrom('guideline_signatures')
    .select((select) => ['version_id', select.fn.countAll().as('count')])
    .where('guideline_id', '=', id)
    .groupBy('version_id')
    .execute();
  const decisions = await decisionTitles(
    db,
    versions.map((version) => version.decision_id),
  );
  const signatures = new Map(counts.map((count) => [count.version_id, Number(count.count)]));
  return {
    guideline,
    clauses: (await clauseRowsOf(db, id)).map(clauseOf),
    versions: versions.map((version) => ({
      ...versionOf(version),
      decision: decisions.get(version.decision_id) ?? '',
      signatures: signatures.get(version.id) ?? 0,
    })),
  };
}

/** Who signed which version and when: every member organization, and whoever else signed, by name. */
export async function listSignOffs(db: DbReader, guidelineId: string): Promise<SignOff[]> {
  const members = await memberIds(db);
  const rows = await db
    .selectFrom('guideline_signatures')
    .innerJoin('guideline_versions', 'guideline_versions.id', 'guideline_signatures.version_id')
    .selectAll('guideline_signatures')
    .select('guideline_versions.number')
    .where('guideline_signatures.guideline_id', '=', guidelineId)
    .orderBy('guideline_versions.number')
    .execute();
  // The last row of an organization is its signature under the highest version.
  const latest = new Map(rows.map((row) => [row.organization_id, row]));
  const ids = [...new Set([...members, ...latest.keys()])];
  const labels = await recordLabels(db, [
    ...ids.map((id) => ({ type: 'organizations', id }) as const),
    ...rows.filter((row) => row.person_id !== '').map((row) => ({ type: 'people', id: row.person_id }) as const),
  ]);
  return ids
    .flatMap((id): SignOff[] => {
      const [organization, row] = [labels.get(id), latest.get(id)];
      if (organization === undefined) return [];
      const signature =
        row === undefined
          ? null
          : {
              id: row.id,
              version: row.version,
              versionId: row.version_id,
              number: row.number,
              signedOn: row.signed_on,
              person: labels.get(row.person_id) ?? null,
              note: row.note,
            };
      return [{ organization, isMember: members.has(id), signature }];
    })
    .toSorted((left, right) => left.organization.label.localeCompare(right.organization.label))
    .slice(0, mostSignOffs);
}

async function memberIds(db: DbReader): Promise<Set<string>> {
  const rows = await db
    .selectFrom('organizations')
    .select('id')
    .where('stage', 'in', memberStages)
    .where('is_archived', '=', 0)
    .where(isLive('organizations'))
    .limit(mostSignOffs)
    .execute();
  return new Set(rows.map((row) => row.id));
}

async function guidelinesFrom(db: DbReader, rows: readonly GuidelineRow[]): Promise<Guideline[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const members = await memberIds(db);
  const clauses = await db
    .selectFrom('guideline_clauses')
    .select((select) => ['guideline_id', select.fn.countAll().as('count')])
    .where('guideline_id', 'in', ids)
    .groupBy('guideline_id')
    .execute();
  const versions = await db
    .selectFrom('guideline_versions')
    .select(['id', 'guideline_id', 'number', 'adopted_on'])
    .where('guideline_id', 'in', ids)
    .orderBy('number')
    .execute();
  const latest = new Map(versions.map((version) => [version.guideline_id, version]));
  const signed = await db
    .selectFrom('guideline_signatures')
    .select(['version_id', 'organization_id'])
    .where('guideline_id', 'in', ids)
    .execute();
  return rows.map((row) => {
    const adopted = latest.get(row.id);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      status: row.status,
      reviewOn: row.review_on || null,
      note: row.note,
      clauses: Number(clauses.find((each) => each.guideline_id === row.id)?.count ?? 0),
      adopted: adopted === undefined ? null : { id: adopted.id, number: adopted.number, adoptedOn: adopted.adopted_on },
      signed: signed.filter((each) => each.version_id === adopted?.id && members.has(each.organization_id)).length,
      members: members.size,
      isInTrash: row.deleted_at !== '',
      updatedAt: row.updated_at,
    };
  });
}

function clauseOf(row: GuidelineClauseRow): GuidelineClause {
  return {
    id: row.id,
    version: row.version,
    clause: row.clause,
    title: row.title,
    body: row.body,
    choice: row.choice === '' ? [] : row.choice.split(','),
    fields: parseTexts(row.fields),
  };
}

function versionOf(row: GuidelineVersionRow): Omit<GuidelineVersion, 'decision' | 'signatures'> {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    body: row.body,
    adoptedOn: row.adopted_on,
    decisionId: row.decision_id || null,
    note: row.note,
  };
}
