import { useParams } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { ErrorState, Skeleton } from '#renderer/ui/index.ts';

import { useAsset } from './asset-queries.ts';
import { AssetPage } from './AssetPage.tsx';

/** One text with everything around it. */
export function AssetScreen() {
  const { id } = useParams({ from: '/shell/assets/$id' });
  const { t } = useTranslation('assets');
  const asset = useAsset(id);
  if (asset.isPending)
    return (
      <Page title={t('title')} isScrolled>
        <Skeleton lines={8} />
      </Page>
    );
  if (asset.isError)
    return (
      <Page title={t('title')} isScrolled>
        <ErrorState {...errorWords(asset.error)} onRetry={() => void asset.refetch()} />
      </Page>
    );
  return <AssetPage key={id} detail={asset.data} />;
}
