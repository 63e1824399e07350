import { insertRatings, type CheckedRating } from '#db/assessments/assessments-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { getInteraction, insertInteraction, updateInteraction } from '#db/interactions/interactions-repository.ts';
import { timelinePage } from '#db/interactions/timeline.ts';
import { noteHeardObjections } from '#db/objections/heard-objections.ts';
import { insertPromises } from '#db/promises/promises-repository.ts';
import { demandMember, demandPartners } from '#db/records/demand-records.ts';
import { channels } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { InteractionDraft } from '#shared/contract/interactions.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { interactionChanged, interactionLogged } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { checkRatings } from '../assessments/check-ratings.ts';
import { runStep, workspaceDb } from '../context.ts';
import { validateFollowUp } from '../follow-ups/validate-follow-up.ts';
import { validatePromise } from '../promises/validate-promise.ts';
import { os } from '../procedures.ts';

export const interactionsHandlers = {
  log: os.interactions.log.handler(async ({ input, context }) => {
    const { followUps = [], promises = [], stances = [], objections = [], ...draft } = input;
    const id = newId();
    const record =
      input.participants.find((participant) => participant.type === 'people') ?? input.participants[0] ?? null;
    const nextSteps = followUps.map((followUp) => ({ ...followUp, id: newId(), record }));
    const result = await runStep(context, 'interactions.log', async (writer) => {
      await validate(writer, draft, dayOf(context.clock()));
      for (const nextStep of nextSteps) await validateFollowUp(writer, nextStep);
      const names = await demandPartners(writer.trx, draft.participants);
      await insertInteraction(writer, id, draft);
      await insertFollowUps(writer, nextSteps, id);
      for (const promise of promises) await validatePromise(writer, promise);
      if (record !== null)
        await insertPromises(
          writer,
          record,
          promises.map((promise) => ({ ...promise, id: newId() })),
          id,
        );
      await insertRatings(writer, await checkStances(writer, stances, draft, id, dayOf(context.clock())));
      demandPresent(
        'objections',
        objections.flatMap(({ saidBy }) => saidBy ?? []),
        draft.participants,
      );
      await noteHeardObjections(writer, { ...draft, id }, objections);
      return { value: id, summary: interactionLogged(draft.channel, namesOf(draft.participants, names)) };
    });
    return {
      id,
      version: 1,
      changeSetId: result.changeSetId,
      summary: result.summary,
      followUpIds: nextSteps.map((nextStep) => nextStep.id),
    };
  }),

  get: os.interactions.get.handler(({ input, context }) => getInteraction(workspaceDb(context).read, input.id)),

  update: os.interactions.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'interactions.update', async (writer) => {
      const before = await getInteraction(writer.trx, id);
      await validate(writer, patch, dayOf(context.clock()));
      if (patch.participants !== undefined) await demandParticipants(writer, patch.participants, before.participants);
      const version = await updateInteraction(writer, id, input.version, patch);
      const { channel, participants } = await getInteraction(writer.trx, id);
      return {
        value: version,
        summary: interactionChanged(
          channel,
          participants.map((participant) => participant.label),
        ),
      };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  timeline: os.interactions.timeline.handler(({ input, context }) =>
    timelinePage(workspaceDb(context).read, { ...input, today: dayOf(context.clock()) }, input),
  ),
};

/** Stances seen at a contact are ratings heard on its day, of those who took part. Fails with `invalid` for anybody else. */
async function checkStances(
  writer: StepWriter,
  stances: NonNullable<InteractionDraft['stances']>,
  draft: Pick<InteractionDraft, 'occurredOn' | 'participants'>,
  interactionId: string,
  today: string,
): Promise<CheckedRating[]> {
  demandPresent(
    'stances',
    stances.map((stance) => stance.record),
    draft.participants,
  );
  const { ratings } = await checkRatings(
    writer,
    stances.map((stance) => ({
      ...stance,
      scale: 'stance',
      decisionId: null,
      ratedOn: draft.occurredOn,
      basis: 'heard',
      source: '',
      interactionId,
    })),
    today,
  );
  return ratings;
}

/** What was seen or heard at a contact is of those who took part. Fails with `invalid` `notAtContact` for anybody else. */
function demandPresent(field: string, partners: readonly PartnerRef[], participants: readonly PartnerRef[]): void {
  const present = new Set(participants.map((participant) => participant.id));
  if (partners.some(({ id }) => !present.has(id))) throw new AppError('invalid', { field, reason: 'notAtContact' });
}

interface Checked {
  readonly occurredOn?: string | undefined;
  readonly channel?: string | undefined;
  readonly outcome?: string | undefined;
  readonly memberId?: string | null | undefined;
}

async function validate(writer: StepWriter, fields: Checked, today: string): Promise<void> {
  demandPastDay('occurredOn', fields.occurredOn, today);
  demandChoice('channel', fields.channel, channels);
  if (fields.outcome !== '') demandChoice('outcome', fields.outcome, interactionOutcomes);
  await demandMember(writer.trx, fields.memberId);
}

/** Somebody must have taken part. Who did before may stay, even from the trash; who is new must be in use. */
async function demandParticipants(
  writer: StepWriter,
  participants: readonly PartnerRef[],
  before: readonly { readonly id: string }[],
): Promise<void> {
  if (participants.length === 0) throw new AppError('invalid', { field: 'participants', reason: 'required' });
  const known = new Set(before.map((participant) => participant.id));
  await demandPartners(
    writer.trx,
    participants.filter((participant) => !known.has(participant.id)),
  );
}

function namesOf(participants: readonly PartnerRef[], names: ReadonlyMap<string, string>): string[] {
  const people = participants.filter((participant) => participant.type === 'people');
  const organizations = participants.filter((participant) => participant.type === 'organizations');
  return [...new Set([...people, ...organizations].map((participant) => participant.id))].map(
    (id) => names.get(id) ?? '',
  );
}
