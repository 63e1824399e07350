import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, TextField } from '#renderer/ui/index.ts';
import type { LongTable } from '#shared/contract/seats.ts';

/** The goal that lies in the middle of the table. */
export function GoalDialog({ table, onClose }: { table: LongTable; onClose: () => void }) {
  const { t } = useTranslation('seats');
  const [sharedGoal, setGoal] = useState(table.sharedGoal);
  const [agreedOn, setAgreedOn] = useState(table.agreedOn);
  const form = useFormSave({ fields: ['agreedOn'], onClose });
  const save = () => form.save(() => client.seats.setGoal({ sharedGoal, agreedOn }));
  return (
    <Dialog
      isOpen
      title={t('goal.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="shared-goal" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('chair.save')}
          </Button>
        </>
      }
    >
      <Form id="shared-goal" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField label={t('goal.words')} value={sharedGoal} onChange={setGoal} maxLength={1_000} autoFocus />
        <DatePicker label={t('goal.day')} value={agreedOn} onChange={setAgreedOn} error={form.errorAt('agreedOn')} />
      </Form>
    </Dialog>
  );
}
