import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Spinner } from '#renderer/ui/index.ts';
import { useStorageState } from './use-storage-state.ts';

/** A short pause is not worth a word. In milliseconds. */
const patienceMs = 700;

/** A line over the app while storage starts again or is busy: true, and gone when it is over. */
export function StorageNotice() {
  const { t } = useTranslation('shell');
  const state = useStorageState();
  const isAway = state === 'restarting' || state === 'busy';
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!isAway) {
      setIsShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setIsShown(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isAway]);
  return (
    <div role="status" aria-label={t('storageNotice.label')} className={isShown ? 'border-b border-honey-line bg-honey-soft px-4 py-1.5 text-ink' : 'contents'}>
      {isShown && (
        <p className="flex items-center gap-2">
          <Spinner />
          {state === 'busy' ? t('storageNotice.busy') : t('storageNotice.restarting')}
        </p>
      )}
    </div>
  );
}
