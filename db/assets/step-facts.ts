import { assetKindById } from '#shared/content/asset-kinds.ts';
import { assetStatuses, reviewAnswers, type AssetStatus, type ReviewAnswer } from '#shared/content/asset-words.ts';
import { dayOf } from '#shared/dates.ts';
import { backingOf, type EvidenceLink } from '#shared/domain/assets/backing.ts';
import { missingBlocks } from '#shared/domain/assets/message-blocks.ts';
import { numbersInText } from '#shared/domain/assets/numbers-in-text.ts';
import {
  assetFindings,
  checkedText,
  isOpen,
  type AssetFinding,
  type Override,
} from '#shared/domain/assets/open-findings.ts';
import type { Reviewer, StepFacts } from '#shared/domain/assets/steps.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { workspaceGlossary } from '../glossary/glossary-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { AssetApprovalRow, AssetReviewerRow, AssetRow } from '../schema/assets.ts';
import { blockTexts, filledText, type AssetText } from './asset-text.ts';
import { cardWords, storiesOf, type LinkedStory } from './linked-proof.ts';
import { whoLeft } from './who-left.ts';

/** Everything around an asset that decides whether it goes on, read once. */
export interface AssetState {
  readonly facts: StepFacts;
  readonly text: AssetText;
  readonly findings: readonly AssetFinding[] | null;
  readonly numbers: readonly string[];
  readonly links: readonly EvidenceLink[];
  readonly stories: readonly LinkedStory[];
  readonly reviewers: readonly (AssetReviewerRow & Reviewer)[];
  readonly approvals: readonly AssetApprovalRow[];
}

/** Reads what stands around an asset at an instant. */
export async function assetState(db: DbReader, row: AssetRow, now: string): Promise<AssetState> {
  const today = dayOf(new Date(now));
  const text = await filledText(db, row);
  const overrides = await overridesOf(db, row.id);
  const findings = assetFindings(checkedText(text), row.language, overrides, await workspaceGlossary(db));
  const links = await evidenceLinks(db, [row.id]);
  const numbers = numbersInText(`${text.title}\n\n${text.body}`);
  const stories = (await storiesOf(db, [row.id], today)).get(row.id) ?? [];
  const approvals = await db
    .selectFrom('asset_approvals')
    .selectAll()
    .where('asset_id', '=', row.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const reviewers = await reviewersOf(db, row.id);
  const kind = assetKindById(row.kind);
  const facts: StepFacts = {
    status: statusOf(row.status),
    isCrisis: row.is_crisis === 1,
    hash: row.hash,
    hasText: text.body.trim() !== '',
    openWords: [
      ...new Set((findings ?? []).filter((each) => each.severity === 'H' && isOpen(each)).map(({ words }) => words)),
    ],
    unbacked: numbers.filter((number) => backingOf(number, links.get(row.id) ?? []) === undefined),
    reviewers,
    answers: approvals.map((each) => ({
      step: each.step,
      personId: each.person_id,
      hash: each.hash,
      answer: answerOfRow(each.answer),
    })),
    statusAt: row.status_at,
    now,
    needsStory: kind.needsStory,
    stories,
    needsAltText: kind.needsAltText,
    hasAltText: row.alt_text.trim() !== '',
    isMachineDraft: row.translation_state === 'machine-draft',
    missingBlocks: missingBlocks(row.body, await blockTexts(db, [row.body])).length,
    expiresOn: row.expires_on,
    today,
  };
  return { facts, text, findings, numbers, links: links.get(row.id) ?? [], stories, reviewers, approvals };
}

/** The status that a row says; one that this app does not know is a draft. */
export function statusOf(status: string): AssetStatus {
  return assetStatuses.find(({ id }) => id === status)?.id ?? 'draft';
}

/** The answer that a row says. */
export function answerOfRow(answer: string): ReviewAnswer {
  return reviewAnswers.find((each) => each === answer) ?? 'changes';
}

/** The overrides of an asset. */
export async function overridesOf(db: DbReader, assetId: string): Promise<(Override & { readonly reason: string })[]> {
  const rows = await db.selectFrom('language_overrides').selectAll().where('asset_id', '=', assetId).execute();
  return rows.map((row) => ({ id: row.id, ruleId: row.rule_id, quote: row.quote, reason: row.reason }));
}

/** The evidence of assets with what the cards say, by asset. */
export async function evidenceLinks(db: DbReader, assetIds: readonly string[]): Promise<Map<string, EvidenceLink[]>> {
  const rows = await selectInBatches(assetIds, (batch) =>
    db
      .selectFrom('asset_evidence')
      .selectAll()
      .where('asset_id', 'in', batch)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
  const cards = await cardWords(
    db,
    rows.map((row) => row.evidence_id),
  );
  const links = new Map<string, EvidenceLink[]>();
  for (const row of rows) {
    const list = links.get(row.asset_id) ?? [];
    list.push({
      rowId: row.id,
      evidenceId: row.evidence_id,
      number: row.number,
      note: row.note,
      words: cards.get(row.evidence_id)?.words,
    });
    links.set(row.asset_id, list);
  }
  return links;
}

async function reviewersOf(db: DbReader, assetId: string): Promise<(AssetReviewerRow & Reviewer)[]> {
  const rows = await db
    .selectFrom('asset_reviewers')
    .selectAll()
    .where('asset_id', '=', assetId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const people = await whoLeft(
    db,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => {
    const person = people.get(row.person_id);
    return { ...row, personId: row.person_id, name: person?.name ?? '', hasLeft: person?.hasLeft ?? true };
  });
}
