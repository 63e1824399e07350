import { checklists, type ItemStatus } from '#shared/content/program/checklists.ts';
import type { PracticeItem, PracticeList } from '#shared/contract/practices.ts';
import { readiness, type Readiness } from '#shared/domain/program/readiness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import { isEvidenceType } from './practice-rows.ts';

/** The ledger: every checklist with what is planned, said and shown of each item, and all items together. */
export async function practiceLedger(db: DbReader): Promise<{ lists: PracticeList[]; all: PracticeList['readiness'] }> {
  const plans = await db.selectFrom('practice_items').selectAll().orderBy('id').execute();
  const ratings = await db
    .selectFrom('practice_ratings')
    .selectAll()
    .orderBy('rated_on', 'desc')
    .orderBy('id')
    .execute();
  const evidence = await db.selectFrom('practice_evidence').selectAll().orderBy('id').execute();
  const labels = await recordLabels(db, [
    ...[...plans.map((row) => row.owner_person_id), ...ratings.map((row) => row.rater_person_id)].map((id) => ({
      type: 'people' as const,
      id,
    })),
    ...evidence.flatMap((row): RecordRef[] =>
      isEvidenceType(row.source_type) ? [{ type: row.source_type, id: row.source_id }] : [],
    ),
  ]);
  const keyOf = (row: { readonly checklist: string; readonly item: string }) => `${row.checklist}/${row.item}`;
  const lists = checklists.map((list): PracticeList => {
    const items = list.items.map(({ id }): PracticeItem => {
      const key = keyOf({ checklist: list.id, item: id });
      const plan = plans.find((row) => keyOf(row) === key);
      const said = ratings.filter((row) => keyOf(row) === key);
      return {
        checklist: list.id,
        item: id,
        ownerPersonId: plan?.owner_person_id || null,
        owner: labels.get(plan?.owner_person_id ?? '') ?? null,
        reviewOn: plan?.review_on || null,
        nextStep: plan?.next_step ?? '',
        phase: plan?.phase === 'now' || plan?.phase === 'later' ? plan.phase : '',
        ratings: said.map((row) => ({
          id: row.id,
          version: row.version,
          raterPersonId: row.rater_person_id,
          rater: labels.get(row.rater_person_id) ?? null,
          status: statusOf(row.status),
          ratedOn: row.rated_on,
          why: row.why,
        })),
        isDisputed: new Set(said.map((row) => statusOf(row.status))).size > 1,
        evidence: evidence
          .filter((row) => keyOf(row) === key)
          .map((row) => ({
            id: row.id,
            version: row.version,
            record: labels.get(row.source_id) ?? null,
            words: row.words,
          })),
      };
    });
    return { checklist: list.id, readiness: factsOf(items), items };
  });
  return { lists, all: factsOf(lists.flatMap((list) => list.items)) };
}

/** Metric m16 of items; a list that nobody rated has no value rather than 0. */
function factsOf(items: readonly PracticeItem[]): PracticeList['readiness'] {
  const result: Readiness = readiness(
    items.map(ledgerKey),
    items.flatMap((item) =>
      item.ratings.map(({ raterPersonId, status }) => ({ itemId: ledgerKey(item), raterId: raterPersonId, status })),
    ),
  );
  return {
    value: result.unrated === result.items ? null : result.value,
    items: result.items,
    unrated: result.unrated,
    disputed: result.disputed.length,
  };
}

function ledgerKey({ checklist, item }: PracticeItem): string {
  return `${checklist}/${item}`;
}

function statusOf(text: string): ItemStatus {
  return text === 'planned' || text === 'partial' || text === 'in-place' ? text : 'no';
}
