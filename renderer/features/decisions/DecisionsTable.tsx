import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable, plainTextOf, Tag } from '#renderer/ui/index.ts';
import type { DecisionSummary } from '#shared/contract/decisions.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { statusTone, votesWords } from './decision-words.ts';

/** The register as a table: a line each, with what was decided or the words that were found. */
export function DecisionsTable({ rows, today }: { rows: readonly DecisionSummary[]; today: IsoDay }) {
  const { t } = useTranslation('decisions');
  const navigate = useNavigate();
  return (
    <PlainTable
      label={t('table.label')}
      columns={[
        { id: 'number', header: t('table.number'), width: 'w-14' },
        { id: 'what', header: t('table.what') },
        { id: 'status', header: t('table.status'), width: 'w-44' },
        { id: 'rule', header: t('table.rule'), width: 'w-44' },
        { id: 'body', header: t('table.body'), width: 'w-40' },
        { id: 'day', header: t('table.day'), width: 'w-24', align: 'end' },
      ]}
    >
      {rows.map((row) => (
        <PlainRow key={row.id}>
          <PlainCell>
            <span className="text-meta text-ink-3">{t('number', { number: row.number })}</span>
          </PlainCell>
          <PlainCell isHeader>
            <div data-decision={row.id}>
              <PlainButton
                className="max-w-full truncate rounded-tag font-words text-document font-strong text-ink hover:text-accent"
                onPress={() => void navigate({ to: '/decisions/$id', params: { id: row.id } })}
              >
                <bdi>{row.title}</bdi>
              </PlainButton>
            </div>
            <bdi className="block truncate text-meta font-normal text-ink-2">
              {row.found === '' ? plainTextOf(row.outcome) : row.found}
            </bdi>
          </PlainCell>
          <PlainCell>
            <Tag tone={statusTone(row.status)}>{t(`statuses.${row.status}`)}</Tag>
            {isToRevisit(row, today) && (
              <span className="block text-meta text-honey-ink">
                {t('revisit', { day: shortDay(row.reviewOn ?? '', today) })}
              </span>
            )}
          </PlainCell>
          <PlainCell>
            {t(`rules.${row.kind}`)}
            <span className="block text-meta text-ink-2">{votesWords(row)}</span>
          </PlainCell>
          <PlainCell>
            <bdi className="line-clamp-2 break-words">{row.committee?.label ?? t('whole')}</bdi>
            {row.isReserved && <span className="block text-meta text-ink-2">{t('reserved')}</span>}
          </PlainCell>
          <PlainCell align="end">{row.decidedOn === null ? '' : shortDay(row.decidedOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}

function isToRevisit(row: DecisionSummary, today: IsoDay): boolean {
  return row.reviewOn !== null && row.reviewOn <= today && (row.status === 'passed' || row.status === 'provisional');
}
