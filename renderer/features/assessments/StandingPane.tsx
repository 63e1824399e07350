import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  Freshness,
  InfluenceBars,
  PlainCell,
  PlainRow,
  PlainTable,
  Section,
  Skeleton,
  Stance,
} from '#renderer/ui/index.ts';
import { ratingBases, ratingConfidences, ratingScales } from '#shared/content/ratings.ts';
import type { Rating, ScaleStanding } from '#shared/contract/assessments.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';

import { DecisionPicker } from '../wanted-decisions/DecisionPicker.tsx';
import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { useStanding } from './assessment-queries.ts';
import { asLevel } from './standing-cells.tsx';
import { bandOf, stanceWord } from './stance-words.ts';

/** Where somebody stands on each scale, about the whole or one decision, who sees it otherwise, and every rating behind it. */
export function StandingPane({ record, onRate }: { record: PartnerRef; onRate: (decisionId: string | null) => void }) {
  const { t } = useTranslation('assessments');
  const [decisionId, setDecisionId] = useState<string | null>(null);
  const query = useStanding(record, decisionId);
  if (query.isPending) return <Skeleton lines={6} />;
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  const { scales, derived, history } = query.data;
  const isEmpty = history.length === 0 && derived === null;
  return (
    <div className="py-3">
      <div className="mb-3 flex items-end gap-3">
        <DecisionPicker
          className="max-w-80 flex-1"
          value={decisionId}
          onChange={setDecisionId}
          label={t('pane.decision')}
        />
        <span className="flex-1" />
        {!isEmpty && (
          <Button keyHint={decisionId === null ? 'S' : undefined} onPress={() => onRate(decisionId)}>
            {t('shell:actions.assess')}
          </Button>
        )}
      </div>
      {isEmpty ? (
        <EmptyState
          title={t('pane.emptyTitle')}
          detail={t('pane.emptyDetail')}
          actions={[{ label: t('shell:actions.assess'), keyHint: 'S', run: () => onRate(decisionId) }]}
        />
      ) : (
        <>
          <Section title={t('pane.now')} level={3}>
            <NowTable scales={scales} derived={derived} />
          </Section>
          <Section title={t('pane.history')} level={3} count={history.length}>
            <HistoryTable history={history} />
          </Section>
        </>
      )}
    </div>
  );
}

function NowTable({
  scales,
  derived,
}: {
  scales: readonly ScaleStanding[];
  derived: { readonly stance: number; readonly people: number; readonly on: string } | null;
}) {
  const { t } = useTranslation('assessments');
  const { members, today } = useTableNames();
  return (
    <PlainTable
      label={t('pane.now')}
      columns={[
        { id: 'scale', header: t('pane.scale'), width: 'w-28' },
        { id: 'value', header: t('pane.value') },
        { id: 'day', header: t('pane.day'), width: 'w-24' },
        { id: 'why', header: t('pane.why'), width: 'w-38' },
      ]}
    >
      {scales.map(({ scale, current, isStale, isFromWhole, others }) => (
        <PlainRow key={scale}>
          <PlainCell isHeader>{scaleLabel(scale)}</PlainCell>
          <PlainCell>
            <RatingValue scale={scale} value={current.value} />
            {isFromWhole && <p className="text-meta text-ink-3">{t('pane.fromWhole')}</p>}
            {others.map((other) => (
              <p key={other.id} className="text-meta text-honey-ink">
                {t('pane.disagrees', {
                  name: (other.memberId === null ? undefined : members.get(other.memberId)?.name) ?? t('pane.nobody'),
                  value: ratingValueWords(scale, other.value),
                  day: shortDay(other.ratedOn, today),
                })}
              </p>
            ))}
          </PlainCell>
          <PlainCell>
            <Freshness text={shortDay(current.ratedOn, today)} isStale={isStale} />
          </PlainCell>
          <PlainCell>
            <Why rating={current} />
          </PlainCell>
        </PlainRow>
      ))}
      {derived !== null && (
        <PlainRow>
          <PlainCell isHeader>{t('scales.stance')}</PlainCell>
          <PlainCell>
            <Stance band={bandOf(derived.stance)} word={stanceWord(derived.stance)} />
          </PlainCell>
          <PlainCell>{shortDay(derived.on, today)}</PlainCell>
          <PlainCell>
            <span className="text-meta text-ink-2">{t('pane.derivedRow', { count: derived.people })}</span>
          </PlainCell>
        </PlainRow>
      )}
    </PlainTable>
  );
}

function HistoryTable({ history }: { history: readonly Rating[] }) {
  const { t } = useTranslation('assessments');
  const { members, today } = useTableNames();
  return (
    <PlainTable
      label={t('pane.history')}
      columns={[
        { id: 'day', header: t('pane.day'), width: 'w-22' },
        { id: 'scale', header: t('pane.scale'), width: 'w-26' },
        { id: 'value', header: t('pane.value') },
        { id: 'why', header: t('pane.why'), width: 'w-38' },
      ]}
    >
      {history.map((rating) => (
        <PlainRow key={rating.id}>
          <PlainCell>{shortDay(rating.ratedOn, today)}</PlainCell>
          <PlainCell>{scaleLabel(rating.scale)}</PlainCell>
          <PlainCell>
            <RatingValue scale={rating.scale} value={rating.value} />
            {rating.note !== '' && <p className="text-meta break-words text-ink-2">{rating.note}</p>}
            {rating.source !== '' && (
              <p className="text-meta break-words text-ink-3">{t('pane.source', { source: rating.source })}</p>
            )}
          </PlainCell>
          <PlainCell>
            <p className="truncate">
              {(rating.memberId === null ? undefined : members.get(rating.memberId)?.name) ?? t('pane.nobody')}
            </p>
            <Why rating={rating} />
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}

function RatingValue({ scale, value }: { scale: string; value: string }) {
  const number = ratingNumber(value);
  if (scale === 'stance') return <Stance band={bandOf(number)} word={ratingValueWords(scale, value)} />;
  if (scale === 'influence' && number !== null) return <InfluenceBars value={asLevel(number)} />;
  return <span className="break-words">{ratingValueWords(scale, value)}</span>;
}

function Why({ rating }: { rating: Rating }) {
  const { t } = useTranslation('assessments');
  const basis = ratingBases.find((each) => each.id === rating.basis)?.label;
  const confidence = ratingConfidences.find((each) => each.id === rating.confidence)?.label.toLowerCase();
  const words = [basis, confidence, rating.interactionId === null ? undefined : t('pane.atContact')];
  return <span className="text-meta text-ink-2">{words.filter(Boolean).join(', ')}</span>;
}

function scaleLabel(id: string): string {
  return ratingScales.find((scale) => scale.id === id)?.label ?? id;
}
