import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';

import { ChooserStep } from './ChooserStep.tsx';
import { TemplatesStep } from './TemplatesStep.tsx';
import { WorksheetStep } from './WorksheetStep.tsx';

const steps = ['worksheet', 'chooser', 'templates'] as const;

/** How the coalition finds its shape: what it knows, what that speaks for, and what a template would set up. */
export function FrameworkScreen() {
  const { t } = useTranslation('frameworks');
  const { step = 'worksheet', template } = useSearch({ from: '/shell/framework' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(orpc.frameworks.get.queryOptions({ meta: { shows: ['frameworks'] } }));
  const go = (next: (typeof steps)[number], chosen?: string): void =>
    void navigate({
      to: '/framework',
      search: { step: next, ...(chosen !== undefined && { template: chosen }) },
      replace: next === step,
    });
  return (
    <Page title={t('title')} context={t('context')} isScrolled>
      <div className="relative mb-5">
        <SegmentedControl
          label={t('steps.label')}
          options={steps.map((id, index) => ({
            id,
            label: t('steps.numbered', { number: index + 1, name: t(`steps.${id}`) }),
          }))}
          value={step}
          onChange={(next) => go(next)}
        />
      </div>
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && step === 'worksheet' && <WorksheetStep framework={data} onNext={() => go('chooser')} />}
      {data !== undefined && step === 'chooser' && (
        <ChooserStep framework={data} onTemplate={(id) => go('templates', id)} />
      )}
      {data !== undefined && step === 'templates' && (
        <TemplatesStep
          framework={data}
          templateId={template ?? data.template}
          onTemplate={(id) => go('templates', id)}
        />
      )}
    </Page>
  );
}
