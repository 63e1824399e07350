import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Tabs } from '#renderer/ui/index.ts';

import { DismissedPairs } from './DismissedPairs.tsx';
import { useDuplicateCounts } from './duplicate-queries.ts';
import type { DuplicatesTab } from './merge-search.ts';
import { PairQueue } from './PairQueue.tsx';

const tabs: readonly DuplicatesTab[] = ['people', 'organizations', 'dismissed'];

/** Records that may be here twice: looked for, worked through by key, merged or said to be two. */
export function DuplicatesScreen() {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { pairs: tab = 'people' } = useSearch({ from: '/shell/duplicates' });
  const { all } = useDuplicateCounts('people');
  const waiting = all?.reduce((sum, { waiting: count }) => sum + count, 0);
  const countOf = (id: DuplicatesTab): number | undefined =>
    id === 'dismissed'
      ? all?.reduce((sum, { dismissed }) => sum + dismissed, 0)
      : all?.find(({ type }) => type === id)?.waiting;
  return (
    <Page
      title={t('title')}
      context={waiting === undefined ? '' : t('waiting', { count: waiting })}
      footerKeys={
        tab === 'dismissed'
          ? []
          : [
              { keys: 'J K', label: t('keys.move') },
              { keys: 'Enter', label: t('keys.compare') },
              { keys: 'D', label: t('keys.two') },
              { keys: 'M', label: t('keys.merge') },
              { keys: 'Mod+Z', label: t('keys.undo') },
            ]
      }
    >
      <Tabs
        label={t('tabs.label')}
        isFill
        tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`), count: countOf(id) }))}
        value={tab}
        onChange={(id) =>
          void navigate({
            to: '/duplicates',
            search: { pairs: tabs.find((each) => each === id) },
            replace: true,
          })
        }
      >
        {tab === 'dismissed' ? <DismissedPairs /> : <PairQueue key={tab} type={tab} />}
      </Tabs>
    </Page>
  );
}
