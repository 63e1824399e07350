import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ComboBox } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Chooses a decision of the register by its words, the latest first; an empty field is none. */
export function DecisionSelect({
  value,
  named,
  today,
  onChange,
}: {
  value: string | null;
  /** The decision that is named already: it need not be among those that are found. */
  named: RecordLabel | null;
  today: IsoDay;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation('pathways');
  const [text, setText] = useState('');
  const page = useQuery(
    orpc.decisions.page.queryOptions({
      input: { today, limit: 50, text: text.trim() },
      meta: { shows: ['decisions'] },
      placeholderData: keepPreviousData,
    }),
  );
  const rows = page.data?.rows ?? [];
  return (
    <ComboBox
      label={t('part.decision')}
      description={t('part.decisionHint')}
      options={rows.map(({ id, title, number }) => ({ id, label: title, detail: t('part.number', { number }) }))}
      value={value}
      valueLabel={named !== null && named.id === value ? named.label : undefined}
      isLoading={page.isFetching}
      opensOnFocus
      onSearch={setText}
      onChange={onChange}
    />
  );
}
