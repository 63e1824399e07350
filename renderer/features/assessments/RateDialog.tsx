import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t as words } from '#renderer/i18n/i18n.ts';
import { Banner, Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { RatingInput, SharedRating } from '#shared/contract/assessments.ts';
import { changedSchema } from '#shared/contract/base.ts';
import { dayOf } from '#shared/dates.ts';

import { DecisionPicker } from '../wanted-decisions/DecisionPicker.tsx';
import { standingQuery } from './assessment-queries.ts';
import {
  byScale,
  ratingsOf,
  sharedRatingsOf,
  type RatedPartner,
  type RatedSelection,
  type RatingFields,
} from './rating-draft.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { ScaleFields } from './ScaleFields.tsx';

const formId = 'rate-partner';

/** Says where one partner or several stand, on any scale, and how we know. What holds already stays in the history. */
export function RateDialog({
  partners,
  many,
  decisionId = null,
  values,
  onClose,
}: {
  partners: readonly RatedPartner[];
  /** In place of partners: everybody in a selection. */
  many?: RatedSelection | undefined;
  decisionId?: string | null | undefined;
  /** What is proposed: a point that was dragged on a map. */
  values?: RatingFields['values'] | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('assessments');
  const [fields, setFields] = useState<RatingFields>(() => ({
    values: values ?? {},
    decisionId,
    ratedOn: dayOf(new Date()),
    basis: 'heard',
    confidence: 'medium',
    note: '',
    source: '',
  }));
  const [failure, setFailure] = useState<unknown>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [only] = partners;
  const isOne = partners.length === 1 && only !== undefined;
  const standing = useQuery({
    ...standingQuery(only ?? { type: 'people', id: '' }, fields.decisionId),
    enabled: isOne,
  });
  const current = isOne ? byScale(standing.data?.scales ?? []) : {};
  const change = (patch: Partial<RatingFields>): void => {
    setFailure(null);
    setFields((before) => ({ ...before, ...patch }));
  };
  const count = many?.count ?? partners.length;
  const shared = sharedRatingsOf(fields);
  const ratings = many === undefined ? ratingsOf(fields, partners, current) : null;
  const isNothing = many === undefined ? ratings === null : shared === null;
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (isNothing || isBusy) return;
    setIsBusy(true);
    try {
      if (many !== undefined && shared !== null) await rateSelection(many, shared, onClose);
      else if (ratings !== null) {
        const saved = await saveRatings(ratings);
        onClose();
        afterSave(saved);
      }
    } catch (error) {
      setFailure(error);
      setIsBusy(false);
    }
  };
  const wrong = failure === null ? null : fieldError(failure);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={isOne ? t('dialog.titleOne', { name: only.label }) : t('dialog.titleMany', { count })}
      footer={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={isBusy}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <DecisionPicker
          label={t('dialog.decision')}
          value={fields.decisionId}
          onChange={(next) => change({ decisionId: next })}
        />
        <ScaleFields
          values={fields.values}
          current={current}
          derived={isOne ? (standing.data?.derived ?? null) : null}
          error={isAsked && isNothing && fields.ratedOn !== null ? t('dialog.nothing') : undefined}
          wrong={wrong}
          onChange={(scale, value) => change({ values: { ...fields.values, [scale]: value } })}
        />
        <EvidenceFields
          fields={fields}
          isAsked={isAsked}
          wrong={wrong}
          onChange={change}
          onSubmit={() => void save()}
        />
        {failure !== null && (wrong === null || !shownFields.has(wrong.field)) && (
          <Banner tone="danger" title={wrong?.words ?? errorWords(failure).what}>
            {errorWords(failure).safe} {wrong === null && errorWords(failure).todo}
          </Banner>
        )}
      </Form>
    </Dialog>
  );
}

function saveRatings(ratings: readonly RatingInput[]): Promise<Parameters<typeof afterSave>[0]> {
  const [first] = ratings;
  return ratings.length === 1 && first !== undefined
    ? client.assessments.rate(first)
    : client.assessments.rateMany({ ratings: [...ratings] });
}

/** Starts the job, closes the dialog and tells of the end; a refusal is told where the dialog was. */
async function rateSelection(
  { type, selection, count }: RatedSelection,
  ratings: SharedRating[],
  onClose: () => void,
): Promise<void> {
  const { jobId } = await client.assessments.rateSelection({ type, selection, ratings });
  onClose();
  const end = await watchJob(jobId, { title: words('assessments:dialog.titleMany', { count }) });
  const result = changedSchema.safeParse(end.result);
  if (end.state === 'done' && result.success) afterSave(result.data);
}

/** Fields beside which a refusal is shown. */
const shownFields = new Set(['value', 'ratedOn', 'source', 'basis', 'confidence']);
