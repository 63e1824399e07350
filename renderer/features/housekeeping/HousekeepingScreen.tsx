import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Page } from '#renderer/app/layout/Page.tsx';

import { CheckList } from './CheckList.tsx';
import { FileSection } from './FileSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { usualStaleDays } from './housekeeping-search.ts';

/** What wants attention in the data, how large the file is, and what is to be reviewed. */
export function HousekeepingScreen() {
  const { t } = useTranslation('housekeeping');
  const navigate = useNavigate();
  const { stale = usualStaleDays } = useSearch({ from: '/shell/housekeeping' });
  return (
    <Page title={t('title')} context={t('context')} isScrolled>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 panel:grid-cols-2">
        <CheckList
          staleDays={stale}
          onStaleDays={(days) =>
            void navigate({
              to: '/housekeeping',
              search: { stale: days === usualStaleDays ? undefined : days },
              replace: true,
            })
          }
        />
        <div className="flex min-w-0 flex-col gap-8">
          <RulesSection />
          <FileSection />
        </div>
      </div>
    </Page>
  );
}
