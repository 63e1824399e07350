import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
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
  const [error, setError] = useState<string>();
  const save = async (): Promise<void> => {
    const record = records.find((each) => each.recordId === id);
    if (record === undefined) return;
    try {
      const saved = await client.goals.link({ goalId, type: record.type, recordId: record.recordId });
      onClose();
      afterSave(saved);
    } catch (failure) {
      setError(fieldError(failure)?.words ?? errorWords(failure).what);
    }
  };
  return (
    <Dialog
      isOpen
      title={t('profile.linkTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="goal-link" isDisabled={id === null}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="goal-link" onSubmit={() => void save()}>
        <ComboBox
          label={t('profile.linkWhat')}
          options={records.map((record) => ({
            id: record.recordId,
            label: record.title,
            detail: t(`profile.linkTypes.${record.type === 'risks' ? 'risks' : 'decisions'}`),
          }))}
          value={id}
          onChange={setId}
          error={error}
          autoFocus
          opensOnFocus
        />
      </Form>
    </Dialog>
  );
}
