import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { TagInput } from '#renderer/ui/index.ts';

import { useOrganizationNames, useOrganizationSearch } from './use-organization-search.ts';

/** Chooses several organizations by typing their names. */
export function OrganizationsInput({
  label,
  isLabelHidden,
  ids,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation('partners');
  const [text, setText] = useState('');
  const { options, isLoading } = useOrganizationSearch(text);
  const names = useOrganizationNames(ids);
  return (
    <TagInput
      label={label}
      isLabelHidden={isLabelHidden}
      values={ids}
      onChange={onChange}
      suggestions={options}
      canCreate={false}
      onSearch={setText}
      isLoading={isLoading}
      labelOf={(id) => names.get(id) ?? '…'}
      placeholder={t('choose.organization')}
    />
  );
}
