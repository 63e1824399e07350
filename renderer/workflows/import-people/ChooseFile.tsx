import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Button, Icon, LinkButton } from '#renderer/ui/index.ts';
import type { PickedFile } from '#shared/host.ts';

import type { ImportedFile } from './import-steps.ts';
import { PasteRows } from './PasteRows.tsx';

/** Picks a file, or takes one that is dropped. */
export function ChooseFile({ onChosen }: { onChosen: (file: ImportedFile) => void }) {
  const { t } = useTranslation('imports');
  const [isOver, setIsOver] = useState(false);

  const take = async (picking: Promise<PickedFile | null>) => {
    try {
      const file = await picking;
      if (file !== null) onChosen(file);
    } catch (error) {
      showError(error);
    }
  };

  const filters = [{ name: t('choose.filter'), extensions: ['xlsx', 'csv', 'tsv', 'txt', 'vcf', 'vcard', 'json'] }];
  return (
    <section className="mx-auto flex max-w-160 flex-col items-center gap-4 pt-10 text-center">
      <h2 className="font-words text-statement font-strong text-ink">{t('choose.headline')}</h2>
      <p className="text-ink-2">{t('choose.detail')}</p>
      <div
        className={`mt-4 flex w-full flex-col items-center gap-4 rounded-popover border border-dashed px-8 py-8 ${isOver ? 'border-accent bg-accent-soft' : 'border-ctl bg-raised'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer.files.item(0);
          if (file !== null) void take(host.droppedFile(file));
        }}
      >
        <span className="text-accent">
          <Icon of={FileSpreadsheet} size={24} />
        </span>
        <p className="font-name text-ink">{t('choose.drop')}</p>
        <Button
          variant="primary"
          autoFocus
          onPress={() => void take(host.pickFileToOpen({ purpose: 'import', filters }))}
        >
          {t('choose.button')}
        </Button>
        <p className="text-meta text-ink-3">{t('choose.kinds')}</p>
      </div>
      <PasteRows onChosen={onChosen} />
      <LinkButton onPress={() => runAction('contacts.import')}>{t('shell:actions.importContacts')}</LinkButton>
      <LinkButton onPress={() => runAction('calendar.import')}>{t('choose.calendar')}</LinkButton>
    </section>
  );
}
