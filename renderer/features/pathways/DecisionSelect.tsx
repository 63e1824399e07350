import { useQuery } from '@tanstack/react-query';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Select } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Chooses among the latest decisions of the register; the one that is named already is always there. */
export function DecisionSelect({
  value,
  named,
  today,
  onChange,
}: {
  value: string | null;
  named: RecordLabel | null;
  today: IsoDay;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation('pathways');
  const page = useQuery(
    orpc.decisions.page.queryOptions({ input: { today, limit: 100 }, meta: { shows: ['decisions'] } }),
  );
  const rows = page.data?.rows ?? [];
  const options = [
    { id: '', label: t('part.noDecision') },
    ...(named === null || rows.some((row) => row.id === named.id) ? [] : [{ id: named.id, label: named.label }]),
    ...rows.map((row) => ({ id: row.id, label: row.title })),
  ];
  return (
    <Select
      label={t('part.decision')}
      options={options}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
