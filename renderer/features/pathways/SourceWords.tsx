import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Source } from '#shared/content/sources.ts';

const named = ['S0', 'S1', 'S2', 'S3', 'S4', 'K'] as const;

/** Where a statement is from, in words. */
export function SourceWords({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation('pathways');
  const list = sources
    .map((source) => {
      const known = named.find((each) => each === source);
      return known === undefined ? t('sources.public', { id: source }) : t(`sources.${known}`);
    })
    .join(', ');
  return <span className="text-meta text-ink-2">{t('sources.label', { list })}</span>;
}
