import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Banner, Button, Dialog, Form } from '#renderer/ui/index.ts';
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
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const isUnknown = choice !== null && choice.id === null;
  const wrong = failure === null ? null : fieldError(failure);
  if (term === null) return null;

  const save = async (): Promise<void> => {
    if (isUnknown) return;
    setSaving(true);
    setFailure(null);
    try {
      const saved = await client.committees.setAlternate({
        termId: term.id,
        version: term.version,
        personId: choice?.id ?? null,
        replaces: before?.id ?? null,
      });
      onClose();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
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
            isLoading={isSaving}
            isDisabled={isUnknown}
          >
            {t('alternate.save')}
          </Button>
        </>
      }
    >
      <Form id="alternate" onSubmit={() => void save()}>
        {failure !== null && wrong === null && <Banner tone="danger" title={errorWords(failure).what} />}
        <RecordField
          type="people"
          label={t('alternate.who')}
          {...(before !== null && { description: t('alternate.taken', { name: words(before) }) })}
          choice={choice}
          onChange={setChoice}
          error={isUnknown ? t('seat.choose') : wrong?.words}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
