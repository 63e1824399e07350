import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
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
  const form = useFormSave({ fields: ['title', 'organizationId', 'decidesOn', 'status'], onClose });
  const [isAsked, setIsAsked] = useState(false);
  const isNewBody = body !== null && body.id === null;
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (title.trim() === '' || isNewBody) return;
    const fields = {
      title: title.trim(),
      question: question.trim(),
      organizationId: body?.id ?? null,
      decidesOn,
      status,
      description,
    };
    const saved = await form.save(() =>
      decision === undefined
        ? client.wantedDecisions.create(fields)
        : client.wantedDecisions.update({ id: decision.id, version: decision.version, patch: fields }),
    );
    if (saved === undefined) return;
    onSaved?.(saved.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(decision === undefined ? 'form.addTitle' : 'form.editTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
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
          error={isAsked && title.trim() === '' ? t('form.nameNeeded') : form.errorAt('title')}
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
          error={isNewBody ? t('form.bodyNew') : form.errorAt('organizationId')}
        />
        <FormRow>
          <DatePicker
            label={t('form.decidesOn')}
            value={decidesOn}
            onChange={setDecidesOn}
            error={form.errorAt('decidesOn')}
          />
          <Select
            label={t('form.status')}
            options={wantedDecisionStatuses.map(({ id, label, description: detail }) => ({ id, label, detail }))}
            value={wantedDecisionStatuses.find((each) => each.id === status)?.id ?? null}
            onChange={setStatus}
            error={form.errorAt('status')}
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
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}

function bodyOf(decision: WantedDecision | undefined): RecordChoice | null {
  const body = decision?.body ?? null;
  return body === null ? null : { id: body.id, name: body.label };
}
