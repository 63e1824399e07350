import { Bookmark, Clock, ShieldAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { sizeWords, timeWords } from '#renderer/app/words/instants.ts';
import { Button, Icon, IconMenuButton, classNames, showToast } from '#renderer/ui/index.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { verifyBackup } from './verify-backup.ts';

const icons = { hourly: Clock, 'restore-point': Bookmark } as const;

/** One backup: when, why, how large, and what can be done with it. */
export function BackupLine({ backup, isChosen, onLook }: { backup: Backup; isChosen: boolean; onLook: () => void }) {
  const { t } = useTranslation('backups');
  const { id, at, reason, name, bytes } = backup;
  const time = timeWords(at);
  const icon = reason === 'hourly' || reason === 'restore-point' ? icons[reason] : ShieldAlert;
  const remove = async (): Promise<void> => {
    await client.backups.remove({ id });
    showToast({ title: t('removed', { time }) });
  };
  return (
    <li className={classNames('flex min-h-9 items-center gap-3 px-1', isChosen && 'bg-accent-soft')}>
      <Icon of={icon} size={15} className="text-ink-3" />
      <span className="w-20 shrink-0">{time}</span>
      <span className="min-w-0 flex-1 truncate">
        <span className={name === '' ? '' : 'font-name'}>{name === '' ? t(`reasons.${reason}`) : name}</span>
        {name !== '' && <span className="ml-2 text-ink-3">{t(`reasons.${reason}`)}</span>}
      </span>
      <span className="w-20 shrink-0 text-right text-meta text-ink-3">{sizeWords(bytes)}</span>
      <Button size="small" aria-label={t('lookAt', { time })} onPress={onLook}>
        {t('look')}
      </Button>
      <IconMenuButton
        label={t('more', { time })}
        size="small"
        entries={[
          { id: 'verify', label: t('verify'), run: () => void verifyBackup(backup).catch(showError) },
          { id: 'remove', label: t('remove'), tone: 'danger', run: () => void remove().catch(showError) },
        ]}
      />
    </li>
  );
}
