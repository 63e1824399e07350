import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

/** The others who took part, each a way to their profile; after four a number. */
export function ParticipantLinks({ records }: { records: readonly RecordLabel[] }) {
  const { t } = useTranslation('profile');
  const { t: shared } = useTranslation('partners');
  const shown = records.slice(0, 4);
  const rest = records.length - shown.length;
  return (
    <span className="min-w-0 text-meta text-ink-3">
      {t('timeline.with', { names: '' })}
      {shown.map((record, index) => (
        <span key={record.id}>
          {index > 0 && ', '}
          <RecordLink record={record} />
        </span>
      ))}
      {rest > 0 && ` ${shared('trash.andMore', { count: rest })}`}
    </span>
  );
}

/** A record's name as a link to its profile; kept private in discreet mode. */
export function RecordLink({ record }: { record: RecordLabel }) {
  const { t } = useTranslation('partners');
  const { isDiscreet } = useTableNames();
  const { id, type, label, isRestricted } = record;
  if (isRestricted && isDiscreet) return <span>{t('cell.hiddenName')}</span>;
  return (
    <Link
      to={type === 'people' ? '/people/$id' : '/organizations/$id'}
      params={{ id }}
      className="rounded-tag text-ink-2 underline decoration-line-2 underline-offset-2 focus-ring hover:text-ink"
    >
      <bdi className="break-words">{label}</bdi>
    </Link>
  );
}
