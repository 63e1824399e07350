import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { wantedDecisionStatuses } from '#shared/content/ratings.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';
import type { IsoDay } from '#shared/dates.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

const formId = 'wanted-decision';

/** Adds a decision that is wanted, or changes one. */
export function DecisionDialog({
  decision,
  onSaved,
  onClose,
}: {
  decision?: WantedDecision | undefined;
  onSaved?: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('wantedDecisions');
  const [title, setTitle] = useState(decision?.title ?? '');
  const [question, setQuestion] = useState(decision?.question ?? '');
  const [body, setBody] = useState<RecordChoice | null>(bodyOf(decision));
  const [decidesOn, setDecidesOn] = useState<IsoDay | null>(decision?.decidesOn ?? null);
  const [status, setStatus] = useState(decision?.status ?? 'open');
  const [description, setDescription] = useState(decision?.description ?? '');
  const [failure, setFailure] = useState<unknown>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isNewBody = body !== null && body.id === null;
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (title.trim() === '' || isNewBody || isBusy) return;
    setIsBusy(true);
    const fields = {
      title: title.trim(),
      question: question.trim(),
      organizationId: body?.id ?? null,
      decidesOn,
      status,
      description,
    };
    try {
      const saved =
        decision === undefined
          ? await client.wantedDecisions.create(fields)
          : await client.wantedDecisions.update({ id: decision.id, version: decision.version, patch: fields });
      onClose();
      afterSave(saved);
      onSaved?.(saved.id);
    } catch (error) {
      setFailure(error);
      setIsBusy(false);
    }
  };
  const wrong = failure === null ? null : fieldError(failure);
  const problem = (field: string): string | undefined => (wrong?.field === field ? wrong.words : undefined);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(decision === undefined ? 'form.addTitle' : 'form.editTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={isBusy}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <TextField
          label={t('form.name')}
          placeholder={t('form.nameHint')}
          value={title}
          onChange={setTitle}
          maxLength={1_000}
          autoFocus
          isRequired
          error={isAsked && title.trim() === '' ? t('form.nameNeeded') : problem('title')}
        />
        <TextArea
          label={t('form.question')}
          placeholder={t('form.questionHint')}
          value={question}
          onChange={setQuestion}
          rows={2}
          maxLength={4_000}
          isWords
        />
        <RecordField
          type="organizations"
          label={t('form.body')}
          choice={body}
          onChange={setBody}
          error={isNewBody ? t('form.bodyNew') : problem('organizationId')}
        />
        <FormRow>
          <DatePicker
            label={t('form.decidesOn')}
            value={decidesOn}
            onChange={setDecidesOn}
            error={problem('decidesOn')}
          />
          <Select
            label={t('form.status')}
            options={wantedDecisionStatuses.map(({ id, label, description: detail }) => ({ id, label, detail }))}
            value={wantedDecisionStatuses.find((each) => each.id === status)?.id ?? null}
            onChange={setStatus}
            error={problem('status')}
          />
        </FormRow>
        <TextArea
          label={t('form.description')}
          value={description}
          onChange={setDescription}
          onSubmit={() => void save()}
          rows={4}
          isWords
        />
        {failure !== null && wrong === null && (
          <Banner tone="danger" title={errorWords(failure).what}>
            {errorWords(failure).safe} {errorWords(failure).todo}
          </Banner>
        )}
      </Form>
    </Dialog>
  );
}

function bodyOf(decision: WantedDecision | undefined): RecordChoice | null {
  const body = decision?.body ?? null;
  return body === null ? null : { id: body.id, name: body.label };
}
