import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  RichTextEditor,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { campaignStatuses } from '#shared/content/campaigns.ts';
import type { Campaign } from '#shared/contract/campaigns.ts';

/** A campaign in full: what shall change, from when to when, who leads it and with which money. */
export function CampaignDialog({ campaign, onClose }: { campaign: Campaign | undefined; onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(campaign));
  const [owner, setOwner] = useState<Chosen | null>(() =>
    campaign?.owner ? { id: campaign.owner.id, name: campaign.owner.label } : null,
  );
  const goals = useQuery(orpc.goals.list.queryOptions({ meta: { shows: ['goals', 'trash'] } })).data ?? [];
  const form = useFormSave({ fields: ['name', 'startsOn', 'endsOn', 'currency'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    const { budget, spent, ...rest } = draft;
    const fields = {
      ...rest,
      currency: rest.currency.trim().toUpperCase(),
      budget: Math.round((budget ?? 0) * 100),
      spent: Math.round((spent ?? 0) * 100),
      ownerPersonId: owner?.id ?? null,
    };
    const saved = await form.save(() =>
      campaign === undefined
        ? client.campaigns.create(fields)
        : client.campaigns.update({ id: campaign.id, version: campaign.version, patch: fields }),
    );
    if (saved !== undefined && campaign === undefined)
      void navigate({ to: '/campaigns/$id', params: { id: saved.id }, search: {} });
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(campaign === undefined ? 'form.add' : 'form.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="campaign"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.name.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="campaign" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          isRequired
          autoFocus
          error={form.errorAt('name')}
        />
        <TextArea
          label={t('form.goal')}
          description={t('form.goalHelp')}
          value={draft.goal}
          onChange={(goal) => set({ goal })}
          rows={2}
        />
        <FormRow>
          <Select
            label={t('table.status')}
            options={campaignStatuses.map(({ id, label, description }) => ({
              id: id as string,
              label,
              detail: description,
            }))}
            value={draft.status}
            onChange={(status) => set({ status })}
          />
          <DatePicker
            label={t('form.startsOn')}
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            error={form.errorAt('startsOn')}
          />
          <DatePicker
            label={t('form.endsOn')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={form.errorAt('endsOn')}
          />
        </FormRow>
        <FormRow>
          <PersonField label={t('table.owner')} value={owner} onChange={setOwner} />
          <Select
            label={t('form.serves')}
            options={[
              { id: '', label: t('form.noGoal') },
              ...goals.filter(({ kind }) => kind === 'goal').map(({ id, title }) => ({ id, label: title })),
            ]}
            value={draft.goalId ?? ''}
            onChange={(goalId) => set({ goalId: goalId === '' ? null : goalId })}
          />
        </FormRow>
        <FormRow>
          <NumberField
            label={t('form.budget')}
            value={draft.budget}
            onChange={(budget) => set({ budget })}
            minValue={0}
            maxValue={20_000_000}
          />
          <NumberField
            label={t('form.spent')}
            value={draft.spent}
            onChange={(spent) => set({ spent })}
            minValue={0}
            maxValue={20_000_000}
          />
          <TextField
            label={t('form.currency')}
            value={draft.currency}
            onChange={(currency) => set({ currency })}
            maxLength={3}
            error={form.errorAt('currency')}
          />
        </FormRow>
        <TextField
          label={t('form.budgetNote')}
          value={draft.budgetNote}
          onChange={(budgetNote) => set({ budgetNote })}
        />
        <RichTextEditor
          label={t('form.note')}
          value={draft.note}
          onChange={(note) => set({ note })}
          toolbar="small"
          minLines={3}
        />
      </Form>
    </Dialog>
  );
}

function draftOf(campaign: Campaign | undefined) {
  const amount = (minor: number | undefined): number | null =>
    minor === undefined || minor === 0 ? null : minor / 100;
  return {
    name: campaign?.name ?? '',
    goal: campaign?.goal ?? '',
    status: campaign?.status ?? 'planned',
    startsOn: campaign?.startsOn ?? null,
    endsOn: campaign?.endsOn ?? null,
    goalId: campaign?.goalId ?? null,
    budget: amount(campaign?.budget),
    spent: amount(campaign?.spent),
    currency: campaign?.currency ?? '',
    budgetNote: campaign?.budgetNote ?? '',
    note: campaign?.note ?? '',
  };
}
