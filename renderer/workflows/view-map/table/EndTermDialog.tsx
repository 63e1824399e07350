import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { SeatTerm } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Ends a term with a note for whoever comes next; the chair stays and is wanted again. */
export function EndTermDialog({ term, onClose }: { term: SeatTerm; onClose: () => void }) {
  const { t } = useTranslation('seats');
  const [endsOn, setEndsOn] = useState<IsoDay | null>(useToday());
  const [note, setNote] = useState(term.handOverNote);
  const form = useFormSave({ fields: ['endsOn'], onClose });
  const save = async (): Promise<void> => {
    if (endsOn === null) return;
    await form.save(() => client.seats.endTerm({ id: term.id, version: term.version, endsOn, handOverNote: note }));
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
          <Button variant="primary" type="submit" form="end-term" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('term.end')}
          </Button>
        </>
      }
    >
      <Form id="end-term" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <DatePicker label={t('term.endsOn')} value={endsOn} onChange={setEndsOn} error={form.errorAt('endsOn')} />
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
