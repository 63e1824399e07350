import { DatabaseZap } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Icon } from '#renderer/ui/index.ts';
import { host } from '../host/host.ts';

/**
 * Lies over the app while storage has given up. The screen below keeps what was typed and is there again,
 * without a reload, as soon as storage answers.
 */
export function StorageDown() {
  const { t } = useTranslation('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="storage-down"
      className="fixed inset-0 z-50 flex items-center justify-center bg-bg/95 px-6"
    >
      <div className="max-w-form">
        <Icon of={DatabaseZap} size={24} className="text-danger" />
        <h1 id="storage-down" ref={heading} tabIndex={-1} className="mt-3 font-words text-statement outline-none">
          {t('storageDown.what')}
        </h1>
        <p className="mt-2 text-section font-normal text-ink-2">{t('storageDown.safe')}</p>
        <p className="mt-2 text-section font-normal text-ink-2">{t('storageDown.typed')}</p>
        <div className="mt-5 flex gap-2">
          <Button variant="primary" onPress={() => void host.restartStorage()}>
            {t('storageDown.restart')}
          </Button>
        </div>
      </div>
    </div>
  );
}
