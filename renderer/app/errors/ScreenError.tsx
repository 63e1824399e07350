import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ErrorState } from '#renderer/ui/index.ts';
import { Page } from '../layout/Page.tsx';
import { errorWords } from './error-words.ts';

/** What stands in the place of a screen that failed; the rest of the app goes on. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const { safe, reference } = errorWords(error);
  return (
    <Page title={t('screenFailed.what')}>
      <ErrorState
        what={t('screenFailed.what')}
        safe={safe}
        todo={t('screenFailed.todo')}
        reference={reference ?? (error instanceof Error ? error.message : undefined)}
        onRetry={reset}
      />
    </Page>
  );
}
