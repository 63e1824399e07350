import { useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { runAction } from '#renderer/app/actions/registry.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, EmptyState, ErrorState, PlainTable, Skeleton } from '#renderer/ui/index.ts';
import type { ImportRun } from '#shared/contract/import-runs.ts';

import { ImportRunRow } from './ImportRunRow.tsx';
import { RejectedRows } from './RejectedRows.tsx';
import { TakeBackImport } from './TakeBackImport.tsx';

/** Every import of the workspace: what came in when, by whom, what could not be read, and the way back. */
export function ImportsScreen() {
  const { t } = useTranslation('imports');
  const [shown, setShown] = useState<{ run: ImportRun; what: 'back' | 'rejects' } | null>(null);
  const runs = useQuery(orpc.importRuns.list.queryOptions({ meta: { shows: ['imports', 'changes'] } }));
  const start = { label: t('shell:actions.importRecords'), icon: FileUp, run: () => runAction('import.start') };
  return (
    <Page
      title={t('runs.title')}
      isScrolled
      actions={
        <Button variant="primary" icon={FileUp} onPress={start.run}>
          {t('shell:actions.importRecords')}
        </Button>
      }
    >
      {runs.isPending && <Skeleton lines={6} />}
      {runs.isError && <ErrorState {...errorWords(runs.error)} onRetry={() => void runs.refetch()} />}
      {runs.isSuccess && runs.data.length === 0 && (
        <EmptyState title={t('runs.emptyTitle')} detail={t('runs.emptyDetail')} actions={[start]} />
      )}
      {runs.isSuccess && runs.data.length > 0 && (
        <PlainTable
          label={t('runs.title')}
          columns={[
            { id: 'file', header: t('runs.file') },
            { id: 'at', header: t('runs.at'), width: 'w-44' },
            { id: 'counts', header: t('runs.counts'), width: 'w-56' },
            { id: 'rejects', header: t('runs.rejects'), width: 'w-32' },
            { id: 'state', header: t('runs.state'), width: 'w-44' },
          ]}
        >
          {runs.data.map((run) => (
            <ImportRunRow
              key={run.id}
              run={run}
              onTakeBack={() => setShown({ run, what: 'back' })}
              onRejects={() => setShown({ run, what: 'rejects' })}
            />
          ))}
        </PlainTable>
      )}
      {shown?.what === 'back' && <TakeBackImport run={shown.run} onClose={() => setShown(null)} />}
      {shown?.what === 'rejects' && <RejectedRows run={shown.run} onClose={() => setShown(null)} />}
    </Page>
  );
}
