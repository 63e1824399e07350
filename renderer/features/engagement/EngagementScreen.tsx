import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, RichTextView, showToast } from '#renderer/ui/index.ts';

import { feedbackQuery, overviewQuery, stipendsQuery, supportsQuery } from './engagement-queries.ts';
import { FeedbackTab } from './FeedbackTab.tsx';
import { openFeedback, openStipend, openSupport } from './open-engagement.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { StipendsTab, SupportsTab } from './PayAndSupport.tsx';

const panes = ['overview', 'feedback', 'stipends', 'supports'] as const;

/** How people with lived experience take part: seats and votes, what they said and what changed, stipends and support. */
export function EngagementScreen() {
  const { t } = useTranslation('engagement');
  const { pane = 'overview', feedback: askedId } = useSearch({ from: '/shell/engagement' });
  const navigate = useNavigate();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const overview = useQuery(overviewQuery(today));
  const feedback = useQuery(feedbackQuery(discreet));
  const stipends = useQuery(stipendsQuery(today, discreet));
  const supports = useQuery(supportsQuery(discreet));
  const asked = feedback.data?.find((each) => each.id === askedId);
  useEffect(() => {
    if (asked === undefined) return;
    openFeedback(asked);
    void navigate({ to: '/engagement', search: { pane: 'feedback' }, replace: true });
  }, [asked, navigate]);
  const add = (): void => {
    if (pane === 'stipends') openStipend();
    else if (pane === 'supports') openSupport();
    else openFeedback();
  };
  const print = (): void =>
    void client.engagement.youSaid().then(({ markdown, count }) => {
      if (count === 0) showToast({ title: t('feedback.nothingToPrint') });
      else printAlone(<RichTextView markdown={markdown} />, 'paper');
    }, showError);
  useActionScope([
    defineAction({
      id: 'engagement.print',
      title: t('feedback.print'),
      group: 'here',
      icon: Printer,
      run: print,
    }),
  ]);
  const counts = {
    feedback: feedback.data?.length ?? 0,
    stipends: stipends.data?.filter(({ paidOn }) => paidOn === null).length ?? 0,
    supports: supports.data?.length ?? 0,
  };
  return (
    <PanesPage
      title={t('title')}
      panes={panes.map((id) => ({
        id,
        label: t(`tabs.${id}`),
        ...(id === 'overview' ? {} : { count: counts[id] }),
      }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/engagement', search: { pane: next } })}
      add={{ id: 'engagement.add', label: t(`add.${pane}`), run: add }}
      actions={
        pane === 'feedback' && (
          <Button icon={Printer} onPress={print}>
            {t('feedback.print')}
          </Button>
        )
      }
      queries={[overview, feedback, stipends, supports]}
      isReady={overview.data !== undefined}
    >
      {pane === 'overview' && overview.data !== undefined && (
        <OverviewTab overview={overview.data} isDiscreet={discreet} />
      )}
      {pane === 'feedback' && <FeedbackTab feedback={feedback.data ?? []} today={today} />}
      {pane === 'stipends' && <StipendsTab stipends={stipends.data ?? []} today={today} />}
      {pane === 'supports' && <SupportsTab supports={supports.data ?? []} today={today} />}
    </PanesPage>
  );
}
