import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { CustomField, CustomInput, CustomValues } from '#shared/contract/custom-fields.ts';
import { customColumn, type CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

import { CustomValueInput } from './CustomValueInput.tsx';

const formId = 'custom-values';

/** Fills in the fields that people added to a record. */
export function CustomValuesDialog({
  recordType,
  recordId,
  fields,
  values,
  onClose,
}: {
  recordType: CustomRecordType;
  recordId: string;
  fields: readonly CustomField[];
  values: CustomValues;
  onClose: () => void;
}) {
  const { t } = useTranslation('customFields');
  const [changed, setChanged] = useState<CustomInput>({});
  const form = useFormSave({ fields: fields.map((field) => customColumn(field.id)), onClose });
  const save = (): void => {
    if (Object.keys(changed).length === 0) onClose();
    else void form.save(() => client.customFields.setValues({ recordType, recordIds: [recordId], values: changed }));
  };
  return (
    <Dialog
      isOpen
      title={t('section')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={save}>
        <FormProblem form={form} />
        {fields.map((field, index) => (
          <CustomValueInput
            key={field.id}
            field={field}
            value={changed[field.id] ?? values[field.id]?.value ?? ''}
            onChange={(value) => setChanged((before) => ({ ...before, [field.id]: value }))}
            error={form.errorAt(customColumn(field.id))}
            autoFocus={index === 0}
          />
        ))}
      </Form>
    </Dialog>
  );
}
