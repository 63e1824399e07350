import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Form, Select } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { CustomValueInput } from '../custom-fields/CustomValueInput.tsx';
import { useCustomFields } from '../custom-fields/custom-field-queries.ts';
import type { BulkChange } from './partner-calls.ts';

/** Asks which custom field to set on all selected records, and to what; an empty value takes theirs away. */
export function CustomBulkDialog({
  type,
  countLabel,
  onChange,
  onClose,
}: {
  type: PartnerType;
  countLabel: string;
  onChange: (change: BulkChange) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('customFields');
  const fields = useCustomFields(type);
  const [fieldId, setFieldId] = useState(fields[0]?.id ?? '');
  const [value, setValue] = useState('');
  const field = fields.find((each) => each.id === fieldId);
  return (
    <Dialog
      isOpen
      size="small"
      title={t('bulk.title', { records: countLabel })}
      description={t('clear')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="bulk-custom" isDisabled={field === undefined}>
            {t(value === '' ? 'bulk.empty' : 'bulk.set')}
          </Button>
        </>
      }
    >
      <Form id="bulk-custom" onSubmit={() => onChange({ patch: { custom: { [fieldId]: value } } })}>
        <Select
          label={t('bulk.field')}
          value={fieldId}
          onChange={(id) => {
            setFieldId(id);
            setValue('');
          }}
          options={fields.map((each) => ({ id: each.id, label: each.name }))}
          autoFocus
        />
        {field !== undefined && <CustomValueInput key={field.id} field={field} value={value} onChange={setValue} />}
      </Form>
    </Dialog>
  );
}
