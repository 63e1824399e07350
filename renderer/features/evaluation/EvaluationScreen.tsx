import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

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
  const counts = {
    indicators: indicators.data?.length ?? 0,
    frame: frame.data?.partnerships.length ?? 0,
    learning: frame.data?.sessions.length ?? 0,
  };
  return (
    <PanesPage
      title={t('title')}
      {...(pane === 'indicators' && { table: { view: { table: 'indicators' } } })}
      panes={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/evaluation', search: { pane: next } })}
      add={{ id: 'evaluation.add', label: t(`add.${pane}`), run: add }}
      queries={[indicators, frame]}
      isReady={indicators.data !== undefined && frame.data !== undefined}
    >
      {pane === 'indicators' && (
        <IndicatorsTab indicators={indicators.data ?? []} agreements={agreements ?? []} today={today} />
      )}
      {pane === 'frame' && frame.data !== undefined && <FrameTab frame={frame.data} today={today} />}
      {pane === 'learning' && <LearningTab sessions={frame.data?.sessions ?? []} today={today} />}
    </PanesPage>
  );
}
