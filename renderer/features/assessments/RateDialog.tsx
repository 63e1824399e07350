import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { t as words } from '#renderer/i18n/i18n.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { RatingInput } from '#shared/contract/assessments.ts';
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
  const [isAsked, setIsAsked] = useState(false);
  const form = useFormSave({ fields: ['value', 'ratedOn', 'source', 'basis', 'confidence'], onClose });
  const [only] = partners;
  const isOne = partners.length === 1 && only !== undefined;
  const standing = useQuery({
    ...standingQuery(only ?? { type: 'people', id: '' }, fields.decisionId),
    enabled: isOne,
  });
  const current = isOne ? byScale(standing.data?.scales ?? []) : {};
  const change = (patch: Partial<RatingFields>): void => {
    form.forget();
    setFields((before) => ({ ...before, ...patch }));
  };
  const count = many?.count ?? partners.length;
  const shared = sharedRatingsOf(fields);
  const ratings = many === undefined ? ratingsOf(fields, partners, current) : null;
  const isNothing = many === undefined ? ratings === null : shared === null;
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (many !== undefined && shared !== null) {
      const { type, selection } = many;
      const job = await form.save(() => client.assessments.rateSelection({ type, selection, ratings: shared }));
      if (job !== undefined) await tellOfRating(job.jobId, count);
    } else if (ratings !== null) await form.save(() => saveRatings(ratings));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={isOne ? t('dialog.titleOne', { name: only.label }) : t('dialog.titleMany', { count })}
      footer={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
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
          errorAt={form.errorAt}
          onChange={(scale, value) => change({ values: { ...fields.values, [scale]: value } })}
        />
        <EvidenceFields
          fields={fields}
          isAsked={isAsked}
          errorAt={form.errorAt}
          onChange={change}
          onSubmit={() => void save()}
        />
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}

function saveRatings(ratings: readonly RatingInput[]): Promise<SavedStep> {
  const [first] = ratings;
  return ratings.length === 1 && first !== undefined
    ? client.assessments.rate(first)
    : client.assessments.rateMany({ ratings: [...ratings] });
}

/** Tells of the end of a job, long after the dialog is closed. */
async function tellOfRating(jobId: string, count: number): Promise<void> {
  const end = await watchJob(jobId, { title: words('assessments:dialog.titleMany', { count }) });
  const result = changedSchema.safeParse(end.result);
  if (end.state === 'done' && result.success) afterSave(result.data);
}
