import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { TagInput } from '#renderer/ui/index.ts';
import { languageLabel } from '#shared/content/languages.ts';

import { vocabularyOptions } from '../vocabularies.ts';
import { AddressesField } from './AddressesField.tsx';
import { ContactPointsField } from './ContactPointsField.tsx';
import type { FormErrors } from './form-errors.ts';
import type { PartnerFormFields } from './form-values.ts';

type Reach = Pick<PartnerFormFields, 'emails' | 'phones' | 'addresses' | 'links' | 'languages'>;

/** How to reach them, and in which languages. */
export function ReachFields({
  fields,
  set,
  errors,
}: {
  fields: Reach;
  set: (change: Partial<Reach>) => void;
  errors: FormErrors;
}) {
  const { t } = useTranslation('partners');
  return (
    <>
      <ContactPointsField kind="phones" points={fields.phones} onChange={(phones) => set({ phones })} errors={errors} />
      <ContactPointsField kind="emails" points={fields.emails} onChange={(emails) => set({ emails })} errors={errors} />
      <AddressesField addresses={fields.addresses} onChange={(addresses) => set({ addresses })} />
      <ContactPointsField kind="links" points={fields.links} onChange={(links) => set({ links })} errors={errors} />
      <TagInput
        label={t('fields.languages')}
        values={fields.languages}
        onChange={(languages) => set({ languages: [...languages] })}
        suggestions={vocabularyOptions.languages}
        canCreate={false}
        labelOf={languageLabel}
      />
    </>
  );
}
