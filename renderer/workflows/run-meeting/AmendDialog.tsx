import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Dialog, FieldError, Form, RichTextEditor, TextField } from '#renderer/ui/index.ts';

/** Adds to locked minutes what has to be read beside them, and why. */
export function AmendDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation('session');
  const [body, setBody] = useState('');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      afterSave(await client.minutes.amend({ id: meetingId, body, reason }));
      onClose();
    } catch (failure) {
      const field = fieldError(failure);
      if (field === null) showError(failure);
      else setError(field.words);
    }
  };
  const isReady = body.trim() !== '' && reason.trim() !== '';
  return (
    <Dialog
      isOpen
      title={t('paper.amend')}
      description={t('paper.lockedDetail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('paper.cancel')}</Button>
          <Button type="submit" form="amend" variant="primary" isDisabled={!isReady}>
            {t('paper.amendSave')}
          </Button>
        </>
      }
    >
      <Form id="amend" label={t('paper.amend')} onSubmit={() => void save()}>
        <RichTextEditor label={t('paper.body')} value={body} onChange={setBody} toolbar="small" autoFocus />
        <TextField label={t('paper.why')} value={reason} onChange={setReason} isRequired />
        {error !== null && <FieldError>{error}</FieldError>}
      </Form>
    </Dialog>
  );
}
