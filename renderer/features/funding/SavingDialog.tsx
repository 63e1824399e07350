import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import type { Saving } from '#shared/contract/funding.ts';

import { centsOf, mostUnits, unitsOf } from './minor-units.ts';

const kinds = ['avoided', 'reinvested'] as const;

/** A line of the ledger of savings: a range, its days, and where the figure is from. */
export function SavingDialog({ saving, onClose }: { saving: Saving | undefined; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const today = useToday();
  const [draft, setDraft] = useState(() => ({
    title: saving?.title ?? '',
    kind: saving?.kind ?? ('avoided' as const),
    low: unitsOf(saving?.lowCents),
    high: unitsOf(saving?.highCents),
    startsOn: saving?.startsOn ?? today,
    endsOn: saving?.endsOn ?? today,
    source: saving?.source ?? '',
    note: saving?.note ?? '',
  }));
  const form = useFormSave({ fields: ['title', 'lowCents', 'highCents', 'startsOn', 'endsOn', 'source'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    const { low, high, ...rest } = draft;
    await form.save(() =>
      client.funding.saveSaving({
        id: saving?.id ?? null,
        version: saving?.version ?? 0,
        saving: { ...rest, lowCents: centsOf(low), highCents: centsOf(high) },
      }),
    );
  };
  const remove = (): void => {
    if (saving === undefined) return;
    onClose();
    client.funding
      .removeSaving({ id: saving.id, version: saving.version })
      .then((changed) => afterSave(changed), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(saving === undefined ? 'savings.addTitle' : 'savings.editTitle')}
      onClose={onClose}
      footer={
        <>
          {saving !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="saving"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || draft.source.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="saving" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('savings.what')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <TextField
          label={t('savings.source')}
          description={t('savings.sourceHint')}
          value={draft.source}
          onChange={(source) => set({ source })}
          isRequired
          error={form.errorAt('source')}
        />
        <FormRow>
          <Select
            label={t('savings.kind')}
            options={kinds.map((id) => ({ id, label: t(`savings.kinds.${id}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
          />
          <NumberField
            label={t('savings.low')}
            value={draft.low}
            onChange={(low) => set({ low })}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('lowCents')}
          />
          <NumberField
            label={t('savings.high')}
            value={draft.high}
            onChange={(high) => set({ high })}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('highCents')}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('form.starts')}
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn: startsOn ?? draft.startsOn })}
            error={form.errorAt('startsOn')}
          />
          <DatePicker
            label={t('form.ends')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn: endsOn ?? draft.endsOn })}
            error={form.errorAt('endsOn')}
          />
        </FormRow>
        <TextField label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}
