import { useTranslation } from 'react-i18next';

import { InlineEdit, Select, Tag } from '#renderer/ui/index.ts';
import type { ImportRow } from '#shared/contract/imports.ts';

import { reasonWords } from './reason-words.ts';

interface ReviewRowProps {
  readonly row: ImportRow;
  readonly header: readonly string[];
  readonly onDecide: (action: 'create' | 'update' | 'skip') => void;
  readonly onMend: (column: number, value: string) => void;
}

/** One row: what it will be, whom it matches, and what to look at, with the cell at hand. */
export function ReviewRow({ row, header, onDecide, onMend }: ReviewRowProps) {
  const { t } = useTranslation('imports');
  const name = row.match?.label ?? '';
  const actions =
    row.match === null && row.matchedBy === ''
      ? (['create', 'skip'] as const)
      : (['create', 'update', 'skip'] as const);
  return (
    <tr className="border-b border-line align-top">
      <td className="py-2 pr-3 text-right text-meta text-ink-3">{row.line}</td>
      <td className="py-2 pr-4">
        <span className="block truncate font-name text-ink" title={row.label}>
          {row.label}
        </span>
        {row.matchedBy !== '' && (
          <span className="block truncate text-meta text-ink-2">{matchWords(t, row.matchedBy, name)}</span>
        )}
      </td>
      <td className="truncate py-2 pr-4 text-ink-2" title={row.organization}>
        {row.organization}
      </td>
      <td className="py-1 pr-4">
        {row.action === 'reject' ? (
          <Tag tone="danger">{t('review.actions.reject')}</Tag>
        ) : (
          <Select
            label={`${t('review.what')}: ${row.label}`}
            isLabelHidden
            options={actions.map((id) => ({ id, label: t(`review.actions.${id}`) }))}
            value={row.action}
            onChange={onDecide}
          />
        )}
      </td>
      <td className="flex flex-col gap-1 py-2">
        {row.problems.map((problem, index) => (
          // Two problems of one cell may read the same; their order does not change.
          <span key={index} className={problem.level === 'error' ? 'text-danger' : 'text-ink-2'}>
            {reasonWords(problem.reason)}
            {problem.column !== null && (
              <InlineEdit
                label={t('review.mend', { column: header[problem.column] ?? String(problem.column + 1) })}
                value={row.cells[problem.column] ?? problem.value}
                onSave={(value) => onMend(problem.column ?? 0, value)}
              />
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}

const matches = ['email', 'phone', 'name-organization', 'name', 'earlier-row'] as const;

function matchWords(t: ReturnType<typeof useTranslation<'imports'>>['t'], matchedBy: string, name: string): string {
  const known = matches.find((match) => match === matchedBy);
  return known === undefined ? '' : t(`review.matchedBy.${known}`, { name });
}
