import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Button, Dialog, PlainCell, PlainRow, PlainTable, showToast, Skeleton } from '#renderer/ui/index.ts';
import type { ImportRun } from '#shared/contract/import-runs.ts';

/** The rows of an import that could not be read, as they were kept. */
export function RejectedRows({ run, onClose }: { run: ImportRun; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const rows = useQuery(orpc.importRuns.rejects.queryOptions({ input: { id: run.id }, meta: { shows: ['imports'] } }));

  const save = async () => {
    try {
      const defaultName = `${run.fileName.replace(/\.[^.]*$/, '')} to look at.csv`;
      const picked = await host.pickFileToSave({ purpose: 'export', defaultName });
      if (picked === null) return;
      const saved = await client.importRuns.saveRejects({ id: run.id, path: picked.path });
      await host.deliver(saved.path);
      showToast({ title: t('done.savedRejects', { count: saved.rows }) });
    } catch (error) {
      showError(error);
    }
  };

  const forget = async () => {
    try {
      await client.importRuns.forgetRejects({ id: run.id });
      onClose();
    } catch (error) {
      showError(error);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('runs.rejectsOf', { file: run.fileName })}
      description={t('runs.rejectsDetail', { count: run.keptRejects })}
      footer={
        <>
          <Button variant="quiet" onPress={() => void forget()}>
            {t('runs.forget')}
          </Button>
          <Button onPress={() => void save()}>{t('done.saveRejects')}</Button>
        </>
      }
    >
      {rows.isPending && <Skeleton lines={4} />}
      {rows.isSuccess && (
        <PlainTable
          label={t('runs.rejectsOf', { file: run.fileName })}
          columns={[
            { id: 'line', header: t('review.line'), width: 'w-16', align: 'end' },
            { id: 'reason', header: t('runs.reason'), width: 'w-64' },
            { id: 'cells', header: t('runs.cells') },
          ]}
        >
          {rows.data.map(({ line, reason, cells }) => (
            <PlainRow key={line}>
              <PlainCell align="end">{line}</PlainCell>
              <PlainCell>{reason}</PlainCell>
              <PlainCell>
                <span className="block truncate text-ink-2">{cells.filter(Boolean).join(' · ')}</span>
              </PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      )}
    </Dialog>
  );
}
