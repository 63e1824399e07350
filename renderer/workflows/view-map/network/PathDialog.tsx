import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';

/** Asks whom to find a way to, and from where. */
export function PathDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  const [to, setTo] = useState<PartnerChoice | null>(null);
  const [from, setFrom] = useState<PartnerChoice | null>(null);
  const go = (): void => {
    if (to === null) return;
    onClose();
    void navigate({
      to: '/map/network',
      search: { to: `${to.type}/${to.id}`, ...(from !== null && { from: `${from.type}/${from.id}` }) },
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('pathTo.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('pathTo.cancel')}</Button>
          <Button variant="primary" type="submit" form="path-to" isDisabled={to === null}>
            {t('pathTo.go')}
          </Button>
        </>
      }
    >
      <Form id="path-to" onSubmit={go}>
        <PartnerField label={t('pathTo.field')} choice={to} onChange={setTo} autoFocus />
        <PartnerField label={t('pathTo.from')} choice={from} onChange={setFrom} />
      </Form>
    </Dialog>
  );
}
