import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, RichTextEditor, TextField } from '#renderer/ui/index.ts';

/** Adds to locked minutes what has to be read beside them, and why. */
export function AmendDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation('session');
  const [body, setBody] = useState('');
  const [reason, setReason] = useState('');
  const form = useFormSave({ onClose });
  const save = () => form.save(() => client.minutes.amend({ id: meetingId, body, reason }));
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
          <Button type="submit" form="amend" variant="primary" isDisabled={!isReady} isLoading={form.isSaving}>
            {t('paper.amendSave')}
          </Button>
        </>
      }
    >
      <Form id="amend" label={t('paper.amend')} onSubmit={() => void save()}>
        <FormProblem form={form} />
        <RichTextEditor label={t('paper.body')} value={body} onChange={setBody} toolbar="small" autoFocus />
        <TextField label={t('paper.why')} value={reason} onChange={setReason} isRequired />
      </Form>
    </Dialog>
  );
}
