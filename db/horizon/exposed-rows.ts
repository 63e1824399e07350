import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { SeatTermRow } from '../schema/committees.ts';
import type { PromiseRow } from '../schema/outreach.ts';
import type { CommitmentRow } from '../schema/recruitment.ts';
import type { RelationshipRow } from '../schema/standings.ts';

/** The rows that hang on some partners, each kind read once for all of them. */
export interface ExposedRows {
  readonly terms: readonly Pick<SeatTermRow, 'seat_id' | 'person_id' | 'organization_id' | 'ends_on'>[];
  readonly commitments: readonly CommitmentRow[];
  readonly agreements: readonly {
    readonly agreement_id: string;
    readonly organization_id: string;
    readonly person_id: string;
    readonly ends_on: string;
  }[];
  readonly decisions: readonly { readonly id: string; readonly organization_id: string }[];
  readonly ties: readonly RelationshipRow[];
}

/** Statuses in which a commitment stands. */
const standing = ['verbal', 'drafted', 'under-review', 'signed', 'active'];
/** Statuses of agreements that are over. */
const overAgreements = ['expired', 'ended', 'withdrawn'];

/** What hangs on partners by their ids: seats that they hold, what they said yes to, decisions that they take, and ties that have not ended. */
export async function exposedRows(db: DbReader, ids: readonly string[], today: IsoDay): Promise<ExposedRows> {
  const terms = new Map<string, ExposedRows['terms'][number]>();
  for (const column of ['person_id', 'organization_id'] as const)
    for (const row of await selectInBatches(ids, (batch) =>
      db
        .selectFrom('seat_terms')
        .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
        .select(['seat_terms.id', 'seat_id', 'person_id', 'organization_id', 'ends_on'])
        .where(`seat_terms.${column}`, 'in', batch)
        .where('seats.deleted_at', '=', '')
        .where('seat_terms.state', '<>', 'invited')
        .where((is) => is.or([is('seat_terms.ends_on', '=', ''), is('seat_terms.ends_on', '>', today)]))
        .execute(),
    ))
      terms.set(row.id, row);
  const commitments = await selectInBatches(ids, (batch) =>
    db.selectFrom('commitments').selectAll().where('record_id', 'in', batch).where('status', 'in', standing).execute(),
  );
  const agreements = new Map<string, ExposedRows['agreements'][number]>();
  for (const column of ['organization_id', 'person_id'] as const)
    for (const row of await selectInBatches(ids, (batch) =>
      db
        .selectFrom('agreement_signatories')
        .innerJoin('agreements', 'agreements.id', 'agreement_signatories.agreement_id')
        .select([
          'agreement_signatories.id',
          'agreement_signatories.agreement_id',
          'agreement_signatories.organization_id',
          'agreement_signatories.person_id',
          'agreements.ends_on',
        ])
        .where(`agreement_signatories.${column}`, 'in', batch)
        .where('agreement_signatories.signed_on', '<>', '')
        .where('agreements.status', 'not in', overAgreements)
        .execute(),
    ))
      agreements.set(row.id, row);
  const decisions = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('wanted_decisions')
      .select(['id', 'organization_id'])
      .where('organization_id', 'in', batch)
      .where('status', '=', 'open')
      .where('deleted_at', '=', '')
      .execute(),
  );
  const ties = await tiesOf(db, ids, today);
  return { terms: [...terms.values()], commitments, agreements: [...agreements.values()], decisions, ties };
}

/** Ties of partners that have not ended, each once. */
export async function tiesOf(db: DbReader, ids: readonly string[], today: IsoDay): Promise<RelationshipRow[]> {
  const ties = new Map<string, RelationshipRow>();
  for (const column of ['from_id', 'to_id'] as const)
    for (const row of await selectInBatches(ids, (batch) =>
      db
        .selectFrom('relationships')
        .selectAll()
        .where(column, 'in', batch)
        .where((is) => is.or([is('ends_on', '=', ''), is('ends_on', '>', today)]))
        .execute(),
    ))
      ties.set(row.id, row);
  return [...ties.values()];
}

/** Promises that are open, the next due first; at most 200. */
export async function openPromises(db: DbReader, ids: readonly string[]): Promise<PromiseRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('promises')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('kept_on', '=', '')
      .orderBy('due_on')
      .orderBy('id')
      .limit(200)
      .execute(),
  );
  return rows.toSorted((a, b) => ((a.due_on || '9999') < (b.due_on || '9999') ? -1 : 1));
}

/** How much of each kind hangs on some partners; of those who only pay, seats and commitments alone. */
export function countExposed(rows: ExposedRows, ids: ReadonlySet<string>, payers: ReadonlySet<string> = new Set()) {
  const isBound = (...keys: readonly string[]) => keys.some((key) => ids.has(key) || payers.has(key));
  const seats = new Set(
    rows.terms.filter((row) => isBound(row.person_id, row.organization_id)).map((row) => row.seat_id),
  );
  const agreements = new Set(
    rows.agreements.filter((row) => isBound(row.organization_id, row.person_id)).map((row) => row.agreement_id),
  );
  return {
    seats: seats.size,
    commitments: rows.commitments.filter((row) => isBound(row.record_id)).length + agreements.size,
    decisions: rows.decisions.filter((row) => ids.has(row.organization_id) || ids.has(row.id)).length,
    ties: rows.ties.filter((row) => ids.has(row.from_id) || ids.has(row.to_id)).length,
  };
}
