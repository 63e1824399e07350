import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Section } from '#renderer/ui/index.ts';
import type { CustomInput } from '#shared/contract/custom-fields.ts';
import { customColumn, type CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

import { CustomValueInput } from './CustomValueInput.tsx';
import { useCustomFields } from './custom-field-queries.ts';

/** The fields that people added, as a part of a form; nothing where there are none. */
export function CustomFieldInputs({
  recordType,
  values,
  onChange,
  errors,
}: {
  recordType: CustomRecordType;
  values: CustomInput;
  onChange: (values: CustomInput) => void;
  /** What is wrong, by `custom:<id>`. */
  errors: Readonly<Record<string, string | undefined>>;
}) {
  const { t } = useTranslation('customFields');
  const fields = useCustomFields(recordType);
  if (fields.length === 0) return null;
  return (
    <Section title={t('section')} level={3}>
      <div className="flex flex-col gap-4">
        {fields.map((field) => (
          <CustomValueInput
            key={field.id}
            field={field}
            value={values[field.id] ?? ''}
            onChange={(value) => onChange({ ...values, [field.id]: value })}
            error={errors[customColumn(field.id)]}
          />
        ))}
      </div>
    </Section>
  );
}
