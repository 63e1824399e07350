import { FileDown, Printer } from 'lucide-react';
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
  const run = (work: () => void | Promise<void>): void => {
    Promise.resolve(work()).catch(showError);
  };
  return (
    <>
      {host.can.printToPdf && (
        <Button icon={FileDown} isDisabled={isDisabled} onPress={() => run(() => asPdf(print))}>
          {t('pdf')}
        </Button>
      )}
      <Button
        icon={Printer}
        variant={isPrimary ? 'primary' : 'secondary'}
        isDisabled={isDisabled}
        onPress={() => run(print)}
      >
        {t('print')}
      </Button>
    </>
  );
}
