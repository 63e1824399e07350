import type { StepWriter } from '#db/changes/step-writer.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import { listCount, selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import {
  demandPlan,
  latestPlans,
  planOf,
  progressOf,
  removePlan,
  stepsOf,
  writeSteps,
} from '#db/outreach/plans-repository.ts';
import { reachablePartners } from '#db/outreach/reachability.ts';
import {
  addTargets,
  demandTargets,
  listTargets,
  moveTargets,
  placeOf,
  targetLimit,
  typeOf,
  withoutKnown,
} from '#db/outreach/targets-repository.ts';
import { defined, nothing } from '#db/partners/partner-mapping.ts';
import { restrictedIds } from '#db/partners/restricted-partners.ts';
import { peopleList } from '#db/people/people-list.ts';
import { demandMember, demandPartners } from '#db/records/demand-records.ts';
import { channels } from '#shared/content/channels.ts';
import { starterSteps } from '#shared/content/outreach-content.ts';
import { dayOf } from '#shared/dates.ts';
import { leftOutBecause } from '#shared/domain/outreach/may-reach.ts';
import { planSummary, targetsAdded } from '#shared/domain/outreach/outreach-summaries.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { callSheetHandler, logTouchesHandler } from './call-sheet.ts';

export const outreachHandlers = {
  plans: os.outreach.plans.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const rows = await latestPlans(db, 500);
    const ids = rows.map((row) => row.id);
    const steps = await stepsOf(db, ids);
    const progress = await progressOf(db, ids, input.today);
    return rows.flatMap((row) => {
      const own = progress.get(row.id);
      return own === undefined ? [] : [{ ...planOf(row, steps), progress: own, nextDueOn: own.nextDueOn }];
    });
  }),

  plan: os.outreach.plan.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const row = await demandPlan(db, input.id);
    const progress = (await progressOf(db, [row.id], input.today)).get(row.id);
    if (progress === undefined) throw new AppError('notFound', { type: 'outreachPlans', id: input.id });
    return { plan: planOf(row, await stepsOf(db, [row.id])), progress };
  }),

  create: os.outreach.create.handler(async ({ input, context }) => {
    const id = newId();
    const steps = input.steps ?? starterSteps;
    for (const step of steps) demandChoice('channel', step.channel, channels);
    demandDay('startsOn', input.startsOn);
    const result = await runStep(context, 'outreach.create', async (writer) => {
      await demandMember(writer.trx, input.ownerId);
      await insertPlan(writer, id, input);
      await writeSteps(writer, id, steps);
      return { value: id, summary: planSummary('Added', input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  startSheet: os.outreach.startSheet.handler(async ({ input, context }) => {
    const { includeRestricted, ...plan } = input;
    const { audienceType, selection, today, title, channel, script } = plan;
    demandDay('today', today);
    const id = newId();
    const list = audienceType === 'people' ? peopleList : organizationsList;
    const { read } = workspaceDb(context);
    const chosen = await selectedIds(read, list, selection, today, targetLimit + 1);
    if (chosen.length > targetLimit)
      throw new AppError('invalid', { field: 'audience', reason: 'tooMany', value: String(targetLimit) });
    const hidden = includeRestricted ? new Set<string>() : await restrictedIds(read, audienceType);
    const ids = chosen.filter((each) => !hidden.has(each));
    const result = await runStep(context, 'outreach.startSheet', async (writer) => {
      await insertPlan(writer, id, { ...plan, purpose: '', startsOn: today, ownerId: null }, 'running');
      await writeSteps(writer, id, [{ channel, day: 0, subject: '', script }]);
      const saved = await demandPlan(writer.trx, id);
      const { added, leftOut } = await addTargets(writer, { plan: saved, steps: await stepsOf(writer.trx, [id]) }, ids);
      return { value: added, summary: targetsAdded(added, leftOut + chosen.length - ids.length, title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.outreach.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    for (const step of patch.steps ?? []) demandChoice('channel', step.channel, channels);
    demandDay('startsOn', patch.startsOn);
    const result = await runStep(context, 'outreach.update', async (writer) => {
      const before = await demandPlan(writer.trx, id);
      await demandMember(writer.trx, patch.ownerId);
      // A plan that begins without a day begins today.
      const begins = patch.status === 'running' && patch.startsOn === undefined && before.starts_on === '';
      const columns = defined({
        title: patch.title,
        purpose: patch.purpose,
        ask: patch.ask,
        status: patch.status,
        starts_on: begins ? dayOf(context.clock()) : nothing(patch.startsOn),
        owner_id: nothing(patch.ownerId),
      });
      const saved = await writer.update('outreach_plans', id, columns, input.version);
      if (patch.steps !== undefined) await writeSteps(writer, id, patch.steps);
      if (patch.steps !== undefined || columns.starts_on !== undefined)
        await moveTargets(writer, {
          plan: await demandPlan(writer.trx, id),
          steps: await stepsOf(writer.trx, [id]),
        });
      return { value: saved.version, summary: planSummary('Changed', patch.title ?? before.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.outreach.remove.handler(async ({ input, context }) => {
    const { id } = input;
    const result = await runStep(context, 'outreach.remove', async (writer) => {
      const row = await demandPlan(writer.trx, id);
      await removePlan(writer, id);
      return { value: row.version, summary: planSummary('Removed', row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  preview: os.outreach.preview.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const plan = await demandPlan(db, input.id);
    const steps = await stepsOf(db, [plan.id]);
    const list = typeOf(plan) === 'people' ? peopleList : organizationsList;
    const today = dayOf(context.clock());
    const total = await listCount(db, list, input.query, today);
    if (total > targetLimit) return { total, fresh: 0, leftOut: [] };
    const ids = await selectedIds(db, list, { query: input.query, except: [] }, today);
    const fresh = await withoutKnown(db, plan.id, ids);
    const counts = new Map<string, number>();
    for (const partner of (await reachablePartners(db, typeOf(plan), fresh)).values()) {
      const reason = leftOutBecause(
        partner,
        steps.map((step) => step.channel),
      );
      if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return {
      total,
      fresh: fresh.length,
      leftOut: [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count),
    };
  }),

  addTargets: os.outreach.addTargets.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const planned = await demandPlan(db, input.id);
    const type = typeOf(planned);
    const wrong = input.records.find((record) => record.type !== type);
    if (wrong !== undefined) throw new AppError('invalid', { field: 'records', reason: 'wrongKind' });
    const list = type === 'people' ? peopleList : organizationsList;
    const ids = [
      ...(input.query === null
        ? []
        : await selectedIds(db, list, { query: input.query, except: [] }, dayOf(context.clock()), targetLimit + 1)),
      ...input.records.map((record) => record.id),
    ];
    if (ids.length > targetLimit)
      throw new AppError('invalid', { field: 'audience', reason: 'tooMany', value: String(targetLimit) });
    const result = await runStep(context, 'outreach.addTargets', async (writer) => {
      const plan = await demandPlan(writer.trx, input.id);
      await demandPartners(writer.trx, input.records);
      if (input.query !== null)
        await writer.update('outreach_plans', plan.id, { audience: JSON.stringify(input.query) });
      const { added, leftOut } = await addTargets(writer, { plan, steps: await stepsOf(writer.trx, [plan.id]) }, ids);
      return { value: added, summary: targetsAdded(added, leftOut, plan.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  targets: os.outreach.targets.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const plan = await demandPlan(db, input.id);
    return listTargets(db, { plan, steps: await stepsOf(db, [plan.id]) }, input, input);
  }),

  setTargets: os.outreach.setTargets.handler(async ({ input, context }) => {
    const result = await runStep(context, 'outreach.setTargets', async (writer) => {
      const rows = await demandTargets(writer.trx, input.ids);
      const summary = `${input.state === 'stopped' ? 'Took' : 'Put'} ${countWords(rows.length, 'partner', 'partners')} ${input.state === 'stopped' ? 'out of the plan' : 'back into the plan'}`;
      if (input.state === 'stopped')
        return {
          value: await writer.updateMany('outreach_targets', input.ids, { state: 'stopped', next_due_on: '' }),
          summary,
        };
      let count = 0;
      for (const planId of new Set(rows.map((row) => row.plan_id))) {
        const whole = { plan: await demandPlan(writer.trx, planId), steps: await stepsOf(writer.trx, [planId]) };
        const own = rows.filter((row) => row.plan_id === planId);
        const partners = await reachablePartners(
          writer.trx,
          typeOf(whole.plan),
          own.map((row) => row.record_id),
        );
        const stepChannels = whole.steps.map((step) => step.channel);
        count += await writer.updateEach(
          'outreach_targets',
          own.flatMap((row) => {
            const partner = partners.get(row.record_id);
            return partner === undefined ? [] : [{ row, patch: placeOf(whole, partner, stepChannels, row.steps_done) }];
          }),
        );
      }
      return { value: count, summary };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  callSheet: callSheetHandler,
  logTouches: logTouchesHandler,
};

/** Adds a plan without steps. */
async function insertPlan(
  writer: StepWriter,
  id: string,
  draft: {
    readonly title: string;
    readonly purpose: string;
    readonly ask: string;
    readonly audienceType: PartnerType;
    readonly startsOn: string | null;
    readonly ownerId: string | null;
  },
  status: 'draft' | 'running' = 'draft',
): Promise<void> {
  await writer.insert('outreach_plans', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      title: draft.title,
      purpose: draft.purpose,
      ask: draft.ask,
      audience_type: draft.audienceType,
      audience: '',
      status,
      starts_on: draft.startsOn ?? '',
      owner_id: draft.ownerId ?? writer.memberId,
    },
  ]);
}
