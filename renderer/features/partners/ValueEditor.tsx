import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, NumberField, TagInput, TextField } from '#renderer/ui/index.ts';
import type { FieldDefinition, FilterCondition } from '#shared/domain/filters.ts';

import { PartnersInput } from '../custom-fields/PartnerInput.tsx';
import { TagField } from '../tags/TagField.tsx';
import { fieldChoiceLabel, fieldLabel } from './filter-words.ts';
import { valueEditorOf } from './filter-edits.ts';
import { OrganizationsInput } from './OrganizationsInput.tsx';
import { useMemberList } from '../members/member-queries.ts';
import { vocabularyOptions } from './vocabularies.ts';

/** The editor of a condition's value, as its field and operator need it. */
export function ValueEditor({
  field,
  condition,
  onChange,
  isLabelHidden = false,
}: {
  field: FieldDefinition;
  condition: FilterCondition;
  onChange: (value: FilterCondition['value']) => void;
  isLabelHidden?: boolean;
}) {
  const { t } = useTranslation('partners');
  const members = useMemberList();
  const label = fieldLabel(field, t);
  const values = Array.isArray(condition.value) ? condition.value.map(String) : [];
  const setValues = (next: readonly string[]): void => onChange([...next]);
  switch (valueEditorOf(field, condition.operator)) {
    case 'none':
      return null;
    case 'text':
      return (
        <TextField
          label={label}
          isLabelHidden={isLabelHidden}
          value={typeof condition.value === 'string' ? condition.value : ''}
          onChange={onChange}
          maxLength={1000}
        />
      );
    case 'day':
      return (
        <DatePicker
          label={label}
          isLabelHidden={isLabelHidden}
          value={typeof condition.value === 'string' && condition.value !== '' ? condition.value : null}
          onChange={(day) => onChange(day ?? '')}
        />
      );
    case 'days':
      return (
        <NumberField
          label={t('filter.days')}
          isLabelHidden={isLabelHidden}
          value={typeof condition.value === 'number' ? condition.value : null}
          onChange={onChange}
          minValue={0}
          maxValue={36_500}
        />
      );
    case 'choices':
      return (
        <TagInput
          label={label}
          isLabelHidden={isLabelHidden}
          values={values}
          onChange={setValues}
          suggestions={field.options ?? vocabularyOptions[field.vocabulary ?? 'sectors']}
          canCreate={false}
          labelOf={(id) => fieldChoiceLabel(field, id)}
        />
      );
    case 'members':
      return (
        <TagInput
          label={label}
          isLabelHidden={isLabelHidden}
          values={values}
          onChange={setValues}
          suggestions={members.map((member) => ({
            id: member.id,
            label: member.isMe ? t('choose.me', { name: member.name }) : member.name,
          }))}
          canCreate={false}
        />
      );
    case 'tags':
      return (
        <TagField label={label} isLabelHidden={isLabelHidden} tagIds={values} onChange={setValues} canCreate={false} />
      );
    case 'partners':
      return <PartnersInput label={label} isLabelHidden={isLabelHidden} values={values} onChange={setValues} />;
    case 'organizations':
      return <OrganizationsInput label={label} isLabelHidden={isLabelHidden} ids={values} onChange={setValues} />;
  }
}
