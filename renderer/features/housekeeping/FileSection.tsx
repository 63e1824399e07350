import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { sizeWords } from '#renderer/app/words/instants.ts';
import { ErrorState, PlainCell, PlainRow, PlainTable, Section, Skeleton } from '#renderer/ui/index.ts';

import { FileWork } from './FileWork.tsx';

/** How large the workspace file is, what it is made of, and the work that keeps it well. */
export function FileSection() {
  const { t } = useTranslation('housekeeping');
  const facts = useQuery(orpc.housekeeping.file.queryOptions({ meta: { shows: ['housekeeping', 'attachments'] } }));
  if (facts.isPending) return <Skeleton lines={6} />;
  if (facts.isError) return <ErrorState {...errorWords(facts.error)} onRetry={() => void facts.refetch()} />;
  const { bytes, parts, diskFree, beside } = facts.data;
  const line = [
    t('file.size', { size: sizeWords(bytes) }),
    ...(beside.files === 0 ? [] : [t('file.beside', { count: beside.files, size: sizeWords(beside.bytes) })]),
    ...(diskFree === null ? [] : [t('file.free', { size: sizeWords(diskFree) })]),
  ];
  return (
    <Section title={t('file.title')}>
      <p className="text-ink-2">{line.join(' · ')}</p>
      <PlainTable
        label={t('file.parts')}
        columns={[
          { id: 'part', header: t('file.part') },
          { id: 'share', header: t('file.share'), width: 'w-40' },
          { id: 'bytes', header: t('file.bytes'), width: 'w-24', align: 'end' },
        ]}
      >
        {parts
          .filter((part) => part.bytes > 0)
          .map(({ part, bytes: size }) => (
            <PlainRow key={part}>
              <PlainCell isHeader>{t(`file.names.${part}`)}</PlainCell>
              <PlainCell>
                <span className="mt-1.5 block h-2 overflow-hidden rounded-full bg-unlit">
                  <span
                    className="block h-full rounded-full bg-accent"
                    style={{ width: `${Math.max(1, (100 * size) / Math.max(bytes, 1))}%` }}
                  />
                </span>
              </PlainCell>
              <PlainCell align="end">{sizeWords(size)}</PlainCell>
            </PlainRow>
          ))}
      </PlainTable>
      <FileWork onChanged={() => void facts.refetch()} />
    </Section>
  );
}
