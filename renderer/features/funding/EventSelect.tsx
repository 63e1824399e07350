import { useQuery } from '@tanstack/react-query';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Select } from '#renderer/ui/index.ts';
import { dayWords } from '#shared/domain/day-words.ts';

/** Chooses the outside event that decides the money, such as a budget vote; a past one that is named already stays. */
export function EventSelect({
  value,
  title,
  onChange,
}: {
  value: string | null;
  title: string;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation('funding');
  const today = useToday();
  const events = useQuery(
    orpc.externalEvents.upcoming.queryOptions({ input: { today }, meta: { shows: ['externalEvents'] } }),
  );
  const rows = (events.data ?? []).filter((event) => !event.isRestricted);
  return (
    <Select
      label={t('form.event')}
      options={[
        { id: '', label: t('form.noEvent') },
        ...(value === null || rows.some((event) => event.id === value) ? [] : [{ id: value, label: title }]),
        ...rows.map((event) => ({ id: event.id, label: event.title, detail: dayWords(event.startsOn) })),
      ]}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
