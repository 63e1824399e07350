import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { FormRow, RichTextEditor, Select, TextField } from '#renderer/ui/index.ts';
import { outletKinds, pressTones } from '#shared/content/press.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { PressOutlet } from '#shared/contract/press.ts';

import { OrganizationChoice, PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useShownName } from './press-words.ts';

/** An outlet: what it writes about, whom to talk to there, and its tone. */
export function OutletDialog({
  outlet,
  onSaved,
  onClose,
}: {
  outlet: PressOutlet | undefined;
  onSaved?: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const chosen = (record: RecordLabel | null | undefined): Chosen | null =>
    record ? { id: record.id, name: nameOf(record) } : null;
  const [draft, setDraft] = useState({
    name: outlet?.name ?? '',
    kind: outlet?.kind ?? 'paper',
    beat: outlet?.beat ?? '',
    tone: outlet?.tone ?? 'unknown',
    note: outlet?.note ?? '',
  });
  const [reporter, setReporter] = useState(() => chosen(outlet?.reporter));
  const [organization, setOrganization] = useState(() => chosen(outlet?.organization));
  const form = useFormSave({ fields: ['name', 'kind', 'tone'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    const fields = { ...draft, personId: reporter?.id ?? null, organizationId: organization?.id ?? null };
    const saved = await form.save(() =>
      outlet === undefined
        ? client.press.create(fields)
        : client.press.update({ id: outlet.id, version: outlet.version, patch: fields }),
    );
    if (saved !== undefined) onSaved?.(saved.id);
  };
  return (
    <FormDialog
      id="outlet"
      title={t(outlet === undefined ? 'outletForm.add' : 'outletForm.edit')}
      form={form}
      isDisabled={draft.name.trim() === ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormRow>
        <TextField
          label={t('outletForm.name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          isRequired
          autoFocus
          error={form.errorAt('name')}
        />
        <Select
          label={t('outletForm.kind')}
          options={outletKinds}
          value={outletKinds.find(({ id }) => id === draft.kind)?.id ?? null}
          onChange={(kind) => set({ kind })}
          error={form.errorAt('kind')}
        />
      </FormRow>
      <TextField
        label={t('outletForm.beat')}
        description={t('outletForm.beatHelp')}
        value={draft.beat}
        onChange={(beat) => set({ beat })}
      />
      <FormRow>
        <PersonField label={t('outletForm.reporter')} value={reporter} onChange={setReporter} />
        <Select
          label={t('outletForm.tone')}
          options={pressTones}
          value={pressTones.find(({ id }) => id === draft.tone)?.id ?? null}
          onChange={(tone) => set({ tone })}
          error={form.errorAt('tone')}
        />
      </FormRow>
      <OrganizationChoice label={t('outletForm.organization')} value={organization} onChange={setOrganization} />
      <RichTextEditor
        label={t('outletForm.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        toolbar="small"
        minLines={2}
      />
    </FormDialog>
  );
}
