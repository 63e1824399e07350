import { useQuery } from '@tanstack/react-query';
import { CloudAlert, FileX2, History } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { showToast } from '#renderer/ui/index.ts';
import { runAction } from '../actions/registry.ts';
import { errorWords } from '../errors/error-words.ts';
import { failureOf } from '../errors/failure.ts';
import { workspaceQuery } from '../workspace/use-workspace.ts';
import { putNotice, removeNotice } from './notices.ts';

/** Warns of what threatens the open workspace: a folder that a sync program watches, saved changes that are missing. */
export function useWorkspaceWarnings(): void {
  const { t } = useTranslation(['shell', 'attachments']);
  const { data: workspace, error } = useQuery(workspaceQuery());
  const syncedBy = workspace?.syncedBy ?? null;
  const missing = workspace?.missingChanges ?? 0;

  useEffect(() => {
    if (syncedBy === null) return undefined;
    const notice = { title: t('synced.what', { program: syncedBy }), detail: t('synced.todo'), icon: CloudAlert };
    const action = { label: t('synced.action'), run: () => void runAction('workspace.saveCopy') };
    putNotice({ id: 'synced', tone: 'honey', ...notice, actions: [action] });
    showToast({ tone: 'honey', ...notice, action });
    return () => removeNotice('synced');
  }, [syncedBy, t]);

  useEffect(() => {
    if (missing === 0) return undefined;
    const notice = { title: t('missing.what', { count: missing }), detail: t('missing.todo'), icon: History };
    const action = { label: t('missing.action'), run: () => void runAction('go.backups') };
    putNotice({ id: 'missing', tone: 'danger', ...notice, actions: [action] });
    showToast({ tone: 'honey', ...notice, action });
    return () => removeNotice('missing');
  }, [missing, t]);

  const away = workspace?.missingFiles ?? 0;
  useEffect(() => {
    if (away === 0) return undefined;
    const notice = {
      title: t('attachments:away.what', { count: away }),
      detail: t('attachments:away.todo'),
      icon: FileX2,
    };
    putNotice({ id: 'filesAway', tone: 'danger', ...notice });
    showToast({ tone: 'honey', ...notice });
    return () => removeNotice('filesAway');
  }, [away, t]);

  const isGone = error !== null && failureOf(error).code === 'fileMissing';
  useEffect(() => {
    if (!isGone) return undefined;
    const { safe, todo } = errorWords(error);
    const detail = `${safe} ${todo}`;
    putNotice({
      id: 'gone',
      tone: 'danger',
      icon: FileX2,
      title: t('gone.what'),
      detail,
      actions: [{ label: t('gone.close'), run: () => void runAction('workspace.close') }],
    });
    showToast({ tone: 'honey', icon: FileX2, title: t('gone.what'), detail });
    return () => removeNotice('gone');
  }, [isGone, error, t]);
}
