import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { ComboBox } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

/** A partner with the name that is shown. */
export type PartnerChoice = PartnerRef & { readonly label: string };

/** Finds a person or an organization by typing. */
export function PartnerField({
  label,
  choice,
  onChange,
  error,
  autoFocus,
}: {
  label: string;
  choice: PartnerChoice | null;
  onChange: (choice: PartnerChoice | null) => void;
  error?: string | undefined;
  autoFocus?: boolean | undefined;
}) {
  const { t } = useTranslation('interactions');
  const { discreet } = useDeviceSettings();
  const [text, setText] = useState('');
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: text.trim(), types: ['people', 'organizations'], limit: 8 },
      meta: { shows: ['people', 'organizations'] },
    }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text.trim() === '' ? [] : (found.data?.hits ?? []).filter((hit) => !(discreet && hit.isRestricted));
  return (
    <ComboBox
      label={label}
      placeholder={t('log.whoPlaceholder')}
      options={hits.map(({ id, title, subtitle }) => ({ id, label: title, detail: subtitle }))}
      value={choice?.id ?? null}
      valueLabel={choice?.label}
      onSearch={setText}
      isLoading={found.isFetching}
      error={error}
      autoFocus={autoFocus}
      onChange={(id) => {
        const hit = hits.find((candidate) => candidate.id === id);
        if (id === null) onChange(null);
        else if (hit !== undefined) {
          onChange({ type: hit.type === 'people' ? 'people' : 'organizations', id: hit.id, label: hit.title });
        }
      }}
    />
  );
}
