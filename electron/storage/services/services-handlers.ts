import { basename } from 'node:path';

import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { boardPage, demandOffer, newOfferRow, offerColumns, offersByIds, offersPage } from '#db/services/offers.ts';
import { replaceAreas, saveNeed } from '#db/services/service-needs.ts';
import { servicesOverview } from '#db/services/services-overview.ts';
import { populations, serviceTypes } from '#shared/content/program/service-types.ts';
import type { OfferFields } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAreasFile } from './read-areas-file.ts';

export const servicesHandlers = {
  overview: os.services.overview.handler(({ input, context }) =>
    servicesOverview(workspaceDb(context).read, input.today),
  ),

  board: os.services.board.handler(({ input, context }) => boardPage(workspaceDb(context).read, input)),

  offers: os.services.offers.handler(({ input, context }) => offersPage(workspaceDb(context).read, input)),

  saveOffer: os.services.saveOffer.handler(async ({ input, context }) => {
    const { id, offer } = input;
    const result = await runStep(context, 'services.saveOffer', async (writer) => {
      const before = id === null ? undefined : await demandOffer(writer.trx, id);
      await validateOffer(writer.trx, offer, input.today, before?.organization_id);
      const words = serviceLabel(offer.serviceType);
      if (id === null) {
        const row = newOfferRow(newId(), writer.now, offer);
        await writer.insert('service_offers', [row]);
        return { value: { id: row.id, version: 1 }, summary: `Added an offer of ${words}` };
      }
      const saved = await writer.update('service_offers', id, offerColumns(offer), input.version);
      return { value: { id, version: saved.version }, summary: `Changed an offer of ${words}` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeOffer: os.services.removeOffer.handler(async ({ input, context }) => {
    const result = await runStep(context, 'services.removeOffer', async (writer) => {
      const row = await demandOffer(writer.trx, input.id);
      await writer.remove('service_offers', [row.id]);
      return { value: 1, summary: `Took an offer of ${serviceLabel(row.service_type)} off the board` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  confirm: os.services.confirm.handler(async ({ input, context }) => {
    demandPastDay('on', input.on, context.clock().toISOString().slice(0, 10));
    const result = await runStep(context, 'services.confirm', async (writer) => {
      const rows = await offersByIds(writer.trx, input.ids);
      const count = await writer.updateMany(
        'service_offers',
        rows.map((row) => row.id),
        { confirmed_on: input.on },
      );
      return { value: count, summary: count === 1 ? 'Confirmed an offer' : `Confirmed ${count} offers` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  saveNeed: os.services.saveNeed.handler(async ({ input, context }) => {
    demandChoice('serviceType', input.serviceType, serviceTypes);
    const result = await runStep(context, 'services.saveNeed', async (writer) => ({
      value: await saveNeed(writer, input.version, input),
      summary: `Changed the need for ${serviceLabel(input.serviceType)}`,
    }));
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  importAreas: os.services.importAreas.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'read');
    const { areas, height } = await readAreasFile(path);
    const result = await runStep(context, 'services.importAreas', async (writer) => {
      const { count } = await replaceAreas(writer, areas, height, basename(path));
      return { value: count, summary: `Brought in ${count} neighborhoods` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeAreas: os.services.removeAreas.handler(async ({ context }) => {
    const result = await runStep(context, 'services.removeAreas', async (writer) => {
      const { removed } = await replaceAreas(writer, [], 1, '');
      return { value: removed, summary: 'Took the shapes of neighborhoods out' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: choices, the day, and a provider who is in use where it is a new one. */
async function validateOffer(db: DbReader, offer: OfferFields, today: IsoDay, before?: string): Promise<void> {
  demandChoice('serviceType', offer.serviceType, serviceTypes);
  for (const population of offer.populations) demandChoice('populations', population, populations);
  demandPastDay('confirmedOn', offer.confirmedOn, today);
  if (offer.organizationId !== before) await demandPartners(db, [{ type: 'organizations', id: offer.organizationId }]);
}

function serviceLabel(id: string): string {
  return (serviceTypes.find((each) => each.id === id)?.label ?? id).toLowerCase();
}
