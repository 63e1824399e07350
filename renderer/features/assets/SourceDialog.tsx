import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { TextArea } from '#renderer/ui/index.ts';

import { SmallDialog } from './SmallDialog.tsx';

/** Where a number of a text is from. */
export function SourceDialog({ assetId, number, onClose }: { assetId: string; number: string; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const [note, setNote] = useState('');
  const form = useFormSave({ fields: ['note', 'number'], onClose });
  return (
    <SmallDialog
      id="source"
      title={t('numbers.dialog', { number })}
      verb={t('numbers.save')}
      form={form}
      isDisabled={note.trim() === ''}
      onSave={() => void form.save(() => client.assets.back({ assetId, number, note }))}
      onClose={onClose}
    >
      <TextArea
        label={t('numbers.note')}
        value={note}
        onChange={setNote}
        rows={2}
        autoFocus
        error={form.errorAt('note') ?? form.errorAt('number')}
      />
    </SmallDialog>
  );
}
