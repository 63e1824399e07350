import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { TextField } from '#renderer/ui/index.ts';
import type { CrisisCall } from '#shared/contract/crisis.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useShownName } from './press-words.ts';

/** Somebody to be called in a crisis, and why. */
export function CallDialog({ call, onClose }: { call: CrisisCall | undefined; onClose: () => void }) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const [person, setPerson] = useState<Chosen | null>(null);
  const [why, setWhy] = useState(call?.why ?? '');
  const form = useFormSave({ fields: ['personId', 'why'], onClose });
  const save = (): void => {
    void form.save(() =>
      call === undefined
        ? client.crisis.addCall({ personId: person?.id ?? '', why })
        : client.crisis.updateCall({ id: call.id, version: call.version, patch: { why } }),
    );
  };
  return (
    <FormDialog
      id="call"
      title={call === undefined ? t('callForm.add') : t('callForm.edit', { name: nameOf(call.person) })}
      form={form}
      isDisabled={call === undefined && person === null}
      onSave={save}
      onClose={onClose}
    >
      {call === undefined && (
        <PersonField
          label={t('callForm.person')}
          value={person}
          onChange={setPerson}
          error={form.errorAt('personId')}
          autoFocus
        />
      )}
      <TextField
        label={t('callForm.why')}
        description={t('callForm.whyHelp')}
        value={why}
        onChange={setWhy}
        error={form.errorAt('why')}
      />
    </FormDialog>
  );
}
