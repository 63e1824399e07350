import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, DatePicker, NumberField, Select, TagInput, TextField } from '#renderer/ui/index.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import { valueLimit } from '#shared/domain/custom-fields/custom-field.ts';
import { chosenIds, minorDigits } from '#shared/domain/custom-fields/values.ts';

import { PartnerInput } from './PartnerInput.tsx';

/** The input for one custom field, as its kind needs it. `value` is the stored form; '' is nothing. */
export function CustomValueInput({
  field,
  value,
  onChange,
  error,
  isLabelHidden,
  autoFocus,
}: {
  field: CustomField;
  value: string;
  /** `words` are what was chosen, for a partner, whose name the value does not tell. */
  onChange: (value: string, words?: string) => void;
  error?: string | undefined;
  isLabelHidden?: boolean | undefined;
  autoFocus?: boolean | undefined;
}) {
  const { t } = useTranslation('customFields');
  const shared = { label: field.name, error, isLabelHidden, autoFocus };
  switch (field.kind) {
    case 'text':
    case 'link':
      return (
        <TextField
          {...shared}
          type={field.kind === 'link' ? 'url' : 'text'}
          value={value}
          onChange={onChange}
          maxLength={valueLimit}
          {...(field.kind === 'link' ? { placeholder: 'https://' } : {})}
        />
      );
    case 'number':
      return (
        <NumberField
          {...shared}
          label={field.unit === '' ? field.name : t('withUnit', { name: field.name, unit: field.unit })}
          value={value === '' ? null : Number(value)}
          onChange={(number) => onChange(number === null ? '' : String(number))}
          formatOptions={{ maximumFractionDigits: 10 }}
        />
      );
    case 'money': {
      const factor = 10 ** minorDigits(field.unit);
      return (
        <NumberField
          {...shared}
          value={value === '' ? null : Number(value) / factor}
          onChange={(amount) => onChange(amount === null ? '' : String(Math.round(amount * factor)))}
          formatOptions={{ style: 'currency', currency: field.unit || 'USD' }}
        />
      );
    }
    case 'date':
      return <DatePicker {...shared} value={value === '' ? null : value} onChange={(day) => onChange(day ?? '')} />;
    case 'choice':
      return (
        <Select
          {...shared}
          value={value}
          onChange={onChange}
          options={[
            { id: '', label: '–' },
            ...field.options.filter((option) => !option.isRetired || option.id === value),
          ]}
        />
      );
    case 'multi-choice':
      return (
        <TagInput
          {...shared}
          values={chosenIds(value)}
          onChange={(ids) => onChange(ids.length === 0 ? '' : JSON.stringify(ids))}
          suggestions={field.options.filter((option) => !option.isRetired)}
          canCreate={false}
          labelOf={(id) => field.options.find((option) => option.id === id)?.label ?? ''}
        />
      );
    case 'checkbox':
      return (
        <Checkbox
          label={field.name}
          isLabelHidden={isLabelHidden}
          isSelected={value === 'yes'}
          onChange={(isOn) => onChange(isOn ? 'yes' : '')}
        />
      );
    case 'partner':
      return <PartnerInput {...shared} value={value} onChange={onChange} />;
  }
}
