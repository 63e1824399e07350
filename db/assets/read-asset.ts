import { assetKindById } from '#shared/content/asset-kinds.ts';
import type { Asset } from '#shared/contract/assets.ts';
import { dayOf } from '#shared/dates.ts';
import { backingOf } from '#shared/domain/assets/backing.ts';
import { findPassage } from '#shared/domain/assets/passages.ts';
import { measure } from '#shared/domain/assets/measure.ts';
import { blockIdsIn } from '#shared/domain/assets/message-blocks.ts';
import { ruleLocale } from '#shared/domain/assets/open-findings.ts';
import { answerOf, holds, isLocked, laneOf, nextStatus, stepRefusals } from '#shared/domain/assets/steps.ts';
import { glossaryRule } from '#shared/domain/language/glossary.ts';
import { readability } from '#shared/domain/language/readability.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { workspaceGlossary } from '../glossary/glossary-repository.ts';
import { parseWords } from '../json.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { AssetRow, AssetVersionRow } from '../schema/assets.ts';
import { parseFacts } from './asset-json.ts';
import { assetSummaries } from './assets-list.ts';
import { cardWords } from './linked-proof.ts';
import { answerOfRow, assetState, overridesOf, statusOf, type AssetState } from './step-facts.ts';
import { translationsOf } from './translations.ts';

