import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { evidenceQuery } from '#renderer/features/messages/messages-queries.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Select, TextArea } from '#renderer/ui/index.ts';

/** Where a number of a text is from: an evidence card, or a reason why it needs none. */
export function SourceDialog({ assetId, number, onClose }: { assetId: string; number: string; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const [note, setNote] = useState('');
  const [evidenceId, setEvidenceId] = useState('');
  const cards = useQuery(evidenceQuery()).data ?? [];
  const form = useFormSave({ fields: ['note', 'number'], onClose });
  return (
    <FormDialog
      id="source"
      title={t('numbers.dialog', { number })}
      verb={t('numbers.save')}
      form={form}
      isDisabled={note.trim() === '' && evidenceId === ''}
      onSave={() => void form.save(() => client.assets.back({ assetId, number, evidenceId, note }))}
      onClose={onClose}
    >
      <Select
        label={t('numbers.card')}
        options={[
          { id: '', label: t('numbers.noCard') },
          ...cards.map((card) => ({ id: card.id, label: [card.figure, card.claim].filter(Boolean).join(' · ') })),
        ]}
        value={evidenceId}
        onChange={setEvidenceId}
      />
      <TextArea
        label={t('numbers.note')}
        value={note}
        onChange={setNote}
        rows={2}
        error={form.errorAt('note') ?? form.errorAt('number')}
      />
    </FormDialog>
  );
}
