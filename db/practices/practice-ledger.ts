import { checklists, type ItemStatus } from '#shared/content/program/checklists.ts';
import type { PracticeItem, PracticeList } from '#shared/contract/practices.ts';
import type { IsoDay } from '#shared/dates.ts';
import { readiness, type Readiness } from '#shared/domain/program/readiness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { PracticeRatingRow } from '../schema/practices.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import { isEvidenceType } from './practice-rows.ts';

/** The ledger: every checklist with what is planned, said (up to a day, where one is asked for) and shown of each item, and all items together. */
export async function practiceLedger(
  db: DbReader,
  day: IsoDay | null = null,
): Promise<{ lists: PracticeList[]; all: PracticeList['readiness'] }> {
  const plans = await db.selectFrom('practice_items').selectAll().orderBy('id').execute();
  const ratings = await allRatings(db, day);
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
      const words = ratings.filter((row) => keyOf(row) === key);
      const latest = new Map(words.toReversed().map((row) => [row.rater_person_id, row]));
      const said = words.filter((row) => row.status !== '' && latest.get(row.rater_person_id) === row);
      const earlier = words.filter((row) => row.status !== '' && latest.get(row.rater_person_id) !== row);
      const shown = (row: PracticeRatingRow) => ({
        id: row.id,
        version: row.version,
        raterPersonId: row.rater_person_id,
        rater: labels.get(row.rater_person_id) ?? null,
        status: statusOf(row.status),
        ratedOn: row.rated_on,
        why: row.why,
      });
      return {
        checklist: list.id,
        item: id,
        ownerPersonId: plan?.owner_person_id || null,
        owner: labels.get(plan?.owner_person_id ?? '') ?? null,
        reviewOn: plan?.review_on || null,
        nextStep: plan?.next_step ?? '',
        phase: plan?.phase === 'now' || plan?.phase === 'later' ? plan.phase : '',
        ratings: said.map((row) => shown(row)),
        earlier: earlier.map((row) => shown(row)),
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

/** Metric m16 as it was on a day; null before anybody rated anything. */
export async function readinessOn(db: DbReader, day: IsoDay): Promise<number | null> {
  const latest = new Map<string, PracticeRatingRow>();
  const keyOf = (row: PracticeRatingRow): string => `${row.checklist}/${row.item}`;
  for (const row of (await allRatings(db, day)).toReversed()) latest.set(`${keyOf(row)}/${row.rater_person_id}`, row);
  const said = [...latest.values()].filter(({ status }) => status !== '');
  const ids = checklists.flatMap((list) => list.items.map(({ id }) => `${list.id}/${id}`));
  const result = readiness(
    ids,
    said.map((row) => ({ itemId: keyOf(row), raterId: row.rater_person_id, status: statusOf(row.status) })),
  );
  return result.unrated === result.items ? null : result.value;
}

/** All that raters said up to a day, the latest first. */
function allRatings(db: DbReader, day: IsoDay | null): Promise<PracticeRatingRow[]> {
  const rows = db.selectFrom('practice_ratings').selectAll().orderBy('rated_on', 'desc').orderBy('id', 'desc');
  return (day === null ? rows : rows.where('rated_on', '<=', day)).execute();
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
