import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AssetPicker } from '#renderer/features/assets/AssetPicker.tsx';
import { DatePicker, FormRow } from '#renderer/ui/index.ts';
import { addDays } from '#shared/dates.ts';

import { OrganizationsInput } from '../partners/OrganizationsInput.tsx';
import type { Chosen } from '../partners/PersonField.tsx';

/** Partners are given a week, unless somebody says otherwise. */
const usualDays = 7;

/** Notes which partners were asked to sign a text, and by when they answer. */
export function AskDialog({
  asset,
  onSaved,
  onClose,
}: {
  asset: Chosen | null;
  onSaved?: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('press');
  const today = useToday();
  const [text, setText] = useState(asset);
  const [organizations, setOrganizations] = useState<readonly string[]>([]);
  const [askedOn, setAskedOn] = useState(today);
  const [dueOn, setDueOn] = useState<string | null>(() => addDays(today, usualDays));
  const form = useFormSave({ fields: ['askedOn', 'dueOn'], onClose });
  const save = async (): Promise<void> => {
    if (text === null) return;
    const saved = await form.save(() =>
      client.statements.ask({ id: text.id, organizationIds: [...organizations], askedOn, dueOn }),
    );
    if (saved !== undefined) onSaved?.(text.id);
  };
  return (
    <FormDialog
      id="ask"
      title={t('askForm.title')}
      verb={t('askForm.save')}
      form={form}
      isDisabled={text === null || organizations.length === 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      {asset === null && (
        <AssetPicker
          label={t('askForm.text')}
          value={text}
          onChange={setText}
          placeholder={t('asset.find')}
          autoFocus
        />
      )}
      <OrganizationsInput label={t('askForm.organizations')} ids={organizations} onChange={setOrganizations} />
      <p className="text-meta text-ink-2">{t('askForm.help')}</p>
      <FormRow>
        <DatePicker
          label={t('askForm.askedOn')}
          value={askedOn}
          onChange={(day) => setAskedOn(day ?? today)}
          maxValue={today}
          error={form.errorAt('askedOn')}
        />
        <DatePicker label={t('askForm.dueOn')} value={dueOn} onChange={setDueOn} error={form.errorAt('dueOn')} />
      </FormRow>
    </FormDialog>
  );
}
