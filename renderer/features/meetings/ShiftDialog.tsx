import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, DatePicker, Dialog, Form, Select } from '#renderer/ui/index.ts';
import type { MeetingSeries } from '#shared/contract/meeting-series.ts';
import { addDays } from '#shared/dates.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';

import { longDay } from './meeting-words.ts';

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
  const [failure, setFailure] = useState<unknown>(null);
  const run = async (saving: (day: string) => Promise<Parameters<typeof afterSave>[0]>): Promise<void> => {
    if (chosen === null) return;
    try {
      afterSave(await saving(chosen));
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  const { id, version } = series;
  const skip = () => run((day) => client.meetingSeries.skip({ id, version, seriesDay: day }));
  const move = () => run((day) => client.meetingSeries.shift({ id, version, seriesDay: day, to: to ?? day }));
  const wrong = failure === null ? null : fieldError(failure);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('series.moveTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button onPress={() => void skip()}>{t('series.skip')}</Button>
          <Button variant="primary" type="submit" form="shift" isDisabled={to === null}>
            {t('series.move')}
          </Button>
        </>
      }
    >
      <Form id="shift" onSubmit={() => void move()}>
        {failure !== null && <Banner tone="danger" title={wrong?.words ?? errorWords(failure).what} />}
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
