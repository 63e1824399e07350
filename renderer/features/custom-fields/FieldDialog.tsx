import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, Select, Switch, TextField } from '#renderer/ui/index.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import {
  customFieldKinds,
  type CustomFieldKind,
  type CustomRecordType,
} from '#shared/domain/custom-fields/custom-field.ts';

import { OptionsEditor, type DraftOption } from './OptionsEditor.tsx';

const formId = 'custom-field';

/** Adds a field to a record type, or changes what one is called, counts and offers. */
export function FieldDialog({
  recordType,
  field,
  onClose,
}: {
  recordType: CustomRecordType;
  field?: CustomField;
  onClose: () => void;
}) {
  const { t } = useTranslation('customFields');
  const [name, setName] = useState(field?.name ?? '');
  const [kind, setKind] = useState<CustomFieldKind>(field?.kind ?? 'text');
  const [unit, setUnit] = useState(field?.unit ?? '');
  const [isRestricted, setRestricted] = useState(field?.isRestricted ?? false);
  const [options, setOptions] = useState<readonly DraftOption[]>(field?.options ?? []);
  const form = useFormSave({ fields: ['name', 'unit', 'options'], onClose });
  const isChosen = kind === 'choice' || kind === 'multi-choice';
  const named = options
    .map((option) => ({ ...option, label: option.label.trim() }))
    .filter((option) => option.label !== '' || option.id !== undefined);
  const measure = kind === 'money' || kind === 'number' ? unit.trim() : '';
  const save = () =>
    form.save(() =>
      field === undefined
        ? client.customFields.create({
            recordType,
            name,
            kind,
            unit: measure,
            isRestricted,
            options: isChosen ? named.map(({ label }) => ({ label })) : [],
          })
        : client.customFields.update({
            id: field.id,
            version: field.version,
            patch: {
              name,
              unit: measure,
              isRestricted,
              ...(isChosen
                ? {
                    options: named.map(({ id, label, isRetired }) => ({
                      ...(id === undefined ? {} : { id }),
                      label,
                      isRetired,
                    })),
                  }
                : {}),
            },
          }),
    );
  return (
    <Dialog
      isOpen
      title={t(field === undefined ? 'form.addTitle' : 'form.editTitle', {
        type: t(`types.${recordType}`).toLowerCase(),
      })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={name.trim() === ''}
          >
            {t(field === undefined ? 'form.add' : 'form.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.name')}
          value={name}
          onChange={setName}
          error={form.errorAt('name')}
          isRequired
          autoFocus
          maxLength={120}
        />
        {field === undefined && (
          <Select
            label={t('form.kind')}
            value={kind}
            onChange={(next) => {
              setKind(next);
              setUnit(next === 'money' ? 'USD' : '');
            }}
            options={customFieldKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          />
        )}
        {kind === 'money' && (
          <TextField
            label={t('form.currency')}
            description={t('form.currencyDetail')}
            value={unit}
            onChange={(next) => setUnit(next.toUpperCase())}
            error={form.errorAt('unit')}
            maxLength={3}
          />
        )}
        {kind === 'number' && (
          <TextField
            label={t('form.unit')}
            description={t('form.unitDetail')}
            value={unit}
            onChange={setUnit}
            maxLength={40}
          />
        )}
        {isChosen && (
          <OptionsEditor
            field={field}
            options={options}
            onChange={setOptions}
            onMerged={onClose}
            error={form.errorAt('options')}
          />
        )}
        <Switch
          label={t('form.isRestricted')}
          detail={t('form.isRestrictedDetail')}
          isSelected={isRestricted}
          onChange={setRestricted}
        />
      </Form>
    </Dialog>
  );
}
