import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  Meter,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import { campaignPhases, campaignStatuses } from '#shared/content/campaigns.ts';
import type { CampaignSummary } from '#shared/contract/campaigns.ts';

import { campaignsQuery } from './campaign-queries.ts';
import { spanWords } from './campaign-words.ts';
import { openCampaign } from './open-campaign.tsx';

/** All campaigns: for whom each is, where it stands and how many of its texts are out. */
export function CampaignsScreen() {
  const { t } = useTranslation('campaigns');
  const today = useToday();
  const { data, error, refetch } = useQuery(campaignsQuery(today));
  useActionScope([
    defineAction({
      id: 'campaigns.add',
      title: t('add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openCampaign(),
    }),
  ]);
  const running = data?.filter((each) => each.status === 'running').length ?? 0;
  return (
    <Page
      title={t('title')}
      context={data === undefined || data.length === 0 ? '' : t('context', { count: running })}
      isScrolled
      table={{ view: { table: 'campaigns' } }}
      footerKeys={[{ keys: 'N', label: t('add') }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openCampaign()}>
          {t('add')}
        </Button>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[{ label: t('add'), run: () => openCampaign() }]}
        />
      )}
      {data !== undefined && data.length > 0 && (
        <PlainTable
          label={t('title')}
          columns={[
            { id: 'name', header: t('table.name') },
            { id: 'status', header: t('table.status'), width: 'w-36' },
            { id: 'when', header: t('table.when'), width: 'w-60' },
            { id: 'texts', header: t('table.texts'), width: 'w-36' },
            { id: 'owner', header: t('table.owner'), width: 'w-40', isWideOnly: true },
          ]}
        >
          {data.map((campaign) => (
            <CampaignRow key={campaign.id} campaign={campaign} />
          ))}
        </PlainTable>
      )}
    </Page>
  );
}

function CampaignRow({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const { discreet } = useDeviceSettings();
  const { id, name, audiences, status, phase, texts, published, owner } = campaign;
  const open = () => void navigate({ to: '/campaigns/$id', params: { id }, search: {} });
  return (
    <PlainRow isQuiet={status === 'done' || status === 'stopped'}>
      <PlainCell isHeader isWrapped>
        <PlainButton className="max-w-full truncate rounded-tag text-left" onPress={open}>
          {name}
        </PlainButton>
        <span className="block truncate text-meta font-normal text-ink-2">
          {audiences.length === 0 ? t('table.noAudience') : audiences.join(', ')}
        </span>
      </PlainCell>
      <PlainCell>
        <Tag tone={status === 'running' ? 'moss' : 'neutral'}>
          {campaignStatuses.find((each) => each.id === status)?.label ?? status}
        </Tag>
        {phase !== '' && (
          <span className="block text-meta text-ink-2">{campaignPhases.find((each) => each.id === phase)?.label}</span>
        )}
      </PlainCell>
      <PlainCell>{spanWords(campaign.startsOn, campaign.endsOn) || t('table.noDays')}</PlainCell>
      <PlainCell>
        {texts === 0 ? (
          <span className="text-ink-3">{t('table.noTexts')}</span>
        ) : (
          <>
            <Meter
              label={t('table.texts')}
              value={published}
              max={texts}
              valueText={t('table.published', { published, texts })}
            />
            <span aria-hidden className="block text-meta text-ink-2">
              {t('table.published', { published, texts })}
            </span>
          </>
        )}
      </PlainCell>
      <PlainCell isWideOnly>
        {owner !== null && (
          <bdi className="block truncate">{discreet && owner.isRestricted ? t('private') : owner.label}</bdi>
        )}
      </PlainCell>
    </PlainRow>
  );
}
