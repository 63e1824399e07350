import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { TableSector } from '#shared/contract/seats.ts';

import { sectorName } from './table-words.ts';

/** What the coalition asks of whoever sits in a sector, one ask a line. */
export function AsksDialog({ sector, onClose }: { sector: TableSector; onClose: () => void }) {
  const { t } = useTranslation('seats');
  const [asks, setAsks] = useState(sector.asks);
  const form = useFormSave({ onClose });
  const save = () => form.save(() => client.seats.setAsks({ sector: sector.sector, asks }));
  return (
    <Dialog
      isOpen
      size="small"
      title={t('panel.asksTitle', { sector: sectorName(sector.sector) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="sector-asks" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('chair.save')}
          </Button>
        </>
      }
    >
      <Form id="sector-asks" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextArea
          label={t('panel.asksField')}
          value={asks}
          onChange={setAsks}
          rows={5}
          onSubmit={() => void save()}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
