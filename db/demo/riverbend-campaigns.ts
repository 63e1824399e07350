import { mulberry32 } from '#shared/prng.ts';

import { newCampaignRow } from '../campaigns/campaigns-repository.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { demoIds } from './demo-ids.ts';
import { campaignIds } from './riverbend-assets.ts';
import { campaigns } from './riverbend/assets.ts';
import { demoCampaigns } from './riverbend/campaigns.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';

/** What the campaigns need to know of the demo. */
interface DemoNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  at(storyDay: number): Date;
  day(storyDay: number): string;
}

/** Writes the three campaigns with their phases and audiences; after the audiences. */
export async function insertRiverbendCampaigns(writer: StepWriter, demo: DemoNames): Promise<void> {
  const id = demoIds(mulberry32(riverbendSeed + 62));
  const ids = campaignIds(demo.at(1));
  const segments = await writer.trx.selectFrom('audience_segments').select(['id', 'segment']).execute();
  for (const campaign of demoCampaigns) {
    const campaignId = ids.get(campaign.key) ?? '';
    const [first, last] = campaign.days;
    const stamp = () => {
      const made = demo.at(first).toISOString();
      return { id: id(demo.at(first)), version: 1, created_at: made, updated_at: made, campaign_id: campaignId };
    };
    await writer.insert('campaigns', [
      newCampaignRow(campaignId, demo.at(first).toISOString(), {
        name: campaigns.find(({ key }) => key === campaign.key)?.title ?? campaign.key,
        goal: campaign.goal,
        status: campaign.status,
        startsOn: demo.day(first),
        endsOn: demo.day(last),
        ownerPersonId: demo.partnerIds.get(campaign.ownerKey) ?? '',
        budget: campaign.budget,
        spent: campaign.spent,
        currency: 'USD',
        budgetNote: campaign.budgetNote,
        note: campaign.note,
      }),
    ]);
    await writer.insert(
      'campaign_phases',
      campaign.phases.map(([phase, from, to, note]) => ({
        ...stamp(),
        phase,
        starts_on: demo.day(from),
        ends_on: demo.day(to),
        note,
      })),
    );
    await writer.insert(
      'campaign_targets',
      campaign.targets.flatMap(([segment, band, note]) => {
        const found = segments.find((each) => each.segment === segment);
        return found === undefined ? [] : [{ ...stamp(), segment_id: found.id, band, note }];
      }),
    );
  }
}
