import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { Chair } from '#shared/contract/seats.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { useLabelWords } from './committee-words.tsx';

/** Ends a term with a note for whoever comes next, who may be named at once. */
export function HandOverDialog({ seat, onClose }: { seat: Chair; onClose: () => void }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const today = useToday();
  const { term } = seat;
  const [on, setOn] = useState<string | null>(today);
  const [note, setNote] = useState(term?.handOverNote ?? '');
  const [next, setNext] = useState<RecordChoice | null>(null);
  const form = useFormSave({ fields: ['endsOn', 'personId', 'alternatePersonId'], onClose });
  const isUnknown = next !== null && next.id === null;
  if (term === null) return null;

  const save = async (): Promise<void> => {
    if (on === null || isUnknown) return;
    await form.save(() =>
      client.committees.handOver({
        termId: term.id,
        version: term.version,
        on,
        note,
        nextPersonId: next?.id ?? null,
      }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t('handOver.title', { name: term.person === null ? seat.label : words(term.person) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="hand-over"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={on === null || isUnknown}
          >
            {t(next === null ? 'handOver.save' : 'handOver.saveNext')}
          </Button>
        </>
      }
    >
      <Form id="hand-over" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <DatePicker label={t('handOver.on')} value={on} onChange={setOn} error={form.errorAt('endsOn')} />
        <TextArea
          label={t('handOver.note')}
          placeholder={t('handOver.noteHint')}
          value={note}
          onChange={setNote}
          rows={4}
        />
        <RecordField
          type="people"
          label={t('handOver.next')}
          description={t('handOver.nextHint')}
          choice={next}
          onChange={setNext}
          error={isUnknown ? t('seat.choose') : (form.errorAt('personId') ?? form.errorAt('alternatePersonId'))}
        />
      </Form>
    </Dialog>
  );
}