/** An asset with everything around it; one in the trash is found. Fails with `notFound`. */
export async function readAsset(db: DbReader, id: string, now: string) {
  const row = await db.selectFrom('assets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'assets', id });
  const state = await assetState(db, row, now);
  const next = nextStatus(state.facts.status, state.facts.isCrisis);
  const locale = ruleLocale(row.language);
  const reading = locale === null ? null : readability(state.text.body, locale);
  const measured = measure(state.text.body, assetKindById(row.kind));
  const versions = await versionRows(db, id);
  const names = await memberNames(db, [
    ...versions.map((each) => each.member_id),
    ...state.approvals.map((each) => each.member_id),
  ]);
  const numbers = new Map(versions.toReversed().map((each) => [each.hash, each.number]));
  return {
    asset: await assetOf(db, row, state, now),
    words: measured.words,
    limit: measured.limit,
    grade: reading?.grade ?? null,
    ease: locale === 'es' ? (reading?.ease ?? null) : null,
    findings: await findingsOf(db, row, state),
    numbers: await numbersOf(db, state),
    next: next === null ? null : { to: next, refusals: stepRefusals(state.facts, next) },
    holds: holds(state.facts),
    lane: [...laneOf(state.facts.isCrisis)],
    reviewers: await reviewersOf(db, state),
    answers: await answersOf(db, row, state, numbers, names),
    versions: versions.map((version) => versionOf(version, row, state, names)),
    comments: await commentsOf(db, row),
    uses: await usesOf(db, row, numbers),
    stories: state.stories.map(({ rowId, storyId, title, consent, expiresOn }) => ({
      id: rowId,
      storyId,
      title,
      consent,
      expiresOn: expiresOn || null,
    })),
    translations: await translationsOf(db, row),
    blocks: await blocksOf(db, row),
  };
}

/** A kept version with its text. Fails with `notFound`. */
export async function readVersion(db: DbReader, id: string) {
  const row = await db.selectFrom('asset_versions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'assets', id });
  return {
    id: row.id,
    assetId: row.asset_id,
    number: row.number,
    title: row.title,
    source: row.source,
    body: row.body,
    altText: row.alt_text,
    createdAt: row.created_at,
  };
}

async function assetOf(db: DbReader, row: AssetRow, state: AssetState, now: string): Promise<Asset> {
  const [summary] = await assetSummaries(db, [row], dayOf(new Date(now)));
  // Summaries answer one for each row.
  if (summary === undefined) throw new AppError('notFound', { type: 'assets', id: row.id });
  return {
    ...summary,
    summary: row.summary,
    body: row.body,
    altText: row.alt_text,
    filled: state.text.body,
    hash: row.hash,
    statusAt: row.status_at,
    segmentId: row.segment_id || null,
    boxId: row.box_id || null,
    ownerId: row.owner_person_id || null,
    neededLanguages: parseWords(row.needed_languages),
    note: row.note,
    publishedHash: row.published_hash,
    publishedWithout: row.published_without,
    translationOf: row.translation_of || null,
    translationState: row.translation_state,
    isLocked: isLocked(statusOf(row.status)),
    isInTrash: row.deleted_at !== '',
  };
}

async function findingsOf(db: DbReader, row: AssetRow, state: AssetState) {
  if (state.findings === null) return null;
  const reasons = new Map((await overridesOf(db, row.id)).map((each) => [each.id, each.reason]));
  const glossary = await workspaceGlossary(db);
  return state.findings.slice(0, mostFindings).map((finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    words: finding.words,
    ...(finding.exempt !== undefined && { exempt: finding.exempt }),
    overrideId: finding.overrideId,
    reason: reasons.get(finding.overrideId) ?? glossaryRule(glossary, finding.ruleId)?.reason ?? '',
  }));
}

async function numbersOf(db: DbReader, state: AssetState) {
  const cards = await cardWords(
    db,
    state.links.map((link) => link.evidenceId),
  );
  return state.numbers.map((number) => {
    const link = backingOf(number, state.links);
    return {
      number,
      backing:
        link === undefined
          ? null
          : {
              rowId: link.rowId,
              evidenceId: link.evidenceId,
              label: cards.get(link.evidenceId)?.label ?? '',
              note: link.note,
            },
    };
  });
}

async function reviewersOf(db: DbReader, state: AssetState) {
  const labels = await recordLabels(
    db,
    state.reviewers.map((each) => ({ type: 'people', id: each.personId })),
  );
  return state.reviewers.map((reviewer) => ({
    id: reviewer.id,
    step: reviewer.step,
    role: reviewer.role,
    person: labels.get(reviewer.personId) ?? null,
    name: reviewer.name,
    hasLeft: reviewer.hasLeft,
    answer: answerOf(state.facts, reviewer) ?? null,
  }));
}

async function answersOf(
  db: DbReader,
  row: AssetRow,
  state: AssetState,
  numbers: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
) {
  const labels = await recordLabels(
    db,
    state.approvals.flatMap((each) => (each.person_id === '' ? [] : [{ type: 'people', id: each.person_id }])),
  );
  return state.approvals.toReversed().map((each) => ({
    id: each.id,
    step: each.step,
    role: each.role,
    person: labels.get(each.person_id) ?? null,
    memberName: names.get(each.member_id) ?? '',
    answer: answerOfRow(each.answer),
    note: each.note,
    on: each.answered_on,
    versionNumber: numbers.get(each.hash) ?? null,
    isNow: each.hash === row.hash,
  }));
}

async function versionRows(db: DbReader, assetId: string) {
  return db
    .selectFrom('asset_versions')
    .select(['id', 'number', 'hash', 'title', 'facts', 'member_id', 'note', 'created_at'])
    .where('asset_id', '=', assetId)
    .orderBy('number', 'desc')
    .limit(500)
    .execute();
}

function versionOf(
  version: Pick<AssetVersionRow, 'id' | 'number' | 'hash' | 'title' | 'facts' | 'member_id' | 'note' | 'created_at'>,
  row: AssetRow,
  state: AssetState,
  names: ReadonlyMap<string, string>,
) {
  const facts = parseFacts(version.facts);
  return {
    id: version.id,
    number: version.number,
    hash: version.hash,
    title: version.title,
    memberName: names.get(version.member_id) ?? '',
    note: version.note,
    createdAt: version.created_at,
    words: facts.words,
    grade: facts.grade,
    isNow: version.hash === row.hash,
    isApproved: state.approvals.some(
      (each) => each.hash === version.hash && each.step === 'approved' && each.answer === 'approve',
    ),
    isPublished: version.hash === row.published_hash,
  };
}

async function commentsOf(db: DbReader, row: AssetRow) {
  const rows = await db
    .selectFrom('asset_comments')
    .selectAll()
    .where('asset_id', '=', row.id)
    .orderBy('created_at')
    .limit(500)
    .execute();
  const names = await memberNames(
    db,
    rows.map((each) => each.member_id),
  );
  return rows.map((each) => ({
    id: each.id,
    quote: each.quote,
    place: findPassage(row.body, { quote: each.quote, startAt: each.start_at }),
    body: each.body,
    memberName: names.get(each.member_id) ?? '',
    createdAt: each.created_at,
    resolvedOn: each.resolved_on || null,
  }));
}

async function usesOf(db: DbReader, row: AssetRow, numbers: ReadonlyMap<string, number>) {
  const rows = await db
    .selectFrom('asset_uses')
    .selectAll()
    .where('asset_id', '=', row.id)
    .orderBy('used_on', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map((each) => ({
    id: each.id,
    version: each.version,
    usedOn: each.used_on,
    channel: each.channel,
    place: each.place,
    reach: each.reach === 0 ? null : each.reach,
    link: each.link,
    result: each.result,
    note: each.note,
    versionNumber: numbers.get(each.hash) ?? null,
    isEditedSince: each.hash !== row.hash,
  }));
}

async function blocksOf(db: DbReader, row: AssetRow) {
  const ids = blockIdsIn(row.body);
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('message_blocks').selectAll().where('id', 'in', batch).execute(),
  );
  return rows.map((each) => ({
    id: each.id,
    title: each.title,
    body: each.body,
    isInTrash: each.deleted_at !== '',
  }));
}

async function memberNames(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) => db.selectFrom('members').select(['id', 'name']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** More findings say no more: the text has to be written anew. */
const mostFindings = 300;
