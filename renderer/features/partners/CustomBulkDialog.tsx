import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Checkbox, Dialog, Form, Select } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { CustomValueInput } from '../custom-fields/CustomValueInput.tsx';
import { useCustomFields } from '../custom-fields/custom-field-queries.ts';
import type { BulkChange } from './partner-calls.ts';

/** Asks which custom field to set on all selected records, and to what, or to take theirs away: an empty field alone changes nothing. */
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
  const [isCleared, setCleared] = useState(false);
  const field = fields.find((each) => each.id === fieldId);
  const canSave = field !== undefined && (isCleared || value !== '');
  const save = (): void => {
    if (canSave) onChange({ patch: { custom: { [fieldId]: isCleared ? '' : value } } });
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('bulk.title', { records: countLabel })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="bulk-custom" isDisabled={!canSave}>
            {t(isCleared ? 'bulk.empty' : 'bulk.set')}
          </Button>
        </>
      }
    >
      <Form id="bulk-custom" onSubmit={save}>
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
        {field !== undefined && !isCleared && (
          <CustomValueInput key={field.id} field={field} value={value} onChange={setValue} />
        )}
        <Checkbox label={t('bulk.clear')} isSelected={isCleared} onChange={setCleared} />
      </Form>
    </Dialog>
  );
}
