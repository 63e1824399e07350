import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, Dialog, showToast } from '#renderer/ui/index.ts';
import type { TrashedRecord } from '#shared/contract/trash.ts';

/** Asks before records are removed for good: the one thing here that cannot be taken back. */
export function PurgeDialog({
  records,
  onPurged,
  onClose,
}: {
  records: readonly TrashedRecord[];
  onPurged: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('trash');
  const [isBusy, setIsBusy] = useState(false);
  const purge = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const { count } = await client.trash.purge({ records: records.map(({ type, id }) => ({ type, id })) });
      showToast({ title: t('purged', { count }) });
      onPurged();
    } catch (error) {
      showError(error);
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      size="small"
      title={t('ask.title', { count: records.length })}
      description={t('ask.detail')}
      footer={
        <>
          <Button onPress={onClose}>{t('ask.no')}</Button>
          <Button variant="danger" isLoading={isBusy} onPress={() => void purge()}>
            {t('purge')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{t('ask.backups')}</p>
    </Dialog>
  );
}
