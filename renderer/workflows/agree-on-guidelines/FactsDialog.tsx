import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, TextArea, TextField } from '#renderer/ui/index.ts';
import type { Guideline } from '#shared/contract/guidelines.ts';

/** Title, review day and notes of the guidelines. */
export function FactsDialog({ guideline, onClose }: { guideline: Guideline; onClose: () => void }) {
  const { t } = useTranslation('guidelines');
  const [title, setTitle] = useState(guideline.title);
  const [reviewOn, setReviewOn] = useState(guideline.reviewOn);
  const [note, setNote] = useState(guideline.note);
  const form = useFormSave({ onClose });
  const save = () =>
    form.save(() =>
      client.guidelines.update({
        id: guideline.id,
        version: guideline.version,
        patch: { title: title.trim(), reviewOn, note },
      }),
    );
  return (
    <Dialog
      isOpen
      title={t('facts.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="guideline-facts"
            keyHint="Mod+Enter"
            isDisabled={title.trim() === ''}
            isLoading={form.isSaving}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="guideline-facts" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField label={t('facts.title')} value={title} onChange={setTitle} isRequired autoFocus />
        <DatePicker label={t('facts.review')} value={reviewOn} onChange={setReviewOn} />
        <TextArea label={t('facts.note')} value={note} onChange={setNote} rows={4} />
      </Form>
    </Dialog>
  );
}
