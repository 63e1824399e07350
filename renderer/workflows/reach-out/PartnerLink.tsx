import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { PlainButton } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

/** The name of a partner as a way to their profile; kept private on a shared screen. */
export function PartnerLink({ record, detail }: { record: RecordLabel; detail?: string | null | undefined }) {
  const { t } = useTranslation('outreach');
  const { isDiscreet } = useTableNames();
  const navigate = useNavigate();
  if (isDiscreet && record.isRestricted) return <span className="text-ink-3">{t('private')}</span>;
  const open = (): void => {
    const params = { id: record.id };
    void navigate(record.type === 'people' ? { to: '/people/$id', params } : { to: '/organizations/$id', params });
  };
  return (
    <span className="flex min-w-0 flex-col">
      <PlainButton onPress={open} className="max-w-full truncate text-left font-name hover:underline">
        <bdi>{record.label}</bdi>
      </PlainButton>
      {detail !== undefined && detail !== null && detail !== record.label && (
        <bdi className="truncate text-meta text-ink-3">{detail}</bdi>
      )}
    </span>
  );
}
