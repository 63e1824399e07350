import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { followUpTypes, type FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { addBusinessDays } from '#shared/dates.ts';

/** Adds one follow-up for each of several partners, as one step. */
export function FollowUpsDialog({
  records,
  countLabel,
  onClose,
}: {
  records: readonly PartnerRef[];
  countLabel: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('map');
  const { t: tf } = useTranslation('followUps');
  const members = useMemberList();
  const me = useMe();
  const today = useToday();
  const [type, setType] = useState<FollowUpTypeId>('ask');
  const [summary, setSummary] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(addBusinessDays(today, 10));
  const [chosenOwner, setOwner] = useState<string | null | undefined>();
  const ownerId = chosenOwner === undefined ? (me?.id ?? null) : chosenOwner;
  const form = useFormSave({ onClose });

  const save = async (): Promise<void> => {
    if (dueOn === null || summary.trim() === '') return;
    await form.save(() =>
      client.followUps.createMany({
        records: [...records],
        type,
        summary: summary.trim(),
        dueOn,
        ownerId,
      }),
    );
  };

  return (
    <Dialog
      isOpen
      title={t('bulk.followUpTitle', { partners: countLabel })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{tf('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="follow-ups"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={dueOn === null || summary.trim() === ''}
          >
            {tf('form.save')}
          </Button>
        </>
      }
    >
      <Form id="follow-ups" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={tf('form.summary')}
          value={summary}
          onChange={setSummary}
          placeholder={tf('form.summaryHint')}
          maxLength={1_000}
          isRequired
          autoFocus
        />
        <FormRow>
          <Select
            label={tf('form.type')}
            options={followUpTypes.map(({ id, label }) => ({ id, label }))}
            value={type}
            onChange={setType}
          />
          <DatePicker
            label={tf('form.due')}
            value={dueOn}
            onChange={setDueOn}
            error={dueOn === null ? tf('form.dueNeeded') : undefined}
          />
        </FormRow>
        <Select
          label={tf('form.owner')}
          options={[{ id: '', label: tf('form.nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
          value={ownerId ?? ''}
          onChange={(id) => setOwner(id === '' ? null : id)}
        />
      </Form>
    </Dialog>
  );
}
