import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import type { FormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';

/** A short form: a few fields, one verb. */
export function SmallDialog({
  id,
  title,
  verb,
  form,
  isDisabled = false,
  extra,
  onSave,
  onClose,
  children,
}: {
  id: string;
  title: string;
  verb: string;
  form: FormSave<never> | FormSave<string>;
  isDisabled?: boolean;
  extra?: ReactNode;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('assets');
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <>
          {extra}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={id}
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={isDisabled}
          >
            {verb}
          </Button>
        </>
      }
    >
      <Form id={id} onSubmit={onSave}>
        <FormProblem form={form} />
        {children}
      </Form>
    </Dialog>
  );
}
