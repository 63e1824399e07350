import { FilterX } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery } from '#shared/contract/filters.ts';

import { filterLines, type FilterWordsContext } from './filter-words.ts';

/** What stands in the place of rows: which filters leave nothing over, and the way to clear them. */
export function PartnerEmpty({
  type,
  query,
  words,
  onClear,
  onShowArchived,
}: {
  type: PartnerType;
  query: ListQuery;
  words: FilterWordsContext;
  onClear: () => void;
  onShowArchived: () => void;
}) {
  const { t } = useTranslation('partners');
  const isNarrowed = query.filter !== null || query.text !== '' || query.archived !== 'exclude';
  if (!isNarrowed)
    return (
      <EmptyState title={t('empty.allArchived')} actions={[{ label: t('empty.showArchived'), run: onShowArchived }]} />
    );
  const lines = [
    ...(query.text === '' ? [] : [t('empty.text', { text: query.text })]),
    ...(query.filter === null ? [] : filterLines(query.filter, words)),
    ...(query.archived === 'only' ? [t('empty.onlyArchived')] : []),
  ];
  return (
    <EmptyState
      title={t(`empty.nobody.${type}`)}
      detail={
        <>
          {t('empty.because')}
          {lines.map((line) => (
            <span key={line} className="mt-1 block font-medium text-ink">
              {line}
            </span>
          ))}
        </>
      }
      actions={[{ label: t('filter.clearAll'), icon: FilterX, keyHint: 'Shift+F', run: onClear }]}
    />
  );
}
