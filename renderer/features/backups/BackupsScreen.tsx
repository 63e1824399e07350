import { useQuery } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { dayHeading } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, Section, Skeleton } from '#renderer/ui/index.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { dayOf } from '#shared/dates.ts';
import { BackupLine } from './BackupLine.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { RestorePointDialog } from './RestorePointDialog.tsx';
import { backupsQuery } from './backup-queries.ts';

/** All backups of the open workspace, by day; one can be looked into and put back. */
export function BackupsScreen() {
  const { t } = useTranslation('backups');
  const now = useNow();
  const list = useQuery(backupsQuery());
  const [isNaming, setIsNaming] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const backups = (list.data?.backups ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const chosen = backups.find(({ id }) => id === chosenId);
  const make = { label: t('make'), icon: Save, run: () => setIsNaming(true) };
  return (
    <Page
      title={t('title')}
      context={list.data && t('count', { count: backups.length })}
      actions={
        <Button variant="primary" icon={Save} onPress={make.run}>
          {make.label}
        </Button>
      }
      panel={chosen && <BackupPanel key={chosen.id} backup={chosen} onClose={() => setChosenId(null)} />}
    >
      {list.isPending && (
        <div className="px-6 py-5">
          <Skeleton lines={6} />
        </div>
      )}
      {list.isError && <ErrorState {...errorWords(list.error)} onRetry={() => void list.refetch()} />}
      {list.isSuccess && backups.length === 0 && (
        <EmptyState title={t('empty.title')} detail={t('empty.detail')} actions={[make]} />
      )}
      {backups.length > 0 && (
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
          <div className="max-w-sheet">
            <p className="mb-4 max-w-words text-ink-2">{t('intro')}</p>
            {byDay(backups).map(({ day, members }) => (
              <Section key={day} title={dayHeading(day, now)}>
                <ul className="divide-y divide-line border-y border-line">
                  {members.map((backup) => (
                    <BackupLine
                      key={backup.id}
                      backup={backup}
                      isChosen={backup.id === chosenId}
                      onLook={() => setChosenId(backup.id)}
                    />
                  ))}
                </ul>
              </Section>
            ))}
          </div>
        </div>
      )}
      {isNaming && <RestorePointDialog onClose={() => setIsNaming(false)} />}
    </Page>
  );
}

function byDay(backups: readonly Backup[]) {
  const days = new Map<string, Backup[]>();
  for (const backup of backups) {
    const day = dayOf(new Date(backup.at));
    days.set(day, [...(days.get(day) ?? []), backup]);
  }
  return [...days].map(([day, members]) => ({ day, members }));
}
