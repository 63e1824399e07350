import { Check, CircleHelp, Hourglass, Undo2 } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useLastBackup } from '#renderer/features/backups/backup-queries.ts';
import { useChangeState } from '#renderer/features/changes/change-queries.ts';
import { Icon, Kbd, PlainButton } from '#renderer/ui/index.ts';
import { dayOf } from '#shared/dates.ts';
import { runAction } from '../actions/registry.ts';
import { useKeyHint } from '../actions/use-key-hint.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { useStorageState } from '../storage/use-storage-state.ts';
import { stepWords } from '../words/step-words.ts';
import { agoWords, timeWords, whenWords } from '../words/instants.ts';
import { useNow } from '../words/use-now.ts';

const fact = 'flex items-center gap-1.5 whitespace-nowrap';
const pressable = `${fact} h-6 rounded-tag px-1 -mx-1 hover:bg-hover hover:text-ink`;

/** The last step that can be taken back, whether all is saved, the age of the last backup, and the way to all keys. */
export function StatusFacts() {
  const { t } = useTranslation('shell');
  const { undo } = useChangeState();
  const { discreet } = useDeviceSettings();
  const undoKey = useKeyHint('edit.undo');
  const helpKey = useKeyHint('help.shortcuts');
  return (
    <div className="ml-auto flex min-w-0 shrink items-center gap-4">
      {undo !== null && (
        <PlainButton keyHint={undoKey} onPress={() => void runAction('edit.undo')} className={`${pressable} min-w-0`}>
          <Icon of={Undo2} size={13} />
          <span className="sr-only">{t('status.undo')}</span>
          <span className="max-w-80 truncate">{stepWords(undo, discreet)}</span>
          {undoKey !== undefined && <Kbd keys={undoKey} />}
        </PlainButton>
      )}
      <Saved />
      <BackupAge />
      <PlainButton onPress={() => void runAction('help.shortcuts')} keyHint={helpKey} className={pressable}>
        {helpKey === undefined ? <Icon of={CircleHelp} size={13} /> : <Kbd keys={helpKey} />}
        {t('allShortcuts')}
      </PlainButton>
    </div>
  );
}

function Saved() {
  const { t } = useTranslation('shell');
  const state = useStorageState();
  const now = useNow();
  const newest = useQuery(orpc.changes.list.queryOptions({ input: { limit: 1 }, meta: { shows: ['changes'] } })).data
    ?.changeSets[0];
  if (state !== 'ready') {
    return (
      <span className={`${fact} text-honey-ink`}>
        <Icon of={Hourglass} size={13} />
        {t(state === 'busy' ? 'status.busy' : 'status.waiting')}
      </span>
    );
  }
  return (
    <span className={fact}>
      <Icon of={Check} size={13} />
      {newest === undefined
        ? t('status.allSaved')
        : t('status.saved', { when: isToday(newest.at, now) ? timeWords(newest.at) : whenWords(newest.at, now) })}
    </span>
  );
}

function BackupAge() {
  const { t } = useTranslation('shell');
  const now = useNow();
  const backup = useLastBackup();
  if (backup === undefined) return null;
  return (
    <span className={`${fact} max-panel:hidden`}>
      {backup === null ? t('status.noBackup') : t('status.backup', { ago: agoWords(backup.at, now) })}
    </span>
  );
}

function isToday(at: string, now: Date): boolean {
  return dayOf(new Date(at)) === dayOf(now);
}
