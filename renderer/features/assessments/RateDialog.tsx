import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Banner, Button, Dialog, Form } from '#renderer/ui/index.ts';
import { dayOf } from '#shared/dates.ts';

import { DecisionPicker } from '../wanted-decisions/DecisionPicker.tsx';
import { standingQuery } from './assessment-queries.ts';
import { byScale, ratingsOf, type RatedPartner, type RatingFields } from './rating-draft.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { ScaleFields } from './ScaleFields.tsx';

const formId = 'rate-partner';

/** Says where one partner or several stand, on any scale, and how we know. What holds already stays in the history. */
export function RateDialog({
  partners,
  decisionId = null,
  values,
  onClose,
}: {
  partners: readonly RatedPartner[];
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
  const ratings = ratingsOf(fields, partners, current);
  const save = async (): Promise<void> => {
    setIsAsked(true);
    const [first] = ratings ?? [];
    if (ratings === null || first === undefined || isBusy) return;
    setIsBusy(true);
    try {
      const saved =
        ratings.length === 1 ? await client.assessments.rate(first) : await client.assessments.rateMany({ ratings });
      onClose();
      afterSave(saved);
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
      title={isOne ? t('dialog.titleOne', { name: only.label }) : t('dialog.titleMany', { count: partners.length })}
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
          error={isAsked && ratings === null && fields.ratedOn !== null ? t('dialog.nothing') : undefined}
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

/** Fields beside which a refusal is shown. */
const shownFields = new Set(['value', 'ratedOn', 'source', 'basis', 'confidence']);
