import type { StepWriter } from '#db/changes/step-writer.ts';
import { setCredits } from '#db/wins/win-credits.ts';
import { winProposals } from '#db/wins/win-proposals.ts';
import { demandWin, hasEvidence, newWinRow } from '#db/wins/wins-repository.ts';
import type { WinProposal } from '#shared/contract/wins.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { verification } from './validate-win.ts';

/** Proposals: what the records point at, taken or put aside for good. */
export const proposalHandlers = {
  proposals: os.wins.proposals.handler(({ input, context }) => winProposals(workspaceDb(context).read, input.today)),

  accept: os.wins.accept.handler(async ({ input, context }) => {
    const result = await runStep(context, 'wins.accept', async (writer) => {
      const found = await demandProposal(writer, input.source, input.today);
      const taken = await take(writer, found, input.today);
      const words = taken.isVerified ? 'Counted the win' : 'Took the win, which waits for evidence,';
      return { value: taken, summary: `${words} “${found.title}”` };
    });
    return { ...result.value, level: result.value.level, changeSetId: result.changeSetId, summary: result.summary };
  }),

  dismiss: os.wins.dismiss.handler(async ({ input, context }) => {
    const result = await runStep(context, 'wins.dismiss', async (writer) => {
      const found = await demandProposal(writer, input.source, input.today);
      const summary = `Put the proposal “${found.title}” aside`;
      if (found.win !== null) {
        const saved = await writer.update('wins', found.win.id, { status: 'dismissed' }, found.win.version);
        return { value: { id: found.win.id, version: saved.version }, summary };
      }
      const id = newId();
      await writer.insert('wins', [{ ...rowOf(found, id, writer.now), status: 'dismissed' }]);
      return { value: { id, version: 1 }, summary };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function take(writer: StepWriter, found: WinProposal, today: string) {
  const id = found.win?.id ?? newId();
  const row = found.win === null ? rowOf(found, id, writer.now) : await demandWin(writer.trx, id);
  const isVerified = await hasEvidence(writer.trx, row);
  const status = isVerified ? 'verified' : 'proposed';
  const columns = { status, ...verification(status, 'proposed', writer.memberId, today) };
  if (found.win !== null) {
    if (!isVerified) throw new AppError('invalid', { field: 'evidence', reason: 'noEvidence' });
    const saved = await writer.update('wins', id, columns, found.win.version);
    return { id, version: saved.version, isVerified, level: row.level };
  }
  await writer.insert('wins', [{ ...row, ...columns }]);
  await setCredits(
    writer,
    id,
    found.credits.flatMap(({ record, part }) =>
      record.type === 'people' || record.type === 'organizations'
        ? [{ record: { type: record.type, id: record.id }, part }]
        : [],
    ),
  );
  return { id, version: 1, isVerified, level: row.level };
}

function rowOf(found: WinProposal, id: string, now: string) {
  return newWinRow(id, now, {
    title: found.title,
    wonOn: found.wonOn,
    category: found.category,
    level: found.level,
    evidence: found.evidence,
    goalId: found.goalId,
    meetingId: found.meetingId,
    milestoneId: found.milestoneId,
    source: found.source,
  });
}

async function demandProposal(writer: StepWriter, source: WinProposal['source'], today: string): Promise<WinProposal> {
  const all = await winProposals(writer.trx, today);
  const found = all.find((each) => each.source.from === source.from && each.source.id === source.id);
  if (found === undefined) throw new AppError('notFound', { type: 'wins', id: source.id });
  return found;
}
