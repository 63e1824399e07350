import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { locale } from '#renderer/i18n/i18n.ts';

/** How much of the list is in sight, and how many filters hold the rest back. */
export function ListFooter({
  shown,
  of,
  filters,
}: {
  shown: number | undefined;
  of: number | undefined;
  filters: number;
}) {
  const { t } = useTranslation('partners');
  if (shown === undefined || of === undefined) return <div className="h-status-bar shrink-0 border-t border-line" />;
  return (
    <div
      role="status"
      className="flex h-status-bar shrink-0 items-center gap-4 border-t border-line px-5 text-meta text-ink-3"
    >
      <span>{t('footer.shown', { shown: shown.toLocaleString(locale), of: of.toLocaleString('en-US') })}</span>
      {filters > 0 && <span>{t('footer.filters', { count: filters })}</span>}
    </div>
  );
}
