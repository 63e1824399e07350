import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { Meeting } from '#shared/contract/meetings.ts';

import { told } from './meeting-queries.ts';

/** Cancels a meeting with the reason that its notice says. */
export function CancelDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const [because, setBecause] = useState('');
  const cancel = async (): Promise<void> => {
    if (await told(client.meetings.cancel({ id: meeting.id, version: meeting.version, because }))) onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('cancelForm.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancelForm.keep')}</Button>
          <Button variant="danger" type="submit" form="cancel-meeting">
            {t('cancelForm.done')}
          </Button>
        </>
      }
    >
      <Form id="cancel-meeting" onSubmit={() => void cancel()}>
        <TextArea
          label={t('cancelForm.because')}
          description={t('cancelForm.hint')}
          value={because}
          onChange={setBecause}
          rows={3}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
