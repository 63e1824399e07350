import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import {
  commitmentStatuses,
  commitmentTypes,
  commitmentUnits,
  renewalReminderDays,
} from '#shared/content/commitments.ts';
import type { Commitment } from '#shared/contract/commitments.ts';

import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { useMe, useMemberList } from '../members/member-queries.ts';

/** Records what a partner said yes to, or changes it. What is wrong is said at the field. */
export function CommitmentDialog({
  commitment,
  partner,
  status: startStatus = 'asked',
  onClose,
}: {
  commitment?: Commitment | undefined;
  partner?: PartnerChoice | undefined;
  status?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('commitments');
  const members = useMemberList();
  const me = useMe();
  const [choice, setChoice] = useState<PartnerChoice | null>(partner ?? choiceOf(commitment));
  const [draft, setDraft] = useState(() => draftOf(commitment, startStatus));
  const [chosenOwner, setOwner] = useState<string | null | undefined>(commitment?.ownerId);
  const ownerId = chosenOwner === undefined ? (me?.id ?? null) : chosenOwner;
  const form = useFormSave({
    fields: ['type', 'status', 'unit', 'value', 'currency', 'endsOn', 'remindDays', 'record'],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));

  const save = async (): Promise<void> => {
    if (choice === null) {
      form.refuse('record', t('form.whoNeeded'));
      return;
    }
    const fields = { ...draft, ownerId, value: draft.unit === '' ? null : draft.value };
    await form.save(() =>
      commitment === undefined
        ? client.commitments.create({ ...fields, record: { type: choice.type, id: choice.id } })
        : client.commitments.update({ id: commitment.id, version: commitment.version, patch: fields }),
    );
  };
  const remove = (): void => {
    if (commitment === undefined) return;
    onClose();
    client.commitments.remove({ id: commitment.id }).then((saved) => afterSave(saved), showError);
  };

  return (
    <Dialog
      isOpen
      title={t(commitment === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          {commitment !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="commitment" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="commitment" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {commitment === undefined && (
          <PartnerField
            label={t('form.who')}
            choice={choice}
            onChange={setChoice}
            error={form.errorAt('record')}
            autoFocus={partner === undefined}
          />
        )}
        <FormRow>
          <Select
            label={t('form.type')}
            options={typeOptions}
            value={draft.type}
            onChange={(type) => set({ type })}
            error={form.errorAt('type')}
          />
          <Select
            label={t('form.status')}
            options={statusOptions}
            value={draft.status}
            onChange={(status) => set({ status })}
            error={form.errorAt('status')}
          />
        </FormRow>
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
        <FormRow>
          <Select
            label={t('form.unit')}
            options={[{ id: '', label: t('form.noUnit') }, ...unitOptions]}
            value={draft.unit}
            onChange={(unit) => set({ unit, currency: unit === 'money' ? draft.currency || 'USD' : '' })}
            error={form.errorAt('unit')}
          />
          <NumberField
            label={t('form.value')}
            value={draft.value}
            onChange={(value) => set({ value })}
            isDisabled={draft.unit === ''}
            error={form.errorAt('value')}
          />
          {draft.unit === 'money' && (
            <TextField
              label={t('form.currency')}
              value={draft.currency}
              onChange={(currency) => set({ currency: currency.toUpperCase() })}
              maxLength={3}
              error={form.errorAt('currency')}
            />
          )}
        </FormRow>
        <FormRow>
          <DatePicker label={t('form.startsOn')} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
          <DatePicker
            label={t('form.endsOn')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={form.errorAt('endsOn')}
          />
          <NumberField
            label={t('form.remindDays')}
            value={draft.remindDays}
            onChange={(days) => set({ remindDays: days ?? renewalReminderDays })}
            error={form.errorAt('remindDays')}
          />
        </FormRow>
        <TextArea
          label={t('form.conditions')}
          value={draft.conditions}
          onChange={(conditions) => set({ conditions })}
          rows={2}
        />
        <FormRow>
          <TextField
            label={t('form.document')}
            value={draft.documentLink}
            onChange={(documentLink) => set({ documentLink })}
          />
          <Select
            label={t('form.owner')}
            options={[{ id: '', label: t('form.nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
            value={ownerId ?? ''}
            onChange={(id) => setOwner(id === '' ? null : id)}
          />
        </FormRow>
        <Checkbox label={t('form.isPublic')} isSelected={draft.isPublic} onChange={(isPublic) => set({ isPublic })} />
      </Form>
      {commitment !== undefined && <CustomFieldsSection recordType="commitments" recordId={commitment.id} />}
    </Dialog>
  );
}

const typeOptions = optionsOf(commitmentTypes);
const statusOptions = optionsOf(commitmentStatuses);
const unitOptions = optionsOf(commitmentUnits);

function draftOf(commitment: Commitment | undefined, status: string) {
  return {
    type: commitment?.type ?? 'letter-of-support',
    status: commitment?.status ?? status,
    note: commitment?.note ?? '',
    value: commitment?.value ?? null,
    unit: commitment?.unit ?? '',
    currency: commitment?.currency ?? '',
    startsOn: commitment?.startsOn ?? null,
    endsOn: commitment?.endsOn ?? null,
    remindDays: commitment?.remindDays ?? renewalReminderDays,
    conditions: commitment?.conditions ?? '',
    documentLink: commitment?.documentLink ?? '',
    isPublic: commitment?.isPublic ?? false,
  };
}

function choiceOf(commitment: Commitment | undefined): PartnerChoice | null {
  if (commitment === undefined) return null;
  const { type, id, label } = commitment.record;
  return { type: type === 'people' ? 'people' : 'organizations', id, label };
}
