import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';

/** Says that numbers are older ones, until those of today are counted. */
export function CountingNote({ countedAt }: { countedAt: string | null }) {
  const { t } = useTranslation('health');
  const now = useNow();
  return (
    <p role="status" className="mt-2 text-meta text-ink-2 empty:hidden">
      {countedAt !== null && t('counting', { when: whenWords(countedAt, now) })}
    </p>
  );
}
