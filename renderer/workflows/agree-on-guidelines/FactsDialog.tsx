import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Banner, Button, DatePicker, Dialog, Form, TextArea, TextField } from '#renderer/ui/index.ts';
import type { Guideline } from '#shared/contract/guidelines.ts';

/** Title, review day and notes of the guidelines. */
export function FactsDialog({ guideline, onClose }: { guideline: Guideline; onClose: () => void }) {
  const { t } = useTranslation('guidelines');
  const [title, setTitle] = useState(guideline.title);
  const [reviewOn, setReviewOn] = useState(guideline.reviewOn);
  const [note, setNote] = useState(guideline.note);
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      const saved = await client.guidelines.update({
        id: guideline.id,
        version: guideline.version,
        patch: { title: title.trim(), reviewOn, note },
      });
      onClose();
      afterSave(saved);
    } catch (error) {
      setProblem(fieldError(error)?.words ?? errorWords(error).what);
    }
  };
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
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="guideline-facts" onSubmit={() => void save()}>
        {problem !== undefined && <Banner tone="danger" title={problem} />}
        <TextField label={t('facts.title')} value={title} onChange={setTitle} isRequired autoFocus />
        <DatePicker label={t('facts.review')} value={reviewOn} onChange={setReviewOn} />
        <TextArea label={t('facts.note')} value={note} onChange={setNote} rows={4} />
      </Form>
    </Dialog>
  );
}
