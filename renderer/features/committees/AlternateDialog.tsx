import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { Chair } from '#shared/contract/seats.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { useLabelWords } from './committee-words.tsx';

/** Names who stands in for the holder of a seat; a seat has one alternate, and the form says whose place is taken. */
export function AlternateDialog({ seat, onClose }: { seat: Chair; onClose: () => void }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const { term } = seat;
  const before = term?.alternate ?? null;
  const [choice, setChoice] = useState<RecordChoice | null>(
    before === null ? null : { id: before.id, name: words(before) },
  );
  const form = useFormSave({ fields: ['personId', 'alternatePersonId'], onClose });
  const isUnknown = choice !== null && choice.id === null;
  if (term === null) return null;

  const save = async (): Promise<void> => {
    if (isUnknown) return;
    await form.save(() =>
      client.committees.setAlternate({
        termId: term.id,
        version: term.version,
        personId: choice?.id ?? null,
        replaces: before?.id ?? null,
      }),
    );
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('alternate.title', { name: term.person === null ? seat.label : words(term.person) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="alternate"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={isUnknown}
          >
            {t('alternate.save')}
          </Button>
        </>
      }
    >
      <Form id="alternate" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <RecordField
          type="people"
          label={t('alternate.who')}
          {...(before !== null && { description: t('alternate.taken', { name: words(before) }) })}
          choice={choice}
          onChange={setChoice}
          error={isUnknown ? t('seat.choose') : (form.errorAt('personId') ?? form.errorAt('alternatePersonId'))}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
