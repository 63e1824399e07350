import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { asPdf, printAlone } from '#renderer/app/print/print-alone.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { t as words } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Checkbox, Dialog, RadioGroup, RichTextView, showToast } from '#renderer/ui/index.ts';
import { checklists } from '#shared/content/program/checklists.ts';

const readers = ['council', 'evaluator'] as const;

/** The fidelity report: which lists, for whom, and then to paper, PDF or Word. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('practices');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [reader, setReader] = useState<(typeof readers)[number]>('council');
  const [chosen, setChosen] = useState<readonly string[]>(['principles', 'practices']);
  const [hides, setHides] = useState(true);
  const report = useQuery({
    ...orpc.practices.report.queryOptions({
      input: {
        today,
        checklists: checklists.map(({ id }) => id).filter((id) => chosen.includes(id)),
        reader,
        hidesRestricted: hides || discreet,
      },
      meta: { shows: ['practices', 'people'] },
    }),
    enabled: chosen.length > 0,
  });
  const document = chosen.length === 0 ? undefined : report.data;
  const print = (): void => {
    if (document !== undefined) printAlone(<RichTextView markdown={document.markdown} />, 'paper');
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('reports.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void (document && saveForWord(document))} isDisabled={document === undefined}>
            {t('reports.word')}
          </Button>
          {host.can.printToPdf && (
            <Button onPress={() => void asPdf(print)} isDisabled={document === undefined}>
              {t('reports.pdf')}
            </Button>
          )}
          <Button variant="primary" onPress={print} isDisabled={document === undefined}>
            {t('reports.print')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioGroup
          label={t('reports.reader')}
          options={readers.map((id) => ({ id, label: t(`reports.readers.${id}`), detail: t(`reports.${id}`) }))}
          value={reader}
          onChange={setReader}
        />
        <fieldset className="flex flex-col gap-1">
          <legend className="pb-1 text-body font-name">{t('reports.lists')}</legend>
          {checklists.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              isSelected={chosen.includes(id)}
              onChange={(isChosen) =>
                setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)))
              }
            />
          ))}
        </fieldset>
        <Checkbox label={t('reports.hide')} isSelected={hides || discreet} onChange={setHides} isDisabled={discreet} />
        {document !== undefined && (
          <section aria-label={t('reports.preview')} className="rounded-card border border-line bg-sunken p-4">
            <RichTextView markdown={document.markdown} isSmall />
          </section>
        )}
      </div>
    </Dialog>
  );
}

async function saveForWord({ title, markdown }: { title: string; markdown: string }): Promise<void> {
  try {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${title}.docx`,
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (picked === null) return;
    const { path } = await client.exports.document({ path: picked.path, title, markdown, format: 'docx' });
    await host.deliver(path);
    showToast({ title: words('practices:reports.savedAs', { file: picked.name }) });
  } catch (error) {
    showError(error);
  }
}
