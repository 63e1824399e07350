import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ComboBox, type Option } from '#renderer/ui/index.ts';
import { foldText } from '#shared/text.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { useOrganizationSearch, usePersonSearch } from '../partners/use-organization-search.ts';

/** A record that is there, or the name of one that will be made. */
export type RecordChoice =
  | { readonly id: string; readonly name: string }
  | { readonly id: null; readonly name: string };

/** Finds an organization or a person by typing; a name that nobody has yet can be made into a new one. */
export function RecordField({
  type,
  label,
  description,
  choice,
  onChange,
  error,
  autoFocus,
  isRequired,
}: {
  type: PartnerType;
  label: string;
  description?: string;
  choice: RecordChoice | null;
  onChange: (choice: RecordChoice | null) => void;
  error?: string | undefined;
  autoFocus?: boolean;
  isRequired?: boolean;
}) {
  const { t } = useTranslation('partners');
  const [text, setText] = useState('');
  const organizations = useOrganizationSearch(type === 'organizations' ? text : '');
  const people = usePersonSearch(type === 'people' ? text : '');
  const { options, isLoading } = type === 'organizations' ? organizations : people;
  // Whoever types a name and goes on to the next field means it.
  const settle = (): void => {
    const name = text.trim();
    if (name === '' || choice !== null) return;
    const same = options.find((option) => foldText(option.label) === foldText(name));
    onChange(same === undefined ? { id: null, name } : { id: same.id, name: same.label });
  };
  return (
    <ComboBox
      label={label}
      description={
        choice !== null && choice.id === null ? t(`roles.willBeMade.${type}`, { name: choice.name }) : description
      }
      options={withChoice(options, choice)}
      value={choice === null ? null : (choice.id ?? newRecord)}
      valueLabel={choice?.name}
      onChange={(id) => {
        const found = options.find((option) => option.id === id);
        if (id === null) onChange(null);
        else if (found !== undefined) onChange({ id: found.id, name: found.label });
      }}
      onSearch={setText}
      isLoading={isLoading}
      onCreate={(name) => onChange({ id: null, name })}
      onBlur={settle}
      createLabel={(name) => t(`roles.make.${type}`, { name })}
      placeholder={t('choose.organization')}
      error={error}
      autoFocus={autoFocus}
      isRequired={isRequired}
    />
  );
}

/** The field needs its value among the options: one that is not made yet is none of those found. */
function withChoice(options: readonly Option[], choice: RecordChoice | null): readonly Option[] {
  if (choice === null) return options;
  const own = { id: choice.id ?? newRecord, label: choice.name };
  return options.some((option) => option.id === own.id) ? options : [own, ...options];
}

const newRecord = 'new';
