import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { usualRule } from '#shared/domain/decisions/rules.ts';
import { mulberry32, pick, randomInteger } from '#shared/prng.ts';

import { newDecisionRow } from '../decisions/decisions-repository.ts';
import { refreshDecisions } from '../derived/refresh-register.ts';
import { insertRows } from '../rows.ts';
import type { DecisionVoteRow } from '../schema/decisions.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { demoIds } from './demo-ids.ts';
import { cities, phrases } from './synthetic-words.ts';

/** How many decisions a made-up workspace gets, and how many members vote on each by name. */
export interface SyntheticDecisions {
  readonly decisions: number;
  readonly votes: number;
  readonly today: IsoDay;
}

const chunk = 100;

/** Writes decisions over the last years, spread over the meetings that there are; one of twenty is still open, one of four is to be looked at again. */
export async function addSyntheticDecisions(
  db: WorkspaceDb,
  { decisions, votes, today }: SyntheticDecisions,
): Promise<void> {
  const random = mulberry32(14);
  const id = demoIds(random);
  const now = `${today}T09:00:00.000Z`;
  const newOne = () => id(new Date(now));
  const voters = await db.read.selectFrom('people').select('id').orderBy('id').limit(votes).execute();
  const meetings = await db.read
    .selectFrom('meetings')
    .select(['id', 'held_on'])
    .where('status', '=', 'held')
    .orderBy('id')
    .execute();
  for (let start = 0; start < decisions; start += chunk) {
    const rows = Array.from({ length: Math.min(chunk, decisions - start) }, (_, index) => {
      const number = start + index + 1;
      const meeting = meetings[number % Math.max(1, meetings.length)];
      const isOpen = number % 20 === 0;
      const decidedOn = meeting?.held_on ?? addDays(today, -randomInteger(random, 0, 1_825));
      const no = randomInteger(random, 0, 5);
      const draft = {
        title: `${pick(random, phrases).replace('.', '')} in ${pick(random, cities)} ${number}`,
        motion: `Moved: ${pick(random, phrases)} ${pick(random, phrases)}`,
        outcome: isOpen ? '' : `Agreed: ${pick(random, phrases)}`,
        background: `${pick(random, phrases)} ${pick(random, phrases)} ${pick(random, phrases)}`,
        options: [{ title: pick(random, phrases), why: pick(random, phrases), isChosen: false }],
        rule: usualRule(pick(random, decisionRuleIds)),
        meetingId: meeting?.id ?? null,
        method: 'tally' as const,
        yes: votes - no,
        no,
        reviewOn: number % 4 === 0 ? addDays(decidedOn, 365) : null,
      };
      return {
        ...newDecisionRow(newOne(), now, number, draft),
        status: isOpen ? 'open' : no > 4 ? 'failed' : 'passed',
        decided_on: isOpen ? '' : decidedOn,
      };
    });
    const cast = rows.flatMap((row) =>
      voters.map((voter, index): DecisionVoteRow => ({
        id: newOne(),
        version: 1,
        created_at: now,
        updated_at: now,
        decision_id: row.id,
        round: 1,
        person_id: voter.id,
        organization_id: '',
        vote: index < row.no ? 'no' : 'yes',
        gradient: 0,
        stands_aside: 0,
        words: index < row.no ? pick(random, phrases) : '',
        has_conflict: 0,
        conflict_words: '',
      })),
    );
    await db.dialect.inBulk(db.write, async (trx) => {
      await insertRows(trx, db.dialect, 'decisions', rows);
      await insertRows(trx, db.dialect, 'decision_votes', cast);
      await refreshDecisions(
        trx,
        db.dialect,
        rows.map((row) => row.id),
      );
    });
  }
}
