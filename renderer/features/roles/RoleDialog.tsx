import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, DatePicker, Dialog, Form, FormRow, TextField } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import { RecordField, type RecordChoice } from './RecordField.tsx';
import { createRole, emptyRole, type RoleFields } from './role-changes.ts';

/** Adds a role to a person or an organization, or changes one. */
export function RoleDialog({ of, role, onClose }: { of: PartnerRef; role?: Role; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const otherType = of.type === 'people' ? 'organizations' : 'people';
  const [other, setOther] = useState<RecordChoice | null>(null);
  const [fields, setFields] = useState<RoleFields>(role ?? emptyRole);
  const form = useFormSave({ fields: ['other', 'endsOn'], onClose });
  const set = (change: Partial<RoleFields>): void => setFields((before) => ({ ...before, ...change }));
  const { title, isPrimary, startsOn, endsOn, speaksFor } = fields;

  const save = async (): Promise<void> => {
    if (role === undefined && other === null) form.refuse('other', t(`roles.needed.${otherType}`));
    else if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      form.refuse('endsOn', t('roles.endsBeforeStart'));
    else {
      const said = { title: title.trim(), isPrimary, startsOn, endsOn, speaksFor };
      await form.save<SavedStep>(() =>
        role === undefined
          ? // The dialog was not let through without another side.
            createRole(of, other ?? { id: null, name: '' }, said)
          : client.roles.update({ id: role.id, version: role.version, patch: said }),
      );
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        role === undefined
          ? t('roles.add')
          : t('roles.change', { name: of.type === 'people' ? role.organizationName : role.personName })
      }
      footer={
        <>
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
          <Button variant="primary" type="submit" form="role" isLoading={form.isSaving}>
            {t('choose.save')}
          </Button>
        </>
      }
    >
      <Form id="role" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {role === undefined && (
          <RecordField
            type={otherType}
            label={t(`roles.other.${otherType}`)}
            choice={other}
            onChange={setOther}
            error={form.errorAt('other')}
            autoFocus
            isRequired
          />
        )}
        <TextField
          label={t('fields.title')}
          value={title}
          onChange={(next) => set({ title: next })}
          placeholder={t('roles.titleHint')}
          autoFocus={role !== undefined}
          maxLength={1000}
        />
        <FormRow>
          <DatePicker label={t('roles.startsOn')} value={startsOn} onChange={(day) => set({ startsOn: day })} />
          <DatePicker
            label={t('roles.endsOn')}
            value={endsOn}
            onChange={(day) => set({ endsOn: day })}
            error={form.errorAt('endsOn')}
          />
        </FormRow>
        <Checkbox label={t('roles.isPrimary')} isSelected={isPrimary} onChange={(next) => set({ isPrimary: next })} />
        <Checkbox label={t('roles.speaksFor')} isSelected={speaksFor} onChange={(next) => set({ speaksFor: next })} />
      </Form>
    </Dialog>
  );
}
