import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { followUpTypes, type FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import { addBusinessDays, dayOf, type IsoDay } from '#shared/dates.ts';

import { useMe, useMemberList } from '../members/member-queries.ts';
import { PartnerField, type PartnerChoice } from './PartnerField.tsx';

/** Adds a follow-up, with the partner of the profile it was opened on, or changes one. */
export function FollowUpDialog({
  followUp,
  partner,
  onClose,
}: {
  followUp?: FollowUp | undefined;
  partner?: PartnerChoice | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('followUps');
  const members = useMemberList();
  const me = useMe();
  const [type, setType] = useState<string>(followUp?.type ?? 'send-info');
  const [summary, setSummary] = useState(followUp?.summary ?? '');
  const [dueOn, setDueOn] = useState<IsoDay | null>(followUp?.dueOn ?? usualDay('send-info'));
  const [isDayChosen, setDayChosen] = useState(followUp !== undefined);
  // Undefined until somebody is chosen: I am, as soon as it is known who I am.
  const [chosenOwner, setOwner] = useState<string | null | undefined>(followUp?.ownerId);
  const ownerId = chosenOwner === undefined ? (me?.id ?? null) : chosenOwner;
  const [choice, setChoice] = useState<PartnerChoice | null>(partner ?? partnerOf(followUp));
  const form = useFormSave({ fields: ['dueOn'], onClose });

  const save = async (): Promise<void> => {
    if (dueOn === null) {
      form.refuse('dueOn', t('form.dueNeeded'));
      return;
    }
    const record = choice === null ? null : { type: choice.type, id: choice.id };
    const fields = { type, summary: summary.trim(), dueOn, ownerId, record };
    const { id, version } = followUp ?? { id: '', version: 0 };
    await form.save(() =>
      followUp === undefined
        ? client.followUps.create(fields)
        : client.followUps.update({ id, version, patch: fields }),
    );
  };

  return (
    <Dialog
      isOpen
      title={t(followUp === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="follow-up" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="follow-up" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.summary')}
          value={summary}
          onChange={setSummary}
          placeholder={t('form.summaryHint')}
          maxLength={1_000}
          autoFocus
        />
        <FormRow>
          <Select
            label={t('form.type')}
            options={followUpTypes.map(({ id, label }) => ({ id, label }))}
            value={followUpTypes.find((entry) => entry.id === type)?.id ?? null}
            onChange={(next) => {
              setType(next);
              if (!isDayChosen) setDueOn(usualDay(next));
            }}
          />
          <DatePicker
            label={t('form.due')}
            value={dueOn}
            onChange={(day) => {
              setDueOn(day);
              setDayChosen(true);
              form.forget();
            }}
            error={form.errorAt('dueOn')}
          />
        </FormRow>
        <PartnerField label={t('form.partner')} choice={choice} onChange={setChoice} />
        <Select
          label={t('form.owner')}
          options={[{ id: '', label: t('form.nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
          value={ownerId ?? ''}
          onChange={(id) => setOwner(id === '' ? null : id)}
        />
      </Form>
    </Dialog>
  );
}

function usualDay(type: FollowUpTypeId): IsoDay {
  const days = followUpTypes.find((entry) => entry.id === type)?.defaultDueBusinessDays ?? 5;
  return addBusinessDays(dayOf(new Date()), days);
}

function partnerOf(followUp: FollowUp | undefined): PartnerChoice | null {
  const record = followUp?.record ?? null;
  if (record === null) return null;
  return { type: record.type === 'people' ? 'people' : 'organizations', id: record.id, label: record.label };
}
