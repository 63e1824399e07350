import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc, queryClient } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { stepWords } from '#renderer/app/words/step-words.ts';
import { numberWords, whenWords } from '#renderer/app/words/instants.ts';
import { whileWorkspaceIsAway } from '#renderer/app/workspace/away.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Button, Dialog, ErrorState, IconButton, SidePanel, Skeleton, showToast } from '#renderer/ui/index.ts';
import type { Backup } from '#shared/contract/backups.ts';

const kinds = ['people', 'organizations', 'interactions', 'followUps', 'notes'] as const;

/** What a backup would bring back and what would be lost, before it is put in place. */
export function BackupPanel({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t } = useTranslation('backups');
  const now = useNow();
  const { discreet } = useDeviceSettings();
  const when = whenWords(backup.at, now);
  const preview = useQuery(
    orpc.backups.preview.queryOptions({ input: { id: backup.id }, meta: { shows: ['changes', 'workspaces'] } }),
  );
  const [isAsking, setIsAsking] = useState(false);
  const restore = async (): Promise<void> => {
    setIsAsking(false);
    await whileWorkspaceIsAway(t('restoring'), async () => {
      await client.backups.restore({ id: backup.id });
      queryClient.setQueryData(workspaceQuery().queryKey, await client.workspaces.current());
      await queryClient.invalidateQueries();
    });
    showToast({ title: t('restored', { when }), detail: t('restoredDetail') });
  };
  return (
    <SidePanel
      label={t('panel', { when })}
      isOpen
      onClose={onClose}
      header={
        <>
          <h2 className="min-w-0 flex-1 truncate text-section">{backup.name === '' ? when : backup.name}</h2>
          <IconButton label={t('close')} icon={X} size="small" onPress={onClose} />
        </>
      }
      footer={
        <Button isFullWidth isDisabled={!preview.isSuccess} onPress={() => setIsAsking(true)}>
          {t('restore')}
        </Button>
      }
    >
      <div className="px-5 py-4">
        {preview.isPending && <Skeleton lines={6} />}
        {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
        {preview.isSuccess && (
          <>
            <dl className="grid grid-cols-[1fr_auto_auto] gap-x-5 gap-y-1.5">
              <dt className="text-meta text-ink-3">{t('holds')}</dt>
              <dd className="text-right text-meta text-ink-3">{t('atThatTime')}</dd>
              <dd className="text-right text-meta text-ink-3">{t('now')}</dd>
              {kinds.map((kind) => (
                <Counts
                  key={kind}
                  label={t(`kinds.${kind}`)}
                  then={preview.data.backup[kind]}
                  now={preview.data.now[kind]}
                />
              ))}
            </dl>
            <h3 className="mt-5 text-section">
              {t('lost', { count: preview.data.lostStepCount, number: numberWords(preview.data.lostStepCount) })}
            </h3>
            <ul className="mt-1 divide-y divide-line">
              {preview.data.lostSteps.map((step) => (
                <li key={step.at + step.summary} className="py-1.5">
                  {stepWords(step, discreet)}
                  <span className="block text-meta text-ink-3">{whenWords(step.at, now)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Dialog
        isOpen={isAsking}
        isAlert
        onClose={() => setIsAsking(false)}
        title={t('ask.title', { when })}
        description={t('ask.detail', {
          count: preview.data?.lostStepCount ?? 0,
          number: numberWords(preview.data?.lostStepCount ?? 0),
        })}
        footer={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('ask.no')}</Button>
            <Button variant="primary" onPress={() => void restore().catch(showError)}>
              {t('ask.yes')}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{t('ask.safe')}</p>
      </Dialog>
    </SidePanel>
  );
}

function Counts({ label, then, now }: { label: string; then: number; now: number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="text-right font-medium">{numberWords(then)}</dd>
      <dd className="text-right text-ink-2">{numberWords(now)}</dd>
    </>
  );
}
