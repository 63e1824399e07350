import { useTranslation } from 'react-i18next';

import { Page } from '#renderer/app/layout/Page.tsx';

/** How the coalition chooses its shape. */
export function FrameworkScreen() {
  const { t } = useTranslation('frameworks');
  return (
    <Page title={t('title')} isScrolled>
      {null}
    </Page>
  );
}
