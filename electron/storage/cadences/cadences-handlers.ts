import { ownCadence, standingOf, tierRhythms, writeCadence } from '#db/cadences/cadences-repository.ts';
import { duePartners, helloDay } from '#db/cadences/hello-list.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { cadenceTierOf, cadenceTiers } from '#shared/content/cadence-tiers.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const cadencesHandlers = {
  tiers: os.cadences.tiers.handler(({ context }) => tierRhythms(workspaceDb(context).read)),

  setTier: os.cadences.setTier.handler(async ({ input, context }) => {
    demandChoice('tier', input.tier, cadenceTiers);
    const label = cadenceTiers.find((tier) => tier.id === input.tier)?.label ?? input.tier;
    const result = await runStep(context, 'cadences.setTier', async (writer) => ({
      value: await writeCadence(writer, { tier: input.tier }, input.everyDays, ''),
      summary: `Changed how often to be in touch: ${label}`,
    }));
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  of: os.cadences.of.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    await demandPartners(db, [input.record]);
    const own = await ownCadence(db, input.record.id);
    const standing = await standingOf(db, input.record);
    const tier = cadenceTierOf(standing.influence, standing.stance === 9 ? null : standing.stance);
    const ofTier = (await tierRhythms(db)).find((each) => each.tier === tier)?.everyDays ?? null;
    const isOwn = own !== undefined && own.every_days >= 0;
    const everyDays = isOwn ? own.every_days : ofTier;
    const pausedUntil = own?.paused_until ?? '';
    const since = own?.created_at.slice(0, 10) ?? dayOf(context.clock());
    return {
      everyDays,
      source: isOwn ? ('own' as const) : everyDays === null ? ('none' as const) : ('tier' as const),
      tier,
      dueOn:
        everyDays === null || everyDays === 0 || (!isOwn && standing.last_contact_on === '')
          ? null
          : helloDay(standing.last_contact_on, everyDays, pausedUntil, since),
      pausedUntil: pausedUntil || null,
    };
  }),

  set: os.cadences.set.handler(async ({ input, context }) => {
    demandDay('pausedUntil', input.pausedUntil);
    const result = await runStep(context, 'cadences.set', async (writer) => {
      const names = await demandPartners(writer.trx, [input.record]);
      const value = await writeCadence(writer, { record: input.record }, input.everyDays, input.pausedUntil ?? '');
      return { value, summary: `Changed how often to be in touch with ${names.get(input.record.id) ?? ''}` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  due: os.cadences.due.handler(({ input, context }) => duePartners(workspaceDb(context).read, input)),
};
