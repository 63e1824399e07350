import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog, Form, TextField } from '#renderer/ui/index.ts';

const formId = 'task-reason';

/** Asks why a task is blocked or dropped; nobody has to say. */
export function ReasonDialog({
  status,
  onSave,
  onClose,
}: {
  status: 'blocked' | 'dropped';
  onSave: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const [reason, setReason] = useState('');
  return (
    <Dialog
      isOpen
      size="small"
      title={t(`reason.${status}Title`)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('reason.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Enter">
            {t('reason.save')}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        onSubmit={() => {
          onClose();
          onSave(reason.trim());
        }}
      >
        <TextField label={t(`reason.${status}Label`)} value={reason} onChange={setReason} maxLength={1_000} autoFocus />
      </Form>
    </Dialog>
  );
}
