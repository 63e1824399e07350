import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, Dialog, Form } from '#renderer/ui/index.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { postponeFollowUps } from './follow-up-changes.ts';

/** Asks for the day to which follow-ups are moved. */
export function PostponeDialog({
  ids,
  today,
  onMoved,
  onClose,
}: {
  ids: readonly string[];
  today: IsoDay;
  onMoved?: (() => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('followUps');
  const [day, setDay] = useState<IsoDay | null>(addDays(today, 7));
  const [isMissing, setMissing] = useState(false);
  const save = (): void => {
    if (day === null) {
      setMissing(true);
      return;
    }
    onMoved?.();
    void postponeFollowUps(ids, day);
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('postpone.pickTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="postpone">
            {t('postpone.save')}
          </Button>
        </>
      }
    >
      <Form id="postpone" onSubmit={save}>
        <DatePicker
          label={t('postpone.day')}
          value={day}
          onChange={setDay}
          error={isMissing && day === null ? t('postpone.dayNeeded') : undefined}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
