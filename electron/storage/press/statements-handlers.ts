import { demandAsset } from '#db/assets/asset-rows.ts';
import { keepVersion } from '#db/assets/keep-version.ts';
import {
  askedOrganizations,
  demandSignature,
  listStatements,
  pointRows,
  readStatement,
} from '#db/press/statements-repository.ts';
import { demandPartners, partnerName } from '#db/records/demand-records.ts';
import type { StatementSignatureRow } from '#db/schema/press.ts';
import { statementPoints } from '#shared/content/statement-points.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Public statements: their checklists, and the partners who sign. */
export const statementsHandlers = {
  list: os.statements.list.handler(({ input, context }) =>
    listStatements(workspaceDb(context).read, input.today, input.campaignId),
  ),

  get: os.statements.get.handler(({ input, context }) =>
    readStatement(workspaceDb(context).read, input.id, input.today),
  ),

  check: os.statements.check.handler(async ({ input, context }) => {
    const result = await runStep(context, 'statements.check', async (writer) => {
      const asset = await demandAsset(writer.trx, input.id);
      demandChoice('point', input.point, statementPoints);
      const rows = await pointRows(writer.trx, asset.id, input.point);
      // A tick on an earlier text is made again on the text of today.
      const isDone = rows.some((row) => row.hash === asset.hash);
      if (!input.isChecked || !isDone)
        await writer.remove(
          'statement_checks',
          rows.map((row) => row.id),
        );
      if (input.isChecked && !isDone)
        await writer.insert('statement_checks', [
          {
            id: newId(),
            version: 1,
            created_at: writer.now,
            updated_at: writer.now,
            asset_id: asset.id,
            point: input.point,
            checked_on: dayOf(context.clock()),
            hash: asset.hash,
            member_id: writer.memberId,
          },
        ]);
      const label = statementPoints.find(({ id }) => id === input.point)?.label ?? input.point;
      const what = input.isChecked ? 'Ticked' : 'Took the tick off';
      return { value: asset.version, summary: `${what} ${quoted(label)} for ${quoted(asset.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  ask: os.statements.ask.handler(async ({ input, context }) => {
    const result = await runStep(context, 'statements.ask', async (writer) => {
      const asset = await demandAsset(writer.trx, input.id);
      demandPastDay('askedOn', input.askedOn, dayOf(context.clock()));
      if (input.dueOn !== null && input.dueOn < input.askedOn)
        throw new AppError('invalid', { field: 'dueOn', reason: 'endsBeforeStart', value: input.dueOn });
      const wanted = [...new Set(input.organizationIds)];
      const names = await demandPartners(
        writer.trx,
        wanted.map((id) => ({ type: 'organizations', id })),
      );
      // Who signs later can see what they were asked to sign.
      await keepVersion(writer, asset);
      const asked = await askedOrganizations(writer.trx, asset.id);
      const added = wanted.filter((id) => !asked.has(id));
      await writer.insert(
        'statement_signatures',
        added.map((organizationId) => ({
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          asset_id: asset.id,
          organization_id: organizationId,
          person_id: '',
          status: 'asked',
          asked_on: input.askedOn,
          due_on: input.dueOn ?? '',
          answered_on: '',
          hash: '',
          note: '',
        })),
      );
      const [first] = added;
      const who =
        added.length === 1 ? (names.get(first ?? '') ?? '') : countWords(added.length, 'organization', 'organizations');
      return { value: added.length, summary: `Asked ${who} to sign ${quoted(asset.title)}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  answer: os.statements.answer.handler(async ({ input, context }) => {
    const result = await runStep(context, 'statements.answer', async (writer) => {
      const before = await demandSignature(writer.trx, input.id);
      const asset = await demandAsset(writer.trx, before.asset_id);
      const today = dayOf(context.clock());
      const answeredOn = input.status === 'asked' ? '' : (input.answeredOn ?? today);
      if (answeredOn !== '') demandPastDay('answeredOn', answeredOn, today);
      if (answeredOn !== '' && answeredOn < before.asked_on)
        throw new AppError('invalid', { field: 'answeredOn', reason: 'endsBeforeStart', value: answeredOn });
      if (input.status === 'signed' && input.personId === null)
        throw new AppError('invalid', { field: 'personId', reason: 'required' });
      if (input.personId !== null && input.personId !== before.person_id)
        await demandPartners(writer.trx, [{ type: 'people', id: input.personId }]);
      if (input.status === 'signed' && input.hash !== asset.hash && input.hash !== before.hash)
        throw new AppError('stale', { type: 'assets', id: asset.id, version: asset.version });
      if (input.status === 'signed' && input.hash === asset.hash) await keepVersion(writer, asset);
      const saved = await writer.update(
        'statement_signatures',
        input.id,
        {
          status: input.status,
          person_id: input.personId ?? '',
          answered_on: answeredOn,
          hash: input.status === 'signed' ? input.hash : '',
          note: input.note,
        },
        input.version,
      );
      const name = await nameOf(writer.trx, before);
      return { value: saved.version, summary: `${answerWords[input.status](name)} ${quoted(asset.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  unask: os.statements.unask.handler(async ({ input, context }) => {
    const result = await runStep(context, 'statements.unask', async (writer) => {
      const row = await demandSignature(writer.trx, input.id);
      const asset = await demandAsset(writer.trx, row.asset_id);
      await writer.remove('statement_signatures', [input.id]);
      return {
        value: row.version,
        summary: `Took ${await nameOf(writer.trx, row)} off the signers of ${quoted(asset.title)}`,
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

const answerWords = {
  asked: (name: string) => `Waiting again for ${name} on`,
  signed: (name: string) => `Noted that ${name} signed`,
  declined: (name: string) => `Noted that ${name} declined to sign`,
} as const;

function nameOf(db: Parameters<typeof partnerName>[0], row: StatementSignatureRow): Promise<string> {
  return partnerName(db, { type: 'organizations', id: row.organization_id });
}
