import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Chip, FormRow, LinkButton, TextField } from '#renderer/ui/index.ts';
import { pronounSuggestions } from '#shared/content/pronouns.ts';

import type { FormErrors } from '../partners/form/form-errors.ts';
import type { PersonFields } from '../partners/form/form-values.ts';

type Name = Pick<
  PersonFields,
  'name' | 'prefix' | 'givenName' | 'middleName' | 'familyName' | 'suffix' | 'nickname' | 'pronouns'
>;
const parts = ['prefix', 'givenName', 'middleName', 'familyName', 'suffix', 'nickname'] as const;

/** The name as it is shown, its parts where they are known, and pronouns in the person's own words. */
export function PersonNameFields({
  fields,
  set,
  errors,
  likely,
}: {
  fields: Name;
  set: (change: Partial<Name>) => void;
  errors: FormErrors;
  /** Which record a new one may be already, below the name. */
  likely?: ReactNode;
}) {
  const { t } = useTranslation('people');
  const [hasParts, setParts] = useState(parts.some((part) => fields[part] !== ''));
  return (
    <>
      <TextField
        label={t('form.name')}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={errors['name']}
        autoFocus
        isRequired
        maxLength={1000}
      />
      {likely}
      {hasParts ? (
        <>
          <FormRow>
            <TextField label={t('form.prefix')} value={fields.prefix} onChange={(prefix) => set({ prefix })} />
            <TextField
              label={t('form.givenName')}
              value={fields.givenName}
              onChange={(givenName) => set({ givenName })}
            />
            <TextField
              label={t('form.middleName')}
              value={fields.middleName}
              onChange={(middleName) => set({ middleName })}
            />
          </FormRow>
          <FormRow>
            <TextField
              label={t('form.familyName')}
              value={fields.familyName}
              onChange={(familyName) => set({ familyName })}
            />
            <TextField label={t('form.suffix')} value={fields.suffix} onChange={(suffix) => set({ suffix })} />
            <TextField label={t('form.nickname')} value={fields.nickname} onChange={(nickname) => set({ nickname })} />
          </FormRow>
        </>
      ) : (
        <div>
          <LinkButton onPress={() => setParts(true)}>{t('form.nameParts')}</LinkButton>
        </div>
      )}
      <div className="flex flex-col gap-1.5">
        <TextField
          label={t('form.pronouns')}
          description={t('form.pronounsHint')}
          value={fields.pronouns}
          onChange={(pronouns) => set({ pronouns })}
        />
        {fields.pronouns === '' && (
          <div role="group" aria-label={t('form.pronounSuggestions')} className="flex flex-wrap gap-1.5">
            {pronounSuggestions.map((pronouns) => (
              <Chip key={pronouns} kind="quiet" label={pronouns} onPress={() => set({ pronouns })} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
