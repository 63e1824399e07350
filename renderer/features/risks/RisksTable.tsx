import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import { riskCategories, riskStatuses } from '#shared/content/risks.ts';
import type { Risk } from '#shared/contract/risks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { bandLabel } from './RiskMatrix.tsx';

const tones = { low: 'line', medium: 'neutral', high: 'honey', critical: 'danger' } as const;

/** The same as the matrix, as a table; the heaviest first, those that are over last. */
export function RisksTable({
  risks,
  today,
  onOpen,
}: {
  risks: readonly Risk[];
  today: IsoDay;
  onOpen: (risk: Risk) => void;
}) {
  const { t } = useTranslation('risks');
  const nameOf = useLabelWords();
  return (
    <PlainTable
      label={t('title')}
      columns={[
        { id: 'title', header: t('table.title') },
        { id: 'category', header: t('table.category'), width: 'w-36', isWideOnly: true },
        { id: 'score', header: t('table.score'), width: 'w-32' },
        { id: 'residual', header: t('table.residual'), width: 'w-28' },
        { id: 'status', header: t('table.status'), width: 'w-28' },
        { id: 'owner', header: t('table.owner'), width: 'w-40' },
        { id: 'review', header: t('table.review'), width: 'w-28' },
      ]}
    >
      {risks.map((risk) => (
        <PlainRow key={risk.id} isQuiet={risk.status === 'closed' || risk.status === 'happened'}>
          <PlainCell isHeader>
            <span className="flex items-center gap-1.5">
              {risk.isAlarming && <Icon of={TriangleAlert} size={16} className="shrink-0 text-danger" />}
              <PlainButton className="max-w-full truncate rounded-tag" onPress={() => onOpen(risk)}>
                {risk.title}
              </PlainButton>
            </span>
            {(risk.prevention || risk.contingency) !== '' && (
              <span className="block truncate text-meta font-normal text-ink-2">
                {risk.prevention || risk.contingency}
              </span>
            )}
          </PlainCell>
          <PlainCell isWideOnly>{riskCategories.find(({ id }) => id === risk.category)?.label ?? ''}</PlainCell>
          <PlainCell>
            <span title={t('scoreWords', risk)}>
              {risk.score} <Tag tone={tones[risk.band]}>{bandLabel(risk.band)}</Tag>
            </span>
          </PlainCell>
          <PlainCell>
            {risk.residual === risk.score ? <span className="text-ink-3">{t('table.notSaid')}</span> : risk.residual}
          </PlainCell>
          <PlainCell>{riskStatuses.find(({ id }) => id === risk.status)?.label ?? risk.status}</PlainCell>
          <PlainCell>
            {risk.owner === null ? (
              <span className="text-ink-3">{t('table.nobody')}</span>
            ) : (
              <bdi className="block truncate">{nameOf(risk.owner)}</bdi>
            )}
          </PlainCell>
          <PlainCell>{risk.reviewOn === null ? '' : shortDay(risk.reviewOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
