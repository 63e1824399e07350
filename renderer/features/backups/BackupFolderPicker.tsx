import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Button, showToast } from '#renderer/ui/index.ts';
import { backupsQuery } from './backup-queries.ts';

/** Where backups are kept, and the way to another folder. */
export function BackupFolder() {
  const { t } = useTranslation('backups');
  const folder = useQuery(backupsQuery()).data?.folder;
  const keepIn = async (path: string | null): Promise<void> => {
    const set = await client.backups.setFolder({ folder: path });
    showToast({ title: t('folder.changed'), detail: set.folder });
  };
  const choose = async (): Promise<void> => {
    const picked = await host.pickFolder();
    if (picked !== null) await keepIn(picked.path);
  };
  return (
    <>
      <p className="mb-2 text-ink-2">{t('folder.detail')}</p>
      {folder !== undefined && <p className="mb-2 wrap-anywhere text-meta text-ink-3 select-text">{folder}</p>}
      <div className="flex flex-wrap gap-2">
        {host.can.pickFolder && <Button onPress={() => void choose().catch(showError)}>{t('folder.choose')}</Button>}
        {host.can.revealInFolder && folder !== undefined && (
          <Button onPress={() => void host.revealInFolder(folder)}>{t('folder.show')}</Button>
        )}
        <Button variant="quiet" onPress={() => void keepIn(null).catch(showError)}>
          {t('folder.usual')}
        </Button>
      </div>
    </>
  );
}
