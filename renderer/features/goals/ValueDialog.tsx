import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, NumberField, TextField } from '#renderer/ui/index.ts';
import type { Goal, GoalValue } from '#shared/contract/goals.ts';

/** What the measure of a goal was on a day. */
export function ValueDialog({
  goal,
  value,
  onClose,
}: {
  goal: Goal;
  value: GoalValue | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('goals');
  const today = useToday();
  const [draft, setDraft] = useState<{ value: number | null; measuredOn: string | null; source: string; note: string }>(
    {
      value: value?.value ?? null,
      measuredOn: value?.measuredOn ?? today,
      source: value?.source ?? goal.baselineSource,
      note: value?.note ?? '',
    },
  );
  const form = useFormSave({ fields: ['value', 'measuredOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    if (draft.value === null || draft.measuredOn === null) {
      if (draft.value === null) form.refuse('value', t('chooseValue'));
      else form.refuse('measuredOn', t('chooseDay'));
      return;
    }
    const fields = { ...draft, value: draft.value, measuredOn: draft.measuredOn };
    await form.save(() =>
      value === undefined
        ? client.goals.addValue({ goalId: goal.id, ...fields })
        : client.goals.updateValue({ id: value.id, version: value.version, patch: fields }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t(value === undefined ? 'value.add' : 'value.edit')}
      description={goal.measure}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="goal-value" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="goal-value" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <NumberField
            label={goal.unit === '' ? t('value.value') : `${t('value.value')}, ${goal.unit}`}
            value={draft.value}
            onChange={(next) => set({ value: next })}
            error={form.errorAt('value')}
            autoFocus
          />
          <DatePicker
            label={t('value.day')}
            value={draft.measuredOn}
            onChange={(measuredOn) => set({ measuredOn })}
            maxValue={today}
            error={form.errorAt('measuredOn')}
          />
        </FormRow>
        <TextField label={t('value.source')} value={draft.source} onChange={(source) => set({ source })} />
        <TextField label={t('value.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}
