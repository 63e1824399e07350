import { newPart } from '#db/assets/asset-rows.ts';
import { keepVersion } from '#db/assets/keep-version.ts';
import { assetState, statusOf } from '#db/assets/step-facts.ts';
import { whoLeft } from '#db/assets/who-left.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { personOfMember } from '#db/members/person-of-member.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { AssetApprovalRow, AssetRow } from '#db/schema/assets.ts';
import { reviewRoles, type AssetStatus } from '#shared/content/asset-words.ts';
import { dayOf } from '#shared/dates.ts';
import { assetMoved, assetWentOut } from '#shared/domain/assets/asset-summaries.ts';
import { holds, stepRefusals, type AssetRefusal } from '#shared/domain/assets/steps.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { os } from '../procedures.ts';
import { changeAsset, removeAssetPart } from './asset-steps.ts';

/** How a text goes from the draft to the world: steps, whom each asks, and what they say. */
export const reviewHandlers = {
  move: os.assets.move.handler(({ input, context }) =>
    changeAsset(context, 'assets.move', input.id, async (writer, asset) => {
      if (input.to === 'published')
        throw new AppError('invalid', { field: 'to', reason: 'unknownChoice', value: input.to });
      await demandStep(writer, asset, input.to);
      if (input.to !== 'draft' && input.to !== 'retired') {
        const { version } = await keepVersion(writer, asset, input.note);
        await passStep(writer, asset, version.hash, input.note);
      }
      const saved = await writer.update('assets', asset.id, { status: input.to, status_at: writer.now }, input.version);
      return { version: saved.version, summary: assetMoved(asset.title, input.to) };
    }),
  ),

  publish: os.assets.publish.handler(({ input, context }) =>
    changeAsset(context, 'assets.publish', input.id, async (writer, asset) => {
      demandPastDay('publishedOn', input.publishedOn, dayOf(context.clock()));
      await demandStep(writer, asset, 'published');
      const { version } = await keepVersion(writer, asset);
      const saved = await writer.update(
        'assets',
        asset.id,
        {
          status: 'published',
          status_at: writer.now,
          published_on: input.publishedOn,
          published_hash: version.hash,
          published_without: '',
        },
        input.version,
      );
      return { version: saved.version, summary: assetMoved(asset.title, 'published') };
    }),
  ),

  recordOut: os.assets.recordOut.handler(({ input, context }) =>
    changeAsset(context, 'assets.recordOut', input.id, async (writer, asset) => {
      demandPastDay('publishedOn', input.publishedOn, dayOf(context.clock()));
      demandNothing(holds((await assetState(writer.trx, asset, writer.now)).facts));
      const { version } = await keepVersion(writer, asset);
      const saved = await writer.update(
        'assets',
        asset.id,
        {
          status: 'published',
          status_at: writer.now,
          published_on: input.publishedOn,
          published_hash: version.hash,
          published_without: input.reason,
        },
        input.version,
      );
      return { version: saved.version, summary: assetWentOut(asset.title) };
    }),
  ),

  ask: os.assets.ask.handler(({ input, context }) =>
    changeAsset(context, 'assets.ask', input.assetId, async (writer, asset) => {
      const role = roleOf(input.step);
      const names = await demandPartners(writer.trx, [{ type: 'people', id: input.personId }]);
      const person = (await whoLeft(writer.trx, [input.personId])).get(input.personId);
      if (person?.hasLeft === true)
        throw new AppError('invalid', { field: 'personId', reason: 'personLeft', value: person.name });
      const { reviewers } = await assetState(writer.trx, asset, writer.now);
      if (reviewers.some((each) => each.step === input.step && each.personId === input.personId))
        throw new AppError('invalid', { field: 'personId', reason: 'asksTwice', value: input.personId });
      const id = newId();
      await writer.insert('asset_reviewers', [
        { ...newPart(writer, id, asset.id), step: input.step, person_id: input.personId, role },
      ]);
      const who = names.get(input.personId) ?? '';
      return { id, version: 1, summary: `Asked ${who} about ${quoted(asset.title)}` };
    }),
  ),

  unask: os.assets.unask.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.unask',
      'asset_reviewers',
      input.id,
      (title) => `Asks somebody less about ${quoted(title)}`,
    ),
  ),

  answer: os.assets.answer.handler(({ input, context }) =>
    changeAsset(context, 'assets.answer', input.assetId, async (writer, asset) => {
      if (input.hash !== asset.hash)
        throw new AppError('stale', { type: 'assets', id: asset.id, version: asset.version });
      const { reviewers } = await assetState(writer.trx, asset, writer.now);
      const asked = reviewers.find((each) => each.step === input.step && each.personId === input.personId);
      if (asked === undefined)
        throw new AppError('invalid', { field: 'personId', reason: 'notAsked', value: input.personId });
      if (asked.hasLeft) throw new AppError('invalid', { field: 'personId', reason: 'personLeft', value: asked.name });
      const { version } = await keepVersion(writer, asset);
      const id = newId();
      await writer.insert('asset_approvals', [
        newApproval(writer, id, asset.id, {
          hash: version.hash,
          step: input.step,
          person_id: input.personId,
          role: asked.role,
          answer: input.answer,
          note: input.note,
        }),
      ]);
      const said = input.answer === 'approve' ? 'approved' : 'asked for changes in';
      return { id, version: 1, summary: `${asked.name} ${said} ${quoted(asset.title)}` };
    }),
  ),
};

async function demandStep(writer: StepWriter, asset: AssetRow, to: AssetStatus): Promise<void> {
  demandNothing(stepRefusals((await assetState(writer.trx, asset, writer.now)).facts, to));
}

function demandNothing(refusals: AssetRefusal[]): void {
  if (refusals.length > 0) throw new AppError('assetHeld', { refusals });
}

/** Notes who passed a check that one person makes: the words and the facts. Reviews are noted by their answers. */
async function passStep(writer: StepWriter, asset: AssetRow, hash: string, note: string): Promise<void> {
  const step = statusOf(asset.status);
  if (step !== 'language-check' && step !== 'fact-check') return;
  await writer.insert('asset_approvals', [
    newApproval(writer, newId(), asset.id, {
      hash,
      step,
      person_id: await personOfMember(writer.trx, writer.memberId),
      role: roleOf(step),
      answer: 'approve',
      note,
    }),
  ]);
}

function newApproval(
  writer: StepWriter,
  id: string,
  assetId: string,
  said: Pick<AssetApprovalRow, 'hash' | 'step' | 'person_id' | 'role' | 'answer' | 'note'>,
): AssetApprovalRow {
  return {
    ...newPart(writer, id, assetId),
    ...said,
    member_id: writer.memberId,
    answered_on: dayOf(new Date(writer.now)),
  };
}

function roleOf(step: string): string {
  const role = reviewRoles.find((each) => each.step === step);
  if (role === undefined) throw new AppError('invalid', { field: 'step', reason: 'unknownChoice', value: step });
  return role.id;
}
