import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { asPdf } from '#renderer/app/print/print-alone.tsx';
import { Button } from '#renderer/ui/index.ts';

/** Printing and, where the program can, saving as PDF. */
export function PrintButtons({
  print,
  isDisabled,
  isPrimary = false,
}: {
  print: () => void | Promise<void>;
  isDisabled: boolean;
  isPrimary?: boolean;
}) {
  const { t } = useTranslation('mailings');
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => void | Promise<void>): void => {
    setBusy(true);
    Promise.resolve(work())
      .catch(showError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      {host.can.printToPdf && (
        <Button icon={FileDown} isDisabled={isDisabled || isBusy} onPress={() => run(() => asPdf(print))}>
          {t('pdf')}
        </Button>
      )}
      <Button
        icon={Printer}
        variant={isPrimary ? 'primary' : 'secondary'}
        isDisabled={isDisabled}
        isLoading={isBusy}
        onPress={() => run(print)}
      >
        {t('print')}
      </Button>
    </>
  );
}
