import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { fieldWords } from '#renderer/app/words/field-words.ts';
import { Button, Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import { takeBackReportSchema, type ImportRun, type KeptRecord } from '#shared/contract/import-runs.ts';

/** What taking an import back would do, told before it is done. */
export function TakeBackImport({ run, onClose }: { run: ImportRun; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const [isBusy, setIsBusy] = useState(false);
  const preview = useQuery({
    queryKey: ['importRuns', 'preview', run.id],
    gcTime: 0,
    queryFn: async () => {
      const { jobId } = await client.importRuns.preview({ id: run.id });
      const end = await watchJob(jobId, { title: t('back.comparing', { file: run.fileName }), isQuiet: true });
      return takeBackReportSchema.parse(end.result);
    },
    meta: { shows: [] },
  });

  const takeBack = async () => {
    setIsBusy(true);
    try {
      const { jobId } = await client.importRuns.takeBack({ id: run.id });
      const end = await watchJob(jobId, { title: t('back.working', { file: run.fileName }) });
      if (end.state !== 'done') return;
      const { changeSetId } = takeBackReportSchema.parse(end.result);
      onClose();
      afterSave({ changeSetId, summary: t('back.done', { file: run.fileName }) });
    } catch (error) {
      showError(error);
    } finally {
      setIsBusy(false);
    }
  };

  const report = preview.data;
  const sentences =
    report === undefined
      ? []
      : [
          report.people > 0 && t('back.people', { count: report.people }),
          report.organizations > 0 && t('back.organizations', { count: report.organizations }),
          report.others > 0 && t('back.others', { count: report.others }),
          report.restored > 0 && t('back.restored', { count: report.restored }),
          report.gone > 0 && t('back.gone', { count: report.gone }),
        ].filter((sentence) => sentence !== false);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('back.title', { file: run.fileName })}
      footer={
        <>
          <Button onPress={onClose}>{t('saved.cancel')}</Button>
          <Button
            variant="primary"
            isLoading={isBusy}
            isDisabled={sentences.length === 0}
            onPress={() => void takeBack()}
          >
            {t('runs.takeBack')}
          </Button>
        </>
      }
    >
      {preview.isPending && <Skeleton lines={4} label={t('back.comparing', { file: run.fileName })} />}
      {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
      {report !== undefined && (
        <div className="flex flex-col gap-4">
          <ul className="flex flex-col gap-1 text-body text-ink">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {sentences.length === 0 && <li>{t('back.nothing')}</li>}
          </ul>
          {report.kept > 0 && <KeptRecords count={report.kept} records={report.keptRecords} />}
          <p className="text-meta text-ink-2">{t('back.undoable')}</p>
        </div>
      )}
    </Dialog>
  );
}

function KeptRecords({ count, records }: { count: number; records: readonly KeptRecord[] }) {
  const { t } = useTranslation('imports');
  const { discreet } = useDeviceSettings();
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-name text-ink">{t('back.kept', { count })}</h3>
      <ul className="flex max-h-60 flex-col gap-1 overflow-y-auto text-ink-2">
        {records.map((record, at) => (
          <li key={`${record.type} ${record.id} ${String(at)}`}>
            <span className="font-name text-ink">
              {(discreet && record.isRestricted) || record.label === '' ? t('back.private') : record.label}
            </span>{' '}
            {record.why === 'inUse'
              ? t('back.inUse')
              : record.fields.length === 0
                ? t('back.changed')
                : t('back.fields', { fields: record.fields.map(fieldWords).join(', ') })}
          </li>
        ))}
        {count > records.length && <li>{t('back.more', { count: count - records.length })}</li>}
      </ul>
    </section>
  );
}
