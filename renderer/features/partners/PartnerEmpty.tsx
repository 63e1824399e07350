import { useQuery } from '@tanstack/react-query';
import { BookOpen, FileUp, FilterX, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/app/actions/registry.ts';
import { EmptyState, LongTableIllustration } from '#renderer/ui/index.ts';
import type { ListQuery } from '#shared/contract/filters.ts';

import { plainQuery } from './built-in-views.ts';
import { filterLines, type FilterWordsContext } from './filter-words.ts';
import type { PartnerFeature } from './partner-feature.ts';
import { countQuery } from './partner-queries.ts';

/** What stands in the place of rows: the invitation of a new workspace, or which filters leave nothing over. */
export function PartnerEmpty({
  feature,
  query,
  words,
  onClear,
  onShowArchived,
}: {
  feature: PartnerFeature;
  query: ListQuery;
  words: FilterWordsContext;
  onClear: () => void;
  onShowArchived: () => void;
}) {
  const { t } = useTranslation('partners');
  const { type } = feature;
  const everything = useQuery(countQuery(type, { ...plainQuery, archived: 'include' })).data;
  const isNarrowed = query.filter !== null || query.text !== '' || query.archived !== 'exclude';
  if (everything === undefined) return null;
  if (everything === 0) {
    return (
      <EmptyState
        title={t(`empty.first.${type}`)}
        detail={t(`empty.firstDetail.${type}`)}
        illustration={
          <LongTableIllustration
            label={t('empty.table')}
            top={t('empty.chairsTop').split(', ')}
            bottom={t('empty.chairsBottom').split(', ')}
          />
        }
        ways={[
          {
            icon: UserPlus,
            title: t(`empty.add.${type}`),
            detail: t(`empty.addDetail.${type}`),
            action: { label: t(`add.${type}`), run: feature.add },
            isPrimary: true,
          },
          {
            icon: FileUp,
            title: t('empty.import'),
            detail: t('empty.importDetail'),
            action: { label: t('import'), run: () => runAction('import.start') },
          },
          {
            icon: BookOpen,
            title: t('empty.demo'),
            detail: t('empty.demoDetail'),
            action: { label: t('empty.openDemo'), run: () => runAction('workspace.openDemo') },
          },
        ]}
      />
    );
  }
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
