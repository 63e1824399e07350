import { Link } from '@tanstack/react-router';
import { EyeOff, HardDrive, Settings } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useLastBackup } from '#renderer/features/backups/backup-queries.ts';
import { Icon, IconButton, PlainButton, classNames } from '#renderer/ui/index.ts';
import { runAction } from '../actions/registry.ts';
import { useKeyHint } from '../actions/use-key-hint.ts';
import { NoticeCentre } from '../notices/NoticeCentre.tsx';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { whenWords } from '../words/instants.ts';
import { useNow } from '../words/use-now.ts';
import { MemberMenu } from './MemberMenu.tsx';

/** Where the data is, how old the last backup is, who works here, and the settings. */
export function SidebarFoot({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const settingsKey = useKeyHint('app.settings');
  const openSettings = (): void => void runAction('app.settings');
  return (
    <div className={classNames('no-drag mt-2 flex flex-col gap-1', !isWide && 'items-center')}>
      <DiscreetBadge isWide={isWide} />
      <BackupLine isWide={isWide} />
      <div
        className={classNames(
          'flex border-t border-line pt-2',
          isWide ? 'items-center' : 'flex-col items-center gap-1',
        )}
      >
        <MemberMenu isWide={isWide} />
        <NoticeCentre />
        <IconButton
          label={t('nav.settings')}
          icon={Settings}
          keyHint={settingsKey}
          tooltipPlacement="top"
          onPress={openSettings}
        />
      </div>
    </div>
  );
}

function BackupLine({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const now = useNow();
  const backup = useLastBackup();
  const age =
    backup === undefined
      ? ''
      : backup === null
        ? t('foot.noBackup')
        : t('foot.backup', { when: whenWords(backup.at, now) });
  return (
    <Link
      to="/backups"
      {...(!isWide && { title: `${t('foot.local')}. ${age}` })}
      className={classNames(
        'flex items-start rounded-control focus-ring-inset hover:bg-hover',
        isWide ? 'gap-2.5 px-2 py-1.5' : 'size-10 items-center justify-center',
      )}
    >
      <Icon of={HardDrive} size={15} className="mt-px text-ink-2" />
      <span className={isWide ? 'min-w-0 text-meta' : 'sr-only'}>
        <span className="sr-only">{t('foot.more')} </span>
        <span className="block font-medium text-ink-2">{t('foot.local')}</span>
        <span className="block truncate text-ink-3">{age}</span>
      </span>
    </Link>
  );
}

function DiscreetBadge({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const { discreet } = useDeviceSettings();
  if (!discreet) return null;
  return (
    <PlainButton
      label={t('discreet.badge')}
      onPress={() => void runAction('view.discreet')}
      className={classNames(
        'flex items-center rounded-control border border-accent-line bg-accent-soft text-accent-ink',
        isWide ? 'gap-2 px-2 py-1' : 'size-10 justify-center',
      )}
    >
      <Icon of={EyeOff} size={15} />
      {isWide && <span className="truncate text-meta font-medium">{t('discreet.on')}</span>}
    </PlainButton>
  );
}
