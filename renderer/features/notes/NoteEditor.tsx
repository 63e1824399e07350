import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, RichTextEditor } from '#renderer/ui/index.ts';
import type { Note, NoteRecord } from '#shared/contract/notes.ts';

import { useNoteDraft } from './note-draft.ts';

/** Writes a new note, or changes one. What is written outlives closing the editor, a reload and a crash. */
export function NoteEditor({
  record,
  note,
  onClose,
}: {
  record: NoteRecord;
  note?: Note | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('profile');
  const draft = useNoteDraft(note?.id ?? `${record.type}/${record.id}`, note?.body ?? '');
  const [isPinned, setPinned] = useState(note?.isPinned ?? false);
  const [isRestricted, setRestricted] = useState(note?.isRestricted ?? false);
  const form = useFormSave({ onClose });
  const isEmpty = draft.body.trim() === '';

  const save = async (): Promise<void> => {
    if (isEmpty) return;
    const fields = { body: draft.body, isPinned, isRestricted };
    await form.save(async () => {
      const saved =
        note === undefined
          ? await client.notes.create({ record: { type: record.type, id: record.id }, ...fields })
          : await client.notes.update({ id: note.id, version: note.version, patch: fields });
      draft.forget();
      return saved;
    });
  };
  return (
    <div className="flex flex-col gap-2.5 rounded-card border border-line-2 bg-raised p-3 shadow-2">
      <FormProblem form={form} />
      <RichTextEditor
        label={t(note === undefined ? 'notes.write' : 'notes.editLabel')}
        description={t('notes.hint')}
        value={draft.body}
        onChange={draft.write}
        onSubmit={() => void save()}
        toolbar="small"
        minLines={4}
        autoFocus
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Checkbox label={t('notes.pinOnSave')} isSelected={isPinned} onChange={setPinned} />
        <Checkbox label={t('notes.restrict')} isSelected={isRestricted} onChange={setRestricted} />
        <span className="flex-1 text-meta text-ink-3">{draft.isChanged && !isEmpty ? t('notes.kept') : ''}</span>
        {draft.isChanged && !isEmpty && (
          <Button
            variant="quiet"
            onPress={() => {
              draft.forget();
              onClose();
            }}
          >
            {t('notes.discard')}
          </Button>
        )}
        <Button onPress={onClose}>{t('notes.cancel')}</Button>
        <Button
          variant="primary"
          keyHint="Mod+Enter"
          isDisabled={isEmpty}
          isLoading={form.isSaving}
          onPress={() => void save()}
        >
          {t('notes.save')}
        </Button>
      </div>
    </div>
  );
}
