import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { classNames } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';

/** How many stand in each band, as a bar with the numbers in it and the same in words under it. */
export function StandsBar({ stands }: { stands: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('campaigns');
  const parts = stances.flatMap(({ id, label, band }) => {
    const count = stands[id] ?? 0;
    return count === 0 ? [] : [{ id, label, band, count }];
  });
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return <span className="text-ink-3">{t('audiences.nobody')}</span>;
  return (
    <>
      <span aria-hidden className="flex h-3 w-full max-w-80 overflow-hidden rounded-tag">
        {parts.map((part) => (
          <span
            key={part.id}
            className={classNames('h-full', part.band === null ? 'bg-unlit' : colors[part.band])}
            style={{ width: `${(part.count / total) * 100}%` }}
          />
        ))}
      </span>
      <span className="block text-meta text-ink-2">
        {parts.map((part) => `${part.count} ${part.label.toLowerCase()}`).join(', ')}
      </span>
    </>
  );
}

const colors = { 5: 'bg-s5', 4: 'bg-s4', 3: 'bg-s3', 2: 'bg-s2', 1: 'bg-s1' } as const;
