import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, Dialog, Form, TextArea, TextField } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/contract/attachments.ts';

/** A file's name, a note on it, and whom it is kept to. */
export function FileDialog({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const { t } = useTranslation('attachments');
  const [draft, setDraft] = useState({ name: file.name, note: file.note, isRestricted: file.isRestricted });
  const form = useFormSave({ onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = () => form.save(() => client.attachments.update({ id: file.id, version: file.version, patch: draft }));
  return (
    <Dialog
      isOpen
      title={t('form.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="file"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.name.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="file" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField label={t('form.name')} value={draft.name} onChange={(name) => set({ name })} isRequired autoFocus />
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={3} />
        <Checkbox
          label={t('form.restricted')}
          isSelected={draft.isRestricted}
          onChange={(isRestricted) => set({ isRestricted })}
        />
      </Form>
    </Dialog>
  );
}
