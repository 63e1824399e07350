import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { ComboBox } from '#renderer/ui/index.ts';
import type { RecordType } from '#shared/domain/records/record-types.ts';
import type { SearchableType } from '#shared/domain/records/record-types.ts';

/** A record that was picked. */
export interface PickedRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly name: string;
}

/** Finds a record of some types by its words; in discreet mode without those that are kept private. */
export function RecordPicker({
  label,
  description,
  types,
  value,
  onChange,
  error,
}: {
  label: string;
  description?: string;
  types: readonly SearchableType[];
  value: PickedRecord | null;
  onChange: (value: PickedRecord | null) => void;
  error?: string | undefined;
}) {
  const { discreet } = useDeviceSettings();
  const [text, setText] = useState('');
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: text.trim(), types: [...types], limit: 8, hideRestricted: discreet },
      meta: { shows: ['search'] },
    }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text.trim() === '' ? [] : (found.data?.hits ?? []);
  const options = hits.map(({ id, title, subtitle }) => ({ id, label: title, detail: subtitle }));
  const isKnown = value === null || options.some(({ id }) => id === value.id);
  return (
    <ComboBox
      label={label}
      description={description}
      options={isKnown ? options : [{ id: value.id, label: value.name, detail: '' }, ...options]}
      value={value?.id ?? null}
      valueLabel={value?.name}
      onSearch={setText}
      isLoading={found.isFetching}
      error={error}
      onChange={(id) => {
        const hit = hits.find((each) => each.id === id);
        if (id === null) onChange(null);
        else if (hit !== undefined) onChange({ type: hit.type, id: hit.id, name: hit.title });
      }}
    />
  );
}
