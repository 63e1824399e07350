import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { whenWords } from '#renderer/app/words/instants.ts';

/** Says that numbers are older ones, until those of today are counted. */
export function CountingNote({ countedAt }: { countedAt: string | null }) {
  const { t } = useTranslation('health');
  return (
    <p role="status" className="text-meta text-ink-2 empty:hidden">
      {countedAt !== null && t('counting', { when: whenWords(countedAt, new Date()) })}
    </p>
  );
}
