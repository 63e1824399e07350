import type { CommitmentReminder } from '#shared/contract/commitments.ts';
import { agreementReviewDays, renewalReminderDays } from '#shared/content/commitments.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { countCommitments, listCommitments } from './commitments-repository.ts';

/** What comes up for renewal or review on a day, the soonest first: at most `limit` rows of each kind, and how many there are in all. */
export async function commitmentReminders(
  db: DbReader,
  { today, limit }: { readonly today: IsoDay; readonly limit: number },
): Promise<{ rows: CommitmentReminder[]; total: number }> {
  const query = { scope: 'renewals', today, record: null, type: null, ownerId: null } as const;
  const renewals = (await listCommitments(db, query, { cursor: null, limit })).rows.map((row): CommitmentReminder => ({
    kind: 'renewal',
    id: row.id,
    what: row.type,
    record: row.record,
    ownerId: row.ownerId,
    dueOn: row.endsOn ?? '',
    createdAt: row.createdAt,
  }));
  const reviews = await agreementsDue(db, 'review', today);
  const endings = await agreementsDue(db, 'end', today);
  return {
    rows: [...renewals, ...reviews.slice(0, limit), ...endings.slice(0, limit)].toSorted((a, b) =>
      compareTexts(a.dueOn, b.dueOn),
    ),
    total: (await countCommitments(db, today)).renewals + reviews.length + endings.length,
  };
}

/** Agreements are few: a coalition has some dozens. */
async function agreementsDue(db: DbReader, kind: 'review' | 'end', today: IsoDay): Promise<CommitmentReminder[]> {
  const column = kind === 'review' ? 'review_on' : 'ends_on';
  const days = kind === 'review' ? agreementReviewDays : renewalReminderDays;
  let due = db
    .selectFrom('agreements')
    .select(['id', 'title', 'owner_id', 'review_on', 'ends_on', 'created_at'])
    .where(column, '>', '')
    .where(column, '<=', addDays(today, days))
    .where('status', '<>', 'ended');
  if (kind === 'end') due = due.where('status', '=', 'in-force');
  const rows = await due.orderBy(column).orderBy('id').limit(500).execute();
  return rows.map((row) => ({
    kind,
    id: row.id,
    what: row.title,
    record: null,
    ownerId: row.owner_id || null,
    dueOn: row[column],
    createdAt: row.created_at,
  }));
}
