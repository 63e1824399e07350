import type { ReactNode } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import type { FormSave } from '#renderer/app/saving/use-form-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, TextField } from '#renderer/ui/index.ts';

/** The form of a part of the evaluation: its title first, and a way to remove one that is there. */
export function PartDialog({
  kind,
  title,
  part,
  form,
  name,
  onName,
  onSave,
  onClose,
  children,
}: {
  kind: 'agreement' | 'partnership' | 'session';
  title: string;
  /** Undefined for a new one. */
  part: { readonly id: string; readonly version: number } | undefined;
  form: FormSave<never> | FormSave<string>;
  name: string;
  onName: (name: string) => void;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('evaluation');
  const remove = ({ id, version }: { id: string; version: number }): void => {
    onClose();
    client.evaluation.removePart({ kind, id, version }).then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id={kind}
      size="large"
      title={title}
      form={form}
      isDisabled={name.trim() === ''}
      onSave={onSave}
      onClose={onClose}
      extra={
        part !== undefined && (
          <Button variant="quiet" onPress={() => remove(part)}>
            {t('parts.remove')}
          </Button>
        )
      }
    >
      <TextField label={t('parts.title')} value={name} onChange={onName} isRequired autoFocus />
      {children}
    </FormDialog>
  );
}
