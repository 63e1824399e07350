import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { Button, Dialog, Form, TextField, showToast } from '#renderer/ui/index.ts';

const formId = 'restore-point';

/** Names and makes a restore point. */
export function RestorePointDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('backups');
  const [name, setName] = useState('');
  const make = async (): Promise<void> => {
    onClose();
    const { jobId } = await client.backups.create({ name });
    const { state } = await watchJob(jobId, { title: t('makeJob') });
    if (state === 'done') showToast({ title: name.trim() === '' ? t('made') : t('madeNamed', { name: name.trim() }) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('make')}
      description={t('makeDetail')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('makeAction')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void make().catch(showError)}>
        <TextField
          label={t('name')}
          description={t('nameDetail')}
          value={name}
          onChange={setName}
          autoFocus
          placeholder={t('nameExample')}
        />
      </Form>
    </Dialog>
  );
}
