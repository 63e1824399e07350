import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useOrganizationSearch, usePersonSearch } from '#renderer/features/partners/use-organization-search.ts';
import { ComboBox, TagInput, type Option } from '#renderer/ui/index.ts';

import { usePartnerNames } from './custom-field-queries.ts';

/** Chooses a person or an organization by typing a name; the value is `people/<id>` or `organizations/<id>`, '' for nobody. */
export function PartnerInput({
  value,
  onChange,
  ...field
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  value: string;
  onChange: (value: string, name: string) => void;
  error?: string | undefined;
  autoFocus?: boolean | undefined;
  onBlur?: (() => void) | undefined;
}) {
  const { t } = useTranslation('customFields');
  const [text, setText] = useState('');
  const { options, isLoading } = usePartnerOptions(text);
  const name = usePartnerNames(value === '' ? [] : [value]).get(value);
  const all =
    value === '' || options.some(({ id }) => id === value) ? options : [{ id: value, label: name ?? '…' }, ...options];
  return (
    <ComboBox
      {...field}
      options={all}
      value={value === '' ? null : value}
      valueLabel={name}
      onChange={(id) => onChange(id ?? '', all.find((option) => option.id === id)?.label ?? '')}
      onSearch={setText}
      isLoading={isLoading}
      placeholder={t('choosePartner')}
    />
  );
}

/** Chooses several people and organizations, for a filter. */
export function PartnersInput({
  label,
  isLabelHidden,
  values,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const { t } = useTranslation('customFields');
  const [text, setText] = useState('');
  const { options, isLoading } = usePartnerOptions(text);
  const names = usePartnerNames(values);
  return (
    <TagInput
      label={label}
      {...(isLabelHidden === undefined ? {} : { isLabelHidden })}
      values={values}
      onChange={onChange}
      suggestions={options}
      canCreate={false}
      onSearch={setText}
      isLoading={isLoading}
      labelOf={(value) => names.get(value) ?? '…'}
      placeholder={t('choosePartner')}
    />
  );
}

function usePartnerOptions(text: string): { options: readonly Option[]; isLoading: boolean } {
  const people = usePersonSearch(text);
  const organizations = useOrganizationSearch(text);
  return {
    options: [
      ...people.options.map((option) => ({ ...option, id: `people/${option.id}` })),
      ...organizations.options.map((option) => ({ ...option, id: `organizations/${option.id}` })),
    ],
    isLoading: people.isLoading || organizations.isLoading,
  };
}
