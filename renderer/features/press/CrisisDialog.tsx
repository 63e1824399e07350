import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { AssetPicker } from '#renderer/features/assets/AssetPicker.tsx';
import { RichTextEditor } from '#renderer/ui/index.ts';
import type { CrisisPerson, CrisisSheet } from '#shared/contract/crisis.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useShownName } from './press-words.ts';

/** Who does what in a crisis, and the statement that holds until the facts are known. */
export function CrisisDialog({ sheet, onClose }: { sheet: CrisisSheet; onClose: () => void }) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const chosen = (known: CrisisPerson | null): Chosen | null =>
    known === null ? null : { id: known.person.id, name: nameOf(known.person) };
  const [factHolder, setFactHolder] = useState(() => chosen(sheet.factHolder));
  const [spokesperson, setSpokesperson] = useState(() => chosen(sheet.spokesperson));
  const [deputy, setDeputy] = useState(() => chosen(sheet.deputy));
  const [asset, setAsset] = useState<Chosen | null>(
    sheet.statement === null ? null : { id: sheet.statement.id, name: sheet.statement.title },
  );
  const [note, setNote] = useState(sheet.note);
  const form = useFormSave({ fields: ['assetId'], onClose });
  const save = (): void => {
    void form.save(() =>
      client.crisis.update({
        patch: {
          factHolderId: factHolder?.id ?? null,
          spokespersonId: spokesperson?.id ?? null,
          deputyId: deputy?.id ?? null,
          assetId: asset?.id ?? null,
          note,
        },
      }),
    );
  };
  return (
    <FormDialog id="crisis" title={t('crisisForm.title')} form={form} onSave={save} onClose={onClose}>
      <PersonField label={t('crisis.factHolder')} value={factHolder} onChange={setFactHolder} autoFocus />
      <PersonField label={t('crisis.spokesperson')} value={spokesperson} onChange={setSpokesperson} />
      <PersonField label={t('crisis.deputy')} value={deputy} onChange={setDeputy} />
      <AssetPicker
        label={t('crisisForm.statement')}
        value={asset}
        onChange={setAsset}
        placeholder={t('asset.find')}
        isCrisis
        error={form.errorAt('assetId')}
      />
      <RichTextEditor label={t('crisisForm.note')} value={note} onChange={setNote} toolbar="small" minLines={2} />
    </FormDialog>
  );
}
