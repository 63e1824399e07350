import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, ErrorState, PlainCell, PlainRow, PlainTable, Select, Skeleton } from '#renderer/ui/index.ts';
import type { ColumnMapping } from '#shared/contract/imports.ts';
import { knownValues, type ValueTarget } from '#shared/domain/import-words.ts';

import { readOptionsOf, type ImportedFile, type Inspection } from './import-steps.ts';

const asItIs = 'as-it-is';
const leaveOut = 'leave-out';

/** What each word of a column means here; what is likely is offered, and nothing is taken without being seen. */
export function ValueWords({
  file,
  inspection,
  entry,
  target,
  onChange,
}: {
  file: ImportedFile;
  inspection: Inspection;
  entry: ColumnMapping;
  target: ValueTarget;
  onChange: (values: NonNullable<ColumnMapping['values']>) => void;
}) {
  const { t } = useTranslation('imports');
  const words = useQuery(
    orpc.imports.values.queryOptions({
      input: { path: file.path, options: readOptionsOf(inspection), column: entry.column, target },
      meta: { shows: [] },
    }),
  );
  if (words.isError) return <ErrorState {...errorWords(words.error)} onRetry={() => void words.refetch()} />;
  if (words.isPending) return <Skeleton lines={4} />;
  const chosen = new Map((entry.values ?? []).map(({ from, to }) => [from.toLowerCase(), to]));
  const choose = (value: string, choice: string) => {
    const others = (entry.values ?? []).filter(({ from }) => from.toLowerCase() !== value.toLowerCase());
    onChange(choice === asItIs ? others : [...others, { from: value, to: choice === leaveOut ? '' : choice }]);
  };
  const open = words.data.values.filter(
    ({ value, suggestion }) => suggestion !== '' && !chosen.has(value.toLowerCase()),
  );
  const takeAll = () =>
    onChange([...(entry.values ?? []), ...open.map(({ value, suggestion }) => ({ from: value, to: suggestion }))]);
  const options = [
    { id: asItIs, label: t('values.asItIs') },
    ...knownValues(target).map(({ id, label }) => ({ id, label })),
    { id: leaveOut, label: t('values.leaveOut') },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-name text-ink">{t('values.title')}</h3>
      {words.data.isCut && (
        <p className="text-meta text-ink-2">{t('values.cut', { count: words.data.values.length })}</p>
      )}
      {open.length > 0 && (
        <span>
          <Button size="small" onPress={takeAll}>
            {t('values.take', { count: open.length })}
          </Button>
        </span>
      )}
      <PlainTable
        label={t('values.title')}
        columns={[
          { id: 'theirs', header: t('values.theirs') },
          { id: 'count', header: t('values.count'), width: 'w-16', align: 'end' },
          { id: 'ours', header: t('values.ours'), width: 'w-52' },
        ]}
      >
        {words.data.values.map(({ value, count }) => {
          const to = chosen.get(value.toLowerCase());
          return (
            <PlainRow key={value}>
              <PlainCell isHeader>
                <span title={value}>{value}</span>
              </PlainCell>
              <PlainCell align="end">{count}</PlainCell>
              <PlainCell>
                <Select
                  label={t('values.meaning', { value })}
                  isLabelHidden
                  options={options}
                  value={to === undefined ? asItIs : to === '' ? leaveOut : to}
                  onChange={(choice) => choose(value, choice)}
                />
              </PlainCell>
            </PlainRow>
          );
        })}
      </PlainTable>
    </section>
  );
}
