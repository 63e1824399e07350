import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { longDay } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, Select } from '#renderer/ui/index.ts';
import type { MeetingSeries } from '#shared/contract/meeting-series.ts';
import { addDays } from '#shared/dates.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';

/** Moves one day of a series, or leaves it out; its meeting goes along. */
export function ShiftDialog({
  series,
  seriesDay,
  onClose,
}: {
  series: Pick<MeetingSeries, 'id' | 'version' | 'rule'>;
  seriesDay?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const coming = occurrences(series.rule, addDays(today, -7), addDays(today, 400)).slice(0, 24);
  const [chosen, setChosen] = useState<string | null>(seriesDay ?? coming[0]?.seriesDay ?? null);
  const [to, setTo] = useState<string | null>(null);
  const form = useFormSave({ fields: ['to'], onClose });
  const run = async (write: (day: string) => Promise<SavedStep>): Promise<void> => {
    if (chosen !== null) await form.save(() => write(chosen));
  };
  const { id, version } = series;
  const skip = () => run((day) => client.meetingSeries.skip({ id, version, seriesDay: day }));
  const move = () => run((day) => client.meetingSeries.shift({ id, version, seriesDay: day, to: to ?? day }));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('series.moveTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button onPress={() => void skip()}>{t('series.skip')}</Button>
          <Button variant="primary" type="submit" form="shift" isDisabled={to === null} isLoading={form.isSaving}>
            {t('series.move')}
          </Button>
        </>
      }
    >
      <Form id="shift" onSubmit={() => void move()}>
        <FormProblem form={form} />
        <Select
          label={t('series.day')}
          options={coming.map((each) => ({ id: each.seriesDay, label: longDay(each.day) }))}
          value={chosen}
          onChange={setChosen}
        />
        <DatePicker label={t('series.moveTo')} value={to} onChange={setTo} />
      </Form>
    </Dialog>
  );
}
