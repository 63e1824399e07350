import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { findMember, readMeId } from '#db/members/members-repository.ts';
import { workPlaces } from '#db/outreach/work-places.ts';
import { demandPlan, stepsOf } from '#db/outreach/plans-repository.ts';
import { reachablePartners, type ReachablePartner } from '#db/outreach/reachability.ts';
import { countDue, demandTargets, listTargets, placeOf, targetLimit, typeOf } from '#db/outreach/targets-repository.ts';
import { ourOpenPromises } from '#db/promises/promises-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { mergeScript } from '#shared/domain/outreach/merge-fields.ts';
import { touchesLogged } from '#shared/domain/outreach/outreach-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { validateFollowUp } from '../follow-ups/validate-follow-up.ts';
import { os } from '../procedures.ts';

/** Outcomes after which nobody goes on with the sequence: they answered for good, or must not be contacted. */
const endings = new Set(['asked-yes', 'asked-no', 'bounced', 'wrong-contact', 'replied-not-now']);

/** The due targets of a plan with the words for each; where all is done at doors, in the order of a walk past all of them. */
export const callSheetHandler = os.outreach.callSheet.handler(async ({ input, context }) => {
  const db = workspaceDb(context).read;
  const plan = await demandPlan(db, input.id);
  const steps = await stepsOf(db, [plan.id]);
  const isWalk = steps.length > 0 && steps.every(({ channel }) => channel === 'one-to-one');
  const due = await listTargets(
    db,
    { plan, steps },
    { scope: 'due', today: input.today, step: input.step },
    { cursor: null, limit: isWalk ? targetLimit : input.limit },
  );
  const rows = isWalk ? (await asWalk(db, due.rows)).slice(0, input.limit) : due.rows;
  const promised = await openPromises(
    db,
    rows.map((row) => row.record.id),
  );
  const me = await findMember(db, (await readMeId(db)) || plan.owner_id);
  const coalition = await workspaceName(db);
  const lines = rows.map(({ partner, ...row }) => {
    const step = steps[row.stepsDone];
    const values = {
      name: partner.name,
      firstName: partner.givenName,
      organization: partner.organizationName,
      title: partner.title,
      me: me?.name ?? '',
      coalition,
      ask: plan.ask,
    };
    return {
      ...row,
      phone: partner.phone,
      address: partner.address,
      email: partner.email,
      channel: step?.channel ?? '',
      subject: mergeScript(step?.subject ?? '', values),
      script: mergeScript(step?.script ?? '', values),
      lastContactOn: partner.lastContactOn || null,
      openPromises: promised.get(partner.id) ?? [],
    };
  });
  return {
    rows: lines.filter((line) => line.blocked === null),
    blocked: lines.filter((line) => line.blocked !== null),
    total: await countDue(db, plan.id, input.today),
    isWalk,
  };
});

/** Logs what came of many contacts at once: each a contact of its own, one step of the history for all. */
export const logTouchesHandler = os.outreach.logTouches.handler(async ({ input, context }) => {
  demandPastDay('occurredOn', input.occurredOn, dayOf(context.clock()));
  for (const touch of input.touches) demandChoice('outcome', touch.outcome, interactionOutcomes);
  const result = await runStep(context, 'outreach.logTouches', async (writer) => {
    const plan = await demandPlan(writer.trx, input.id);
    const steps = await stepsOf(writer.trx, [plan.id]);
    const channels = steps.map((step) => step.channel);
    const targets = await demandTargets(
      writer.trx,
      input.touches.map((touch) => touch.targetId),
    );
    const partners = await reachablePartners(
      writer.trx,
      typeOf(plan),
      targets.map((target) => target.record_id),
    );
    for (const [index, touch] of input.touches.entries()) {
      const target = targets[index];
      const partner = target === undefined ? undefined : partners.get(target.record_id);
      const channel = target === undefined ? undefined : channels[target.steps_done];
      if (target === undefined || partner === undefined || target.plan_id !== plan.id)
        throw new AppError('notFound', { type: 'outreachTargets', id: touch.targetId });
      if (channel === undefined || target.state !== 'open')
        throw new AppError('invalid', { field: 'touches', reason: 'noStepLeft', value: partner.name });
      const record = { type: typeOf(plan), id: partner.id };
      const interactionId = newId();
      await insertInteraction(writer, interactionId, {
        occurredOn: input.occurredOn,
        channel,
        direction: 'out',
        outcome: touch.outcome,
        heard: touch.note,
        participants: [record],
      });
      if (touch.next !== null) {
        await validateFollowUp(writer, touch.next);
        await insertFollowUps(
          writer,
          [{ ...touch.next, id: newId(), ownerId: writer.memberId || plan.owner_id || null, record }],
          interactionId,
        );
      }
      const place = placeOf({ plan, steps }, partner, channels, target.steps_done + 1);
      // A late contact moves the next one on: the days between two steps are a pause that people need.
      const pause = (steps[place.steps_done]?.day ?? 0) - (steps[target.steps_done]?.day ?? 0);
      const earliest = addDays(input.occurredOn, Math.max(0, pause));
      await writer.update('outreach_targets', target.id, {
        ...(endings.has(touch.outcome)
          ? { state: 'stopped', steps_done: target.steps_done + 1, next_due_on: '' }
          : {
              ...place,
              next_due_on: place.next_due_on !== '' && place.next_due_on < earliest ? earliest : place.next_due_on,
            }),
        last_outcome: touch.outcome,
        last_touch_on: input.occurredOn,
        note: touch.note,
      });
    }
    return { value: targets.length, summary: touchesLogged(targets.length, plan.title) };
  });
  return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
});

/** In the order of a walk; who has no street of their own is met at work. */
async function asWalk<Row extends { readonly partner: ReachablePartner }>(
  db: DbReader,
  rows: readonly Row[],
): Promise<Row[]> {
  const places = await workPlaces(
    db,
    rows.flatMap(({ partner }) => (partner.hasStreet ? [] : [partner.id])),
  );
  return rows
    .map((row) => ({ ...row, partner: { ...row.partner, ...places.get(row.partner.id) } }))
    .toSorted((a, b) => (a.partner.walkKey < b.partner.walkKey ? -1 : 1));
}

async function openPromises(db: DbReader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for (const promise of await ourOpenPromises(db, ids)) {
    if (promise.isRestricted) continue;
    texts.set(promise.record.id, [...(texts.get(promise.record.id) ?? []), promise.text]);
  }
  return texts;
}
