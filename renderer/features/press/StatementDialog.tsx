import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { RichTextEditor, TextField } from '#renderer/ui/index.ts';

/** A new public statement; its text is worked on among the other texts. */
export function StatementDialog({ onSaved, onClose }: { onSaved: (id: string) => void; onClose: () => void }) {
  const { t } = useTranslation('press');
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const form = useFormSave({ fields: ['title', 'body'], onClose });
  const save = async (): Promise<void> => {
    const saved = await form.save(() => client.assets.create({ kind: 'public-statement', title, body }));
    if (saved !== undefined) onSaved(saved.id);
  };
  return (
    <FormDialog
      id="statement"
      title={t('statementForm.title')}
      verb={t('statementForm.save')}
      size="large"
      form={form}
      isDisabled={title.trim() === ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('statementForm.name')}
        value={title}
        onChange={setTitle}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <RichTextEditor
        label={t('statementForm.body')}
        description={t('statementForm.bodyHelp')}
        value={body}
        onChange={setBody}
        toolbar="small"
        minLines={6}
        error={form.errorAt('body')}
      />
    </FormDialog>
  );
}
