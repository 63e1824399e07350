import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, ErrorState, IconMenuButton, Skeleton, Tabs } from '#renderer/ui/index.ts';
import type { Campaign } from '#shared/contract/campaigns.ts';

import { campaignQuery } from './campaign-queries.ts';
import { spanWords } from './campaign-words.ts';
import { openCampaign } from './open-campaign.tsx';
import { PlanTab } from './PlanTab.tsx';
import { PressTab } from './PressTab.tsx';
import { ResultsTab } from './ResultsTab.tsx';
import { TextsTab } from './TextsTab.tsx';
import { WordsTab } from './WordsTab.tsx';

const panes = ['plan', 'texts', 'press', 'results', 'words'] as const;
type Pane = (typeof panes)[number];

/** One campaign: its plan, its texts on their way, what came of it, and the words in it. */
export function CampaignScreen() {
  const { t } = useTranslation('campaigns');
  const { id } = useParams({ from: '/shell/campaigns/$id' });
  const { pane = 'plan' } = useSearch({ from: '/shell/campaigns/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const found = useQuery(campaignQuery(id, today));
  const campaign = found.data?.campaign;
  useActionScope(
    campaign === undefined
      ? []
      : [
          defineAction({
            id: 'campaigns.edit',
            title: t('edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openCampaign(campaign),
          }),
        ],
  );
  const back = { id: 'campaigns', label: t('title'), onPress: () => void navigate({ to: '/campaigns' }) };
  if (found.isError)
    return (
      <Page title={t('title')} breadcrumbs={[back]}>
        <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />
      </Page>
    );
  if (found.data === undefined || campaign === undefined)
    return (
      <Page title="" breadcrumbs={[back]}>
        <Skeleton lines={10} />
      </Page>
    );
  const actions = <CampaignActions campaign={campaign} />;
  const show = (next: Pane): void =>
    void navigate({ to: '/campaigns/$id', params: { id }, search: { pane: next }, replace: true });
  return (
    <Page
      title={campaign.name}
      context={spanWords(campaign.startsOn, campaign.endsOn)}
      breadcrumbs={[back]}
      footerKeys={[{ keys: 'E', label: t('edit') }]}
      actions={actions}
    >
      {campaign.isInTrash && <Banner tone="honey" title={t('inTrash')} />}
      <Tabs
        label={t('panes.label')}
        isFill
        tabs={panes.map((each) => ({ id: each, label: t(`panes.${each}`) }))}
        value={pane}
        onChange={(next) => show(panes.find((each) => each === next) ?? 'plan')}
      >
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
          {pane === 'plan' && <PlanTab detail={found.data} today={today} />}
          {pane === 'texts' && <TextsTab campaignId={id} />}
          {pane === 'press' && <PressTab campaignId={id} />}
          {pane === 'results' && <ResultsTab detail={found.data} today={today} />}
          {pane === 'words' && <WordsTab campaignId={id} />}
        </div>
      </Tabs>
    </Page>
  );
}

function CampaignActions({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const trash = (): void => {
    client.campaigns.trash({ id: campaign.id, version: campaign.version }).then((saved) => {
      afterSave(saved);
      void navigate({ to: '/campaigns' });
    }, showError);
  };
  return (
    <>
      <Button icon={Pencil} keyHint="E" onPress={() => openCampaign(campaign)}>
        {t('edit')}
      </Button>
      <IconMenuButton label={t('more')} entries={[{ id: 'trash', label: t('trash'), icon: Trash2, run: trash }]} />
    </>
  );
}
