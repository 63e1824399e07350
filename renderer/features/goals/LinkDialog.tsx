import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, ComboBox, Dialog, Form } from '#renderer/ui/index.ts';

import { linkableQuery } from './goals-queries.ts';

/** Ties a goal to a risk that could stop it, or to a decision that it carries out. */
export function LinkDialog({
  goalId,
  known,
  onClose,
}: {
  goalId: string;
  /** Records that it is tied to already. */
  known: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation('goals');
  const records = (useQuery(linkableQuery()).data ?? []).filter((record) => !known.includes(record.recordId));
  const [id, setId] = useState<string | null>(null);
  const form = useFormSave({ fields: ['recordId'], onClose });
  const save = async (): Promise<void> => {
    const record = records.find((each) => each.recordId === id);
    if (record === undefined) return;
    await form.save(() => client.goals.link({ goalId, type: record.type, recordId: record.recordId }));
  };
  return (
    <Dialog
      isOpen
      title={t('profile.linkTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="goal-link" isDisabled={id === null} isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="goal-link" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <ComboBox
          label={t('profile.linkWhat')}
          options={records.map((record) => ({
            id: record.recordId,
            label: record.title,
            detail: t(`profile.linkTypes.${record.type === 'risks' ? 'risks' : 'decisions'}`),
          }))}
          value={id}
          onChange={setId}
          error={form.errorAt('recordId')}
          autoFocus
          opensOnFocus
        />
      </Form>
    </Dialog>
  );
}
