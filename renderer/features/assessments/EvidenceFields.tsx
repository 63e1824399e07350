import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { ratingBases, ratingConfidences } from '#shared/content/ratings.ts';

import type { RatingFields } from './rating-draft.ts';

/** When it was seen, what it rests on, how sure we are, and why. The note could be read aloud to them. */
export function EvidenceFields({
  fields,
  isAsked,
  errorAt,
  onChange,
  onSubmit,
}: {
  fields: RatingFields;
  isAsked: boolean;
  errorAt: (field: 'basis' | 'confidence' | 'ratedOn' | 'source') => string | undefined;
  onChange: (patch: Partial<RatingFields>) => void;
  onSubmit: () => void;
}) {
  const { t } = useTranslation('assessments');
  const needsSource = fields.basis === 'second-hand' || fields.basis === 'public-record';
  return (
    <>
      <TextArea
        label={t('dialog.note')}
        description={t('dialog.caution')}
        value={fields.note}
        onChange={(note) => onChange({ note })}
        onSubmit={onSubmit}
        rows={2}
        maxLength={4_000}
        isWords
      />
      <FormRow>
        <Select
          label={t('dialog.basis')}
          options={ratingBases.map(({ id, label, description }) => ({ id, label, detail: description }))}
          value={ratingBases.find((basis) => basis.id === fields.basis)?.id ?? null}
          onChange={(basis) => onChange({ basis })}
          error={errorAt('basis')}
        />
        <Select
          label={t('dialog.confidence')}
          options={ratingConfidences.map(({ id, label, description }) => ({ id, label, detail: description }))}
          value={ratingConfidences.find((confidence) => confidence.id === fields.confidence)?.id ?? null}
          onChange={(confidence) => onChange({ confidence })}
          error={errorAt('confidence')}
        />
        <DatePicker
          label={t('dialog.ratedOn')}
          value={fields.ratedOn}
          onChange={(ratedOn) => onChange({ ratedOn })}
          error={isAsked && fields.ratedOn === null ? t('dialog.ratedOnNeeded') : errorAt('ratedOn')}
        />
      </FormRow>
      {(needsSource || errorAt('source') !== undefined) && (
        <TextField
          label={t('dialog.source')}
          description={t('dialog.sourceHint')}
          value={fields.source}
          onChange={(source) => onChange({ source })}
          maxLength={1_000}
          error={errorAt('source')}
        />
      )}
    </>
  );
}
