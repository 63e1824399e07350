import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { failureOf } from '#renderer/app/errors/failure.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import { BackupChoice } from './BackupChoice.tsx';
import { salvageWorkspace } from './salvage-workspace.ts';
import { openWorkspaceAt } from './enter-workspace.tsx';

/** Failures after which a backup in place of the file is a way out. */
const backupHelps: ReadonlySet<string> = new Set(['fileDamaged', 'storageDamaged', 'fileMissing', 'fileWrongKind']);
/** Failures of a file of ours in which something may still be read. */
const salvageHelps: ReadonlySet<string> = new Set(['fileDamaged', 'storageDamaged']);
/** Failures that may be over in a moment. */
const againHelps: ReadonlySet<string> = new Set([
  'fileLocked',
  'storageBusy',
  'storageUnavailable',
  'fileDenied',
  'storageFull',
  'fileMissing',
]);

/** Why a workspace could not be opened, and every way out of it. */
export function OpenFailedDialog({
  path,
  error,
  navigate,
  onClose,
}: {
  path: string;
  error: unknown;
  navigate: ActionContext['navigate'];
  onClose: () => void;
}) {
  const { t } = useTranslation('start');
  const [isChoosing, setIsChoosing] = useState(false);
  const { what, safe, todo, reference } = errorWords(error);
  const { code } = failureOf(error);
  const leaveFor = (next: () => void) => (): void => {
    onClose();
    next();
  };
  const [isReading, setIsReading] = useState(false);
  const salvage = async (): Promise<void> => {
    setIsReading(true);
    try {
      const made = await salvageWorkspace(path);
      if (made !== null) leaveFor(() => void openWorkspaceAt(made, navigate))();
    } catch (failure) {
      showError(failure);
    } finally {
      setIsReading(false);
    }
  };
  const forget = (): void => void client.workspaces.forgetRecent({ path });
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={what}
      description={safe}
      footer={
        <>
          {code === 'fileMissing' && <Button onPress={leaveFor(forget)}>{t('failed.forget')}</Button>}
          <Button onPress={leaveFor(() => void runAction('workspace.open'))}>{t('failed.other')}</Button>
          {againHelps.has(code) && (
            <Button variant="primary" onPress={leaveFor(() => void openWorkspaceAt(path, navigate))}>
              {t('failed.again')}
            </Button>
          )}
        </>
      }
    >
      <p className="wrap-anywhere">{todo}</p>
      {reference !== undefined && <p className="mt-2 text-meta text-ink-3">{reference}</p>}
      {backupHelps.has(code) && (
        <div className="mt-4">
          {isChoosing ? (
            <BackupChoice workspacePath={path} onRestored={leaveFor(() => void openWorkspaceAt(path, navigate))} />
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button onPress={() => setIsChoosing(true)}>{t('failed.backups')}</Button>
              {salvageHelps.has(code) && (
                <Button isLoading={isReading} onPress={() => void salvage()}>
                  {t('failed.salvage')}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}
