import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { ComboBox } from '#renderer/ui/index.ts';
import { foldText } from '#shared/text.ts';

/** The organization of a new person: one that is there, one to be made (`newOrganization`), or none. */
interface ChosenOrganization {
  readonly id: string | null;
  readonly name: string;
}

/** Stands for the id of an organization that is made together with the person. */
export const newOrganization = 'new';
export const noOrganization: ChosenOrganization = { id: null, name: '' };

/** Finds an organization by typing; a name that is not there yet is kept as the name of a new one. */
export function OrganizationField({
  value,
  onChange,
}: {
  value: ChosenOrganization;
  onChange: (value: ChosenOrganization) => void;
}) {
  const { t } = useTranslation('quickAdd');
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text, types: ['organizations'], limit: 8 },
      meta: { shows: ['organizations'] },
    }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text === '' || found.data?.isFuzzy === true ? [] : (found.data?.hits ?? []);
  const choose = (id: string | null): void => {
    const hit = hits.find((candidate) => candidate.id === id);
    onChange(hit === undefined ? noOrganization : { id: hit.id, name: hit.title });
  };
  // Whoever types a name and goes on to the next field means it.
  const settle = (): void => {
    if (text === '' || value.id !== null) return;
    const same = hits.find(({ title }) => foldText(title) === foldText(text));
    onChange(same === undefined ? { id: newOrganization, name: text } : { id: same.id, name: same.title });
  };
  return (
    <ComboBox
      label={t('organizationOf')}
      description={value.id === newOrganization ? t('organizationNew', { name: value.name }) : t('organizationHelp')}
      options={hits.map(({ id, title, subtitle }) => ({ id, label: title, detail: subtitle }))}
      value={value.id}
      valueLabel={value.name}
      onSearch={setTyped}
      onChange={choose}
      onCreate={(name) => onChange({ id: newOrganization, name })}
      createLabel={(name) => t('organizationCreate', { name })}
      onBlur={settle}
    />
  );
}
