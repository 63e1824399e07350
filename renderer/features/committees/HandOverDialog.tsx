import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, DatePicker, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
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
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const wrong = failure === null ? null : fieldError(failure);
  const isUnknown = next !== null && next.id === null;
  if (term === null) return null;

  const save = async (): Promise<void> => {
    if (on === null || isUnknown) return;
    setSaving(true);
    setFailure(null);
    try {
      const saved = await client.committees.handOver({
        termId: term.id,
        version: term.version,
        on,
        note,
        nextPersonId: next?.id ?? null,
      });
      onClose();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };
  const atPerson = wrong !== null && (wrong.field === 'personId' || wrong.field === 'alternatePersonId');
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
            isLoading={isSaving}
            isDisabled={on === null || isUnknown}
          >
            {t(next === null ? 'handOver.save' : 'handOver.saveNext')}
          </Button>
        </>
      }
    >
      <Form id="hand-over" onSubmit={() => void save()}>
        {failure !== null && wrong === null && <Banner tone="danger" title={errorWords(failure).what} />}
        <DatePicker
          label={t('handOver.on')}
          value={on}
          onChange={setOn}
          error={wrong !== null && !atPerson ? wrong.words : undefined}
        />
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
          error={isUnknown ? t('seat.choose') : atPerson ? wrong.words : undefined}
        />
      </Form>
    </Dialog>
  );
}
