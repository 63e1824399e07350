import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, DatePicker, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { SeatTerm } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Ends a term with a note for whoever comes next; the chair stays and is wanted again. */
export function EndTermDialog({ term, onClose }: { term: SeatTerm; onClose: () => void }) {
  const { t } = useTranslation('seats');
  const [endsOn, setEndsOn] = useState<IsoDay | null>(useToday());
  const [note, setNote] = useState(term.handOverNote);
  const [problem, setProblem] = useState<{ field: string; words: string }>();
  const save = async (): Promise<void> => {
    try {
      if (endsOn === null) return;
      const saved = await client.seats.endTerm({ id: term.id, version: term.version, endsOn, handOverNote: note });
      onClose();
      afterSave(saved);
    } catch (error) {
      setProblem(fieldError(error) ?? { field: '', words: errorWords(error).what });
    }
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('term.endTitle', { name: (term.person ?? term.organization)?.label ?? '' })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="end-term" keyHint="Mod+Enter">
            {t('term.end')}
          </Button>
        </>
      }
    >
      <Form id="end-term" onSubmit={() => void save()}>
        {problem !== undefined && problem.field !== 'endsOn' && <Banner tone="danger" title={problem.words} />}
        <DatePicker
          label={t('term.endsOn')}
          value={endsOn}
          onChange={setEndsOn}
          error={problem?.field === 'endsOn' ? problem.words : undefined}
        />
        <TextArea
          label={t('term.handOver')}
          description={t('term.handOverHint')}
          value={note}
          onChange={setNote}
          rows={4}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
