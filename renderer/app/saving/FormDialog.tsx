import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import { FormProblem } from './FormProblem.tsx';
import type { FormSave } from './use-form-save.ts';

/** A short form: a few fields, one verb. */
export function FormDialog({
  id,
  title,
  verb,
  form,
  size = 'normal',
  isDisabled = false,
  extra,
  below,
  onSave,
  onClose,
  children,
}: {
  id: string;
  title: string;
  /** What its button says; "Save" where nothing else is said. */
  verb?: string;
  form: FormSave<never> | FormSave<string>;
  size?: 'small' | 'normal' | 'large';
  isDisabled?: boolean;
  extra?: ReactNode;
  /** What stands under the form and saves by itself: files, fields of people's own. */
  below?: ReactNode;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      isOpen
      size={size}
      title={title}
      onClose={onClose}
      footer={
        <>
          {extra}
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={id}
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={isDisabled}
          >
            {verb ?? t('save')}
          </Button>
        </>
      }
    >
      <Form id={id} onSubmit={onSave}>
        <FormProblem form={form} />
        {children}
      </Form>
      {below}
    </Dialog>
  );
}
