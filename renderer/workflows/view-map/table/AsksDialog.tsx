import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { TableSector } from '#shared/contract/seats.ts';

import { sectorName } from './table-words.ts';

/** What the coalition asks of whoever sits in a sector, one ask a line. */
export function AsksDialog({ sector, onClose }: { sector: TableSector; onClose: () => void }) {
  const { t } = useTranslation('seats');
  const [asks, setAsks] = useState(sector.asks);
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      const saved = await client.seats.setAsks({ sector: sector.sector, asks });
      onClose();
      afterSave(saved);
    } catch (error) {
      setProblem(errorWords(error).what);
    }
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('panel.asksTitle', { sector: sectorName(sector.sector) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="sector-asks" keyHint="Mod+Enter">
            {t('chair.save')}
          </Button>
        </>
      }
    >
      <Form id="sector-asks" onSubmit={() => void save()}>
        <TextArea
          label={t('panel.asksField')}
          value={asks}
          onChange={setAsks}
          rows={5}
          error={problem}
          onSubmit={() => void save()}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
