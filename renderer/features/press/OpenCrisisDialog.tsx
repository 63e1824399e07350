import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { RadioGroup } from '#renderer/ui/index.ts';
import { crisisKinds, type CrisisKind } from '#shared/content/crisis.ts';

/** Asks what happened; from then on the steps have their times. */
export function OpenCrisisDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('press');
  const [kind, setKind] = useState<CrisisKind>('incident');
  const form = useFormSave({ onClose });
  return (
    <FormDialog
      id="open-crisis"
      title={t('openForm.title')}
      verb={t('openForm.save')}
      form={form}
      onSave={() => void form.save(() => client.crisis.open({ kind }))}
      onClose={onClose}
    >
      <RadioGroup
        label={t('openForm.kind')}
        options={crisisKinds.map(({ id, label, about }) => ({ id, label, detail: about }))}
        value={kind}
        onChange={setKind}
      />
    </FormDialog>
  );
}
