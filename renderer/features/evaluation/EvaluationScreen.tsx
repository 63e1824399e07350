import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';

import { frameQuery, indicatorsQuery } from './evaluation-queries.ts';
import { FrameTab } from './FrameTab.tsx';
import { IndicatorsTab } from './IndicatorsTab.tsx';
import { LearningTab } from './LearningTab.tsx';
import { openIndicator, openLearning, openPartnership } from './open-evaluation.tsx';

const panes = ['indicators', 'frame', 'learning'] as const;

/** The evaluation: indicators with figures, its plan and partners, and what was learned. */
export function EvaluationScreen() {
  const { t } = useTranslation('evaluation');
  const { pane = 'indicators', indicator: askedId } = useSearch({ from: '/shell/evaluation' });
  const navigate = useNavigate();
  const today = useToday();
  const indicators = useQuery(indicatorsQuery());
  const frame = useQuery(frameQuery());
  const agreements = frame.data?.agreements;
  const asked = indicators.data?.find((each) => each.id === askedId);
  useEffect(() => {
    if (asked === undefined || agreements === undefined) return;
    openIndicator(agreements, asked);
    void navigate({ to: '/evaluation', search: {}, replace: true });
  }, [asked, agreements, navigate]);
  const add = (): void => {
    if (pane === 'frame') openPartnership(agreements ?? []);
    else if (pane === 'learning') openLearning();
    else openIndicator(agreements ?? []);
  };
  const addWords = t(`add.${pane}`);
  useActionScope([
    defineAction({ id: 'evaluation.add', title: addWords, group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const failed = [indicators, frame].find((query) => query.error !== null);
  const counts = {
    indicators: indicators.data?.length ?? 0,
    frame: frame.data?.partnerships.length ?? 0,
    learning: frame.data?.sessions.length ?? 0,
  };
  return (
    <Page
      title={t('title')}
      isScrolled
      {...(pane === 'indicators' && { table: { view: { table: 'indicators' } } })}
      footerKeys={[{ keys: 'N', label: addWords }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {addWords}
        </Button>
      }
    >
      {failed?.error !== null && failed?.error !== undefined ? (
        <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />
      ) : (
        <Tabs
          label={t('title')}
          value={pane}
          onChange={(next) => {
            const found = panes.find((each) => each === next);
            void navigate({ to: '/evaluation', search: { pane: found === 'indicators' ? undefined : found } });
          }}
          tabs={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
        >
          <div className="pt-4">
            {indicators.data === undefined || frame.data === undefined ? (
              <Skeleton lines={8} />
            ) : (
              <>
                {pane === 'indicators' && (
                  <IndicatorsTab indicators={indicators.data} agreements={frame.data.agreements} today={today} />
                )}
                {pane === 'frame' && <FrameTab frame={frame.data} today={today} />}
                {pane === 'learning' && <LearningTab sessions={frame.data.sessions} today={today} />}
              </>
            )}
          </div>
        </Tabs>
      )}
    </Page>
  );
}
