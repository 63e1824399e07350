import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Spinner } from '#renderer/ui/index.ts';
import { useStorageState } from './use-storage-state.ts';

/** A short pause is not worth a word. In milliseconds. */
const patienceMs = 700;

/** A line over the app while storage starts again or is busy: true, and gone when it is over. */
export function StorageNotice() {
  const { t } = useTranslation('shell');
  const state = useStorageState();
  return (
    <div role="status" aria-label={t('storageNotice.label')}>
      {state === 'restarting' && <LateLine words={t('storageNotice.restarting')} />}
      {state === 'busy' && <LateLine words={t('storageNotice.busy')} />}
    </div>
  );
}

function LateLine({ words }: { words: string }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <p className="flex items-center gap-2 border-b border-honey-line bg-honey-soft px-4 py-1.5 text-ink">
      <Spinner />
      {words}
    </p>
  );
}
