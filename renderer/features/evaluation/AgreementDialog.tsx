import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { dataAgreementStatuses } from '#shared/content/program/independence.ts';
import type { DataAgreement } from '#shared/contract/evaluation.ts';

import { OrganizationChoice, PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { PartDialog } from './PartDialog.tsx';

/** An agreement about the use of data. */
export function AgreementDialog({ agreement, onClose }: { agreement: DataAgreement | undefined; onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const nameOf = useLabelWords();
  const chosen = (label: { id: string; label: string; isRestricted: boolean } | null | undefined): Chosen | null =>
    label ? { id: label.id, name: nameOf(label) } : null;
  const [organization, setOrganization] = useState(() => chosen(agreement?.organization));
  const [owner, setOwner] = useState(() => chosen(agreement?.owner));
  const [draft, setDraft] = useState(() => ({
    title: agreement?.title ?? '',
    status: agreement?.status ?? 'draft',
    dueOn: agreement?.dueOn ?? null,
    signedOn: agreement?.signedOn ?? null,
    endsOn: agreement?.endsOn ?? null,
    purpose: agreement?.purpose ?? '',
    fields: agreement?.fields ?? '',
    security: agreement?.security ?? '',
    note: agreement?.note ?? '',
  }));
  const form = useFormSave({ fields: ['title', 'dueOn', 'signedOn', 'endsOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.evaluation.saveAgreement({
        id: agreement?.id ?? null,
        version: agreement?.version ?? 0,
        agreement: { ...draft, organizationId: organization?.id ?? null, ownerPersonId: owner?.id ?? null },
      }),
    );
  return (
    <PartDialog
      kind="agreement"
      title={t('parts.agreementTitle')}
      part={agreement}
      form={form}
      name={draft.title}
      onName={(title) => set({ title })}
      onSave={save}
      onClose={onClose}
    >
      <FormRow>
        <OrganizationChoice label={t('parts.organization')} value={organization} onChange={setOrganization} />
        <PersonField label={t('parts.owner')} value={owner} onChange={setOwner} />
        <Select
          label={t('parts.status')}
          options={optionsOf(dataAgreementStatuses)}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          label={t('parts.due')}
          value={draft.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          error={form.errorAt('dueOn')}
        />
        <DatePicker
          label={t('parts.signed')}
          value={draft.signedOn}
          onChange={(signedOn) => set({ signedOn })}
          error={form.errorAt('signedOn')}
        />
        <DatePicker
          label={t('parts.ends')}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={form.errorAt('endsOn')}
        />
      </FormRow>
      <TextField label={t('parts.purpose')} value={draft.purpose} onChange={(purpose) => set({ purpose })} />
      <TextField label={t('parts.fields')} value={draft.fields} onChange={(fields) => set({ fields })} />
      <TextField label={t('parts.security')} value={draft.security} onChange={(security) => set({ security })} />
      <TextField label={t('parts.note')} value={draft.note} onChange={(note) => set({ note })} />
    </PartDialog>
  );
}
