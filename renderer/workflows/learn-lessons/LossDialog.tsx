import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { openAfterLoss } from '#renderer/features/tasks/open-plan.tsx';
import { lossKinds } from '#shared/content/learning.ts';
import type { Loss } from '#shared/contract/losses.ts';

/** A loss in facts; a new one opens the plan of what follows. */
export function LossDialog({ loss, onClose }: { loss: Loss | undefined; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const today = useToday();
  const navigate = useNavigate();
  const [draft, setDraft] = useState({
    title: loss?.title ?? '',
    lostOn: loss?.lostOn ?? today,
    category: loss?.category ?? '',
    whatHappened: loss?.whatHappened ?? '',
    goalId: loss?.goalId ?? null,
    decisionId: loss?.decisionId ?? null,
    campaignId: loss?.campaignId ?? null,
    revisitOn: loss?.revisitOn ?? null,
    note: loss?.note ?? '',
  });
  const form = useFormSave({ fields: ['lostOn', 'revisitOn'], onClose });
  const goals = useQuery(orpc.goals.list.queryOptions({ meta: { shows: ['goals'] } })).data ?? [];
  const links = useQuery(orpc.goals.linkable.queryOptions({ meta: { shows: ['decisions'] } })).data ?? [];
  const campaigns =
    useQuery(orpc.campaigns.list.queryOptions({ input: { today }, meta: { shows: ['campaigns'] } })).data ?? [];
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const nothing = { id: '', label: t('form.nothing') };
  const save = async (): Promise<void> => {
    const saved = await form.save(() =>
      loss === undefined
        ? client.losses.create(draft)
        : client.losses.update({ id: loss.id, version: loss.version, patch: draft }),
    );
    if (saved === undefined || loss !== undefined) return;
    void navigate({ to: '/losses/$id', params: { id: saved.id } });
    openAfterLoss(saved.id);
  };
  return (
    <Dialog
      isOpen
      title={t(loss === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="loss"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="loss" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <DatePicker
            label={t('form.lostOn')}
            value={draft.lostOn}
            onChange={(lostOn) => set({ lostOn: lostOn ?? today })}
            error={form.errorAt('lostOn')}
          />
          <Select
            label={t('form.kind')}
            options={[{ id: '', label: t('losses.noKind') }, ...optionsOf(lossKinds)]}
            value={draft.category}
            onChange={(category) => set({ category })}
          />
        </FormRow>
        <TextArea
          label={t('form.what')}
          description={t('form.whatHelp')}
          value={draft.whatHappened}
          onChange={(whatHappened) => set({ whatHappened })}
          rows={4}
        />
        <FormRow>
          <Select
            label={t('form.goal')}
            options={[nothing, ...goals.map(({ id, title }) => ({ id, label: title }))]}
            value={draft.goalId ?? ''}
            onChange={(id) => set({ goalId: id || null })}
          />
          <Select
            label={t('form.decision')}
            options={[
              nothing,
              ...links
                .filter((link) => link.type === 'decisions')
                .map(({ recordId, title }) => ({ id: recordId, label: title })),
            ]}
            value={draft.decisionId ?? ''}
            onChange={(id) => set({ decisionId: id || null })}
          />
        </FormRow>
        <FormRow>
          <Select
            label={t('form.campaign')}
            options={[nothing, ...campaigns.map(({ id, name }) => ({ id, label: name }))]}
            value={draft.campaignId ?? ''}
            onChange={(id) => set({ campaignId: id || null })}
          />
          <DatePicker
            label={t('form.revisit')}
            value={draft.revisitOn}
            onChange={(revisitOn) => set({ revisitOn })}
            error={form.errorAt('revisitOn')}
          />
        </FormRow>
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
      </Form>
    </Dialog>
  );
}
