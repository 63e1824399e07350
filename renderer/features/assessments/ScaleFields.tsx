import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { FormRow, LinkButton, Select, StanceChoice, TextArea } from '#renderer/ui/index.ts';
import { decisionRoles, leaderTypes, type RatingScaleId } from '#shared/content/ratings.ts';
import { scales } from '#shared/content/scales.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';

import { shortDay } from '../partners/day-words.ts';
import type { CurrentValues, RatingFields } from './rating-draft.ts';
import { stanceOptions, stanceWord } from './stance-words.ts';

/** The scales of a rating: stance first, the three others that maps draw, and behind a button what is rated now and then. */
export function ScaleFields({
  values,
  current,
  derived,
  error,
  errorAt,
  onChange,
}: {
  values: RatingFields['values'];
  current: CurrentValues;
  derived: { readonly stance: number } | null;
  error: string | undefined;
  errorAt: (field: 'value') => string | undefined;
  onChange: (scale: RatingScaleId, value: string) => void;
}) {
  const { t } = useTranslation('assessments');
  const today = useToday();
  const hasMore = moreScales.some((scale) => values[scale] !== undefined || current[scale] !== undefined);
  const [isOpen, setIsOpen] = useState(false);
  const isMore = isOpen || hasMore;
  const stance = current['stance'];
  const shown = values.stance ?? stance?.current.value ?? null;
  const before =
    stance === undefined
      ? derived === null
        ? undefined
        : t('dialog.derived', { value: stanceWord(derived.stance) })
      : t('dialog.before', {
          value: ratingValueWords('stance', stance.current.value),
          day: shortDay(stance.current.ratedOn, today),
        });
  const hasDoubts = shown !== null && Number(shown) < 1;
  const choice = (scale: NumberScale) => (
    <ScaleSelect
      scale={scale}
      value={values[scale] ?? current[scale]?.current.value ?? ''}
      onChange={(value) => onChange(scale, value)}
    />
  );
  return (
    <>
      <StanceChoice
        label={t('scales.stance')}
        autoFocus
        options={stanceOptions}
        value={shown}
        onChange={(value) => onChange('stance', value)}
        description={before}
        error={error ?? errorAt('value')}
      />
      {before !== undefined && <p className="-mt-2 text-meta text-ink-3">{before}</p>}
      {(hasDoubts || values.reservation !== undefined) && (
        <TextArea
          label={t('scales.reservation')}
          description={t('dialog.reservationHint')}
          value={values.reservation ?? ''}
          onChange={(value) => onChange('reservation', value)}
          rows={2}
          maxLength={2_000}
          isWords
        />
      )}
      <FormRow>
        {choice('influence')}
        {choice('interest')}
        {choice('relationship')}
      </FormRow>
      {isMore ? (
        <FormRow>
          {choice('trust')}
          <WordSelect
            label={t('scales.leaderType')}
            entries={leaderTypes}
            value={values.leaderType ?? current['leaderType']?.current.value ?? ''}
            onChange={(value) => onChange('leaderType', value)}
          />
          <WordSelect
            label={t('scales.decisionRole')}
            entries={decisionRoles}
            value={values.decisionRole ?? current['decisionRole']?.current.value ?? ''}
            onChange={(value) => onChange('decisionRole', value)}
          />
        </FormRow>
      ) : (
        <div>
          <LinkButton icon={isMore ? ChevronDown : ChevronRight} onPress={() => setIsOpen(true)}>
            {t('dialog.more')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

type NumberScale = 'influence' | 'interest' | 'relationship' | 'trust';

const moreScales = ['trust', 'leaderType', 'decisionRole'] as const;

/** A scale with what a person does at each value. */
function ScaleSelect({
  scale,
  value,
  onChange,
}: {
  scale: NumberScale;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation('assessments');
  const anchors = scales.find((each) => each.id === scale)?.anchors ?? [];
  return (
    <Select
      label={t(`scales.${scale}`)}
      description={scale === 'trust' ? t('dialog.trustHint') : undefined}
      placeholder={t('dialog.notRated')}
      options={anchors
        .toReversed()
        .map((anchor) => ({ id: String(anchor.value), label: String(anchor.value), detail: anchor.description }))}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}

function WordSelect({
  label,
  entries,
  value,
  onChange,
}: {
  label: string;
  entries: readonly { readonly id: string; readonly label: string; readonly description: string }[];
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation('assessments');
  return (
    <Select
      label={label}
      placeholder={t('dialog.notRated')}
      options={entries.map((entry) => ({ id: entry.id, label: entry.label, detail: entry.description }))}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}
