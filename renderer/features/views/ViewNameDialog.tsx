import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
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
  const form = useFormSave({ fields: ['name'], onClose });
  const save = async (): Promise<void> => {
    if (name.trim() === '') form.refuse('name', t('views.nameNeeded'));
    else await form.save(() => onSave(name.trim()));
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
          <Button variant="primary" type="submit" form="view-name" isLoading={form.isSaving}>
            {t('choose.save')}
          </Button>
        </>
      }
    >
      <Form id="view-name" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('views.name')}
          value={name}
          onChange={setName}
          error={form.errorAt('name')}
          autoFocus
          maxLength={200}
        />
      </Form>
    </Dialog>
  );
}
