import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { InlineEdit, PlainCell, PlainRow, Select, Tag } from '#renderer/ui/index.ts';
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
    <PlainRow>
      <PlainCell align="end">
        <span className="text-meta text-ink-3">{row.line}</span>
      </PlainCell>
      <PlainCell>
        <span className="block truncate font-name text-ink" title={row.label}>
          {row.label}
        </span>
        {row.matchedBy !== '' && (
          <span className="block truncate text-meta text-ink-2">{matchWords(t, row.matchedBy, name)}</span>
        )}
      </PlainCell>
      <PlainCell>
        <span className="block truncate text-ink-2" title={row.organization}>
          {row.organization}
        </span>
      </PlainCell>
      <PlainCell>
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
      </PlainCell>
      <PlainCell>
        {row.problems.map((problem) => (
          <span
            key={`${String(problem.column)} ${problem.reason} ${problem.value}`}
            className={problem.level === 'error' ? 'block text-danger' : 'block text-ink-2'}
          >
            {reasonWords(problem.reason)}{' '}
            {problem.column !== null && (
              <InlineEdit
                label={t('review.mend', { column: header[problem.column] ?? String(problem.column + 1) })}
                value={row.cells[problem.column] ?? problem.value}
                onSave={(value) => onMend(problem.column ?? 0, value)}
              />
            )}
          </span>
        ))}
      </PlainCell>
    </PlainRow>
  );
}

const matches = ['email', 'phone', 'name-organization', 'name', 'website', 'earlier-row'] as const;

function matchWords(t: ReturnType<typeof useTranslation<'imports'>>['t'], matchedBy: string, name: string): string {
  const known = matches.find((match) => match === matchedBy);
  return known === undefined ? '' : t(`review.matchedBy.${known}`, { name });
}
