import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import {
  Banner,
  ErrorState,
  LinkButton,
  Meter,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

import { OwnerSign } from './task-columns.tsx';
import { useTaskWords } from './task-words.ts';

/** Who carries how much, with those who are asked too often first. */
export function TaskWorkload({ today, onOwner }: { today: IsoDay; onOwner: (id: string) => void }) {
  const { t } = useTranslation('tasks');
  const { nameWords } = useTaskWords();
  const load = useQuery(
    orpc.tasks.workload.queryOptions({
      input: { today, limit: 200 },
      meta: { shows: ['tasks', 'people', 'seats', 'committees', 'trash'] },
    }),
  );
  if (load.isPending) return <Skeleton lines={8} />;
  if (load.isError) return <ErrorState {...errorWords(load.error)} onRetry={() => void load.refetch()} />;
  const { rows, total, effort, unowned } = load.data;
  const most = Math.max(1, ...rows.map((row) => row.effort));
  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 py-4">
      <p className="max-w-words text-ink-2">{t('workload.intro')}</p>
      {unowned > 0 && (
        <div className="mt-3">
          <Banner
            tone="honey"
            title={t('workload.unowned', { count: unowned })}
            action={{ label: t('workload.show'), run: () => onOwner('none') }}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <p className="py-8 text-ink-2">{t('workload.none')}</p>
      ) : (
        <PlainTable
          label={t('workload.label')}
          columns={[
            { id: 'person', header: t('workload.person'), width: 'w-52' },
            { id: 'open', header: t('workload.open'), width: 'w-16', align: 'end' },
            { id: 'effort', header: t('workload.effort'), width: 'w-44' },
            { id: 'share', header: t('workload.share'), width: 'w-24', align: 'end' },
            { id: 'late', header: t('workload.late'), width: 'w-16', align: 'end' },
            { id: 'seats', header: t('workload.seats'), width: 'w-16', align: 'end' },
            { id: 'flags', header: t('workload.flags') },
            { id: 'show', header: t('title'), width: 'w-20' },
          ]}
        >
          {rows.map((row) => (
            <PlainRow key={row.person.id}>
              <PlainCell isHeader>
                <OwnerSign task={{ owner: row.person }} />
              </PlainCell>
              <PlainCell align="end">{row.open}</PlainCell>
              <PlainCell>
                <span className="flex items-center gap-2">
                  <span className="w-6 text-right">{row.effort}</span>
                  <span className="flex-1">
                    <Meter
                      label={`${t('workload.effort')}: ${nameWords(row.person)}`}
                      value={row.effort}
                      max={most}
                      tone={row.flags.includes('share') ? 'honey' : 'accent'}
                      valueText={String(row.effort)}
                    />
                  </span>
                </span>
              </PlainCell>
              <PlainCell align="end">{effort === 0 ? '' : `${Math.round((100 * row.effort) / effort)}%`}</PlainCell>
              <PlainCell align="end">{row.late}</PlainCell>
              <PlainCell align="end">{row.seats}</PlainCell>
              <PlainCell>
                {row.flags.length === 0 ? (
                  <span className="text-ink-3">{t('workload.fine')}</span>
                ) : (
                  <span className="flex flex-wrap gap-1">
                    {row.flags.map((flag) => (
                      <Tag key={flag} tone={flag === 'late' ? 'danger' : 'honey'}>
                        {t(`workload.flag.${flag}`)}
                      </Tag>
                    ))}
                  </span>
                )}
              </PlainCell>
              <PlainCell>
                {row.open > 0 && (
                  <LinkButton onPress={() => onOwner(row.person.id)}>
                    {t('workload.show')}
                    <span className="sr-only"> {nameWords(row.person)}</span>
                  </LinkButton>
                )}
              </PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      )}
      <p className="mt-3 text-meta text-ink-2">
        {t('workload.total', { effort })}
        {total > rows.length && ` · ${t('workload.shown', { shown: rows.length, total: numberWords(total) })}`}
      </p>
    </div>
  );
}
