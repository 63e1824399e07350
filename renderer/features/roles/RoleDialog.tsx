import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { Banner, Button, Checkbox, DatePicker, Dialog, Form, FormRow, TextField } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import { RecordField, type RecordChoice } from './RecordField.tsx';
import { createRole, emptyRole, updateRole, type RoleFields } from './role-changes.ts';

/** Adds a role to a person or an organization, or changes one. */
export function RoleDialog({ of, role, onClose }: { of: PartnerRef; role?: Role; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const otherType = of.type === 'people' ? 'organizations' : 'people';
  const [other, setOther] = useState<RecordChoice | null>(null);
  const [fields, setFields] = useState<RoleFields>(role ?? emptyRole);
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string }>();
  const [isSaving, setSaving] = useState(false);
  const set = (change: Partial<RoleFields>): void => setFields((before) => ({ ...before, ...change }));
  const { title, isPrimary, startsOn, endsOn, speaksFor } = fields;

  const save = (): void => {
    if (role === undefined && other === null) {
      setProblem({ field: 'other', words: t(`roles.needed.${otherType}`) });
      return;
    }
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
      setProblem({ field: 'endsOn', words: t('roles.endsBeforeStart') });
      return;
    }
    setSaving(true);
    const said = { title: title.trim(), isPrimary, startsOn, endsOn, speaksFor };
    // The dialog was not let through without another side.
    const saving = role === undefined ? createRole(of, other ?? { id: null, name: '' }, said) : updateRole(role, said);
    saving.then(onClose).catch((error: unknown) => {
      setSaving(false);
      setProblem(fieldError(error) ?? { field: '', words: errorWords(error).what });
    });
  };
  const errorAt = (field: string): string | undefined => (problem?.field === field ? problem.words : undefined);

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
          <Button variant="primary" type="submit" form="role" isLoading={isSaving}>
            {t('choose.save')}
          </Button>
        </>
      }
    >
      <Form id="role" onSubmit={save}>
        {problem?.field === '' && <Banner tone="danger" title={problem.words} />}
        {role === undefined && (
          <RecordField
            type={otherType}
            label={t(`roles.other.${otherType}`)}
            choice={other}
            onChange={setOther}
            error={errorAt('other')}
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
            error={errorAt('endsOn')}
          />
        </FormRow>
        <Checkbox label={t('roles.isPrimary')} isSelected={isPrimary} onChange={(next) => set({ isPrimary: next })} />
        <Checkbox label={t('roles.speaksFor')} isSelected={speaksFor} onChange={(next) => set({ speaksFor: next })} />
      </Form>
    </Dialog>
  );
}
