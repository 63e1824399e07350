import { ownCadence, tierRhythms, writeCadence } from '#db/cadences/cadences-repository.ts';
import { duePartners, helloDay } from '#db/cadences/hello-list.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { cadenceTiers } from '#shared/content/cadence-tiers.ts';
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
    const { last_contact_on: lastContactOn } = await db
      .selectFrom(input.record.type)
      .select('last_contact_on')
      .where('id', '=', input.record.id)
      .executeTakeFirstOrThrow();
    const everyDays = own === undefined || own.every_days < 0 ? null : own.every_days;
    const pausedUntil = own?.paused_until ?? '';
    return {
      everyDays,
      source: everyDays === null ? ('none' as const) : ('own' as const),
      tier: null,
      dueOn:
        everyDays === null || everyDays === 0
          ? null
          : helloDay(lastContactOn, everyDays, pausedUntil, own?.created_at.slice(0, 10) ?? dayOf(context.clock())),
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
