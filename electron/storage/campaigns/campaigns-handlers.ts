import { setPhases, setTargets } from '#db/campaigns/campaign-parts.ts';
import { campaignWords } from '#db/campaigns/campaign-results.ts';
import { campaignColumns, demandCampaign, listCampaigns, newCampaignRow } from '#db/campaigns/campaigns-repository.ts';
import { readCampaignDetail } from '#db/campaigns/read-campaign.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandPhases, demandTargets, validateCampaign } from './validate-campaign.ts';

export const campaignsHandlers = {
  list: os.campaigns.list.handler(({ input, context }) => listCampaigns(workspaceDb(context).read, input.today)),

  get: os.campaigns.get.handler(({ input, context }) =>
    readCampaignDetail(workspaceDb(context).read, input.id, input.today),
  ),

  words: os.campaigns.words.handler(({ input, context }) => campaignWords(workspaceDb(context).read, input.id)),

  create: os.campaigns.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'campaigns.create', async (writer) => {
      await validateCampaign(writer.trx, input);
      await writer.insert('campaigns', [newCampaignRow(id, writer.now, input)]);
      return { value: id, summary: `Added the campaign “${input.name}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.campaigns.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'campaigns.update', async (writer) => {
      const before = await demandCampaign(writer.trx, id);
      await validateCampaign(writer.trx, patch, before);
      const saved = await writer.update('campaigns', id, campaignColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the campaign “${patch.name ?? before.name}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setPhases: os.campaigns.setPhases.handler(async ({ input, context }) => {
    const result = await runStep(context, 'campaigns.setPhases', async (writer) => {
      const { name, version } = await demandCampaign(writer.trx, input.id);
      demandPhases(input.phases);
      await setPhases(writer, input.id, input.phases);
      return { value: version, summary: `Planned the phases of “${name}”` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setTargets: os.campaigns.setTargets.handler(async ({ input, context }) => {
    const result = await runStep(context, 'campaigns.setTargets', async (writer) => {
      const { name, version } = await demandCampaign(writer.trx, input.id);
      await demandTargets(writer.trx, input.targets);
      await setTargets(writer, input.id, input.targets);
      return { value: version, summary: `Named the audiences of “${name}”` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.campaigns.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'campaigns.trash', async (writer) => {
      const { name } = await demandCampaign(writer.trx, input.id);
      const saved = await writer.update('campaigns', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the campaign “${name}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
