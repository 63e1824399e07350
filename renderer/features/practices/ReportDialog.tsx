import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { DocumentMenu } from '#renderer/app/documents/DocumentMenu.tsx';
import { DocumentView } from '#renderer/app/documents/DocumentView.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, Dialog, RadioGroup } from '#renderer/ui/index.ts';
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
  return (
    <Dialog
      isOpen
      size="large"
      title={t('reports.title')}
      onClose={onClose}
      footer={
        document !== undefined && (
          <DocumentMenu
            label={t('reports.paper')}
            document={document}
            // A web page is for others: nobody is named in it who is restricted.
            formats={hides || discreet ? ['docx', 'html', 'md'] : ['docx', 'md']}
          />
        )
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
          <section aria-label={t('reports.preview')} className="rounded-card bg-sunken p-4">
            <DocumentView document={document} />
          </section>
        )}
      </div>
    </Dialog>
  );
}
