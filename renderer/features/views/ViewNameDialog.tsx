import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { Button, Dialog, Form, TextField } from '#renderer/ui/index.ts';

/** Asks for the name of a view. What was typed stays when it cannot be saved. */
export function ViewNameDialog({
  title,
  initialName,
  onSave,
  onClose,
}: {
  title: string;
  initialName: string;
  onSave: (name: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const [name, setName] = useState(initialName);
  const [error, setError] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = (): void => {
    if (name.trim() === '') {
      setError(t('views.nameNeeded'));
      return;
    }
    setSaving(true);
    onSave(name.trim())
      .then(onClose)
      .catch((failure: unknown) => {
        setSaving(false);
        setError(fieldError(failure)?.words ?? errorWords(failure).what);
      });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={title}
      footer={
        <>
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
          <Button variant="primary" type="submit" form="view-name" isLoading={isSaving}>
            {t('choose.save')}
          </Button>
        </>
      }
    >
      <Form id="view-name" onSubmit={save}>
        <TextField label={t('views.name')} value={name} onChange={setName} error={error} autoFocus maxLength={200} />
      </Form>
    </Dialog>
  );
}
