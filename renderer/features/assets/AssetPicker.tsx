import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { ComboBox } from '#renderer/ui/index.ts';
import { assetKinds } from '#shared/content/asset-kinds.ts';

import type { Chosen } from '../partners/PersonField.tsx';

/** Finds a text by its title; only texts of the crisis lane where that is asked for. */
export function AssetPicker({
  label,
  value,
  onChange,
  isCrisis = false,
  placeholder,
  error,
  autoFocus,
}: {
  label: string;
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
  isCrisis?: boolean;
  placeholder?: string;
  error?: string | undefined;
  autoFocus?: boolean;
}) {
  const [text, setText] = useState('');
  const found = useQuery(
    orpc.assets.list.queryOptions({
      input: { filter: { text: text.slice(0, 200) }, limit: isCrisis ? 200 : 20 },
      placeholderData: keepPreviousData,
      meta: { shows: ['assets', 'trash'] },
    }),
  );
  const options = (found.data?.rows ?? [])
    .filter((row) => !isCrisis || row.isCrisis)
    .map((row) => ({
      id: row.id,
      label: row.title,
      detail: assetKinds.find(({ id }) => id === row.kind)?.label ?? row.kind,
    }));
  const isKnown = value === null || options.some(({ id }) => id === value.id);
  return (
    <ComboBox
      label={label}
      autoFocus={autoFocus ?? false}
      placeholder={placeholder ?? ''}
      error={error}
      options={isKnown ? options : [{ id: value.id, label: value.name }, ...options]}
      value={value?.id ?? null}
      valueLabel={value?.name}
      isLoading={found.isFetching}
      onSearch={setText}
      onChange={(id) => {
        const picked = options.find((option) => option.id === id);
        if (id === null) onChange(null);
        else if (picked !== undefined) onChange({ id: picked.id, name: picked.label });
      }}
    />
  );
}
