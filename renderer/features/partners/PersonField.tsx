import { useState } from 'react';
import { usePersonSearch, useOrganizationSearch } from './use-organization-search.ts';
import { ComboBox } from '#renderer/ui/index.ts';

/** A record that was chosen. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface FieldProps {
  readonly label: string;
  readonly value: Chosen | null;
  readonly onChange: (value: Chosen | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Finds a person who is on file. */
export function PersonField(props: FieldProps) {
  const [text, setText] = useState('');
  return <ChosenField {...props} {...usePersonSearch(text)} onSearch={setText} />;
}

/** Finds an organization that is on file. */
export function OrganizationChoice(props: FieldProps) {
  const [text, setText] = useState('');
  return <ChosenField {...props} {...useOrganizationSearch(text)} onSearch={setText} />;
}

function ChosenField({
  value,
  onChange,
  options,
  ...field
}: FieldProps & ReturnType<typeof usePersonSearch> & { onSearch: (text: string) => void }) {
  const known = value === null || options.some((option) => option.id === value.id);
  return (
    <ComboBox
      {...field}
      options={known ? options : [{ id: value.id, label: value.name }, ...options]}
      value={value?.id ?? null}
      valueLabel={value?.name}
      onChange={(id) => {
        const found = options.find((option) => option.id === id);
        if (id === null) onChange(null);
        else if (found !== undefined) onChange({ id: found.id, name: found.label });
      }}
    />
  );
}
