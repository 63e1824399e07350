import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import { useTypedAhead } from '#renderer/app/dialogs/typed-ahead.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { LikelyRecords } from '#renderer/features/partners/duplicates/LikelyRecords.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, SegmentedControl, TextField } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import { OrganizationField, newOrganization, noOrganization } from './OrganizationField.tsx';

const formId = 'quick-add';

/** One small sheet for a person or an organization: a name is enough. */
export function QuickAddDialog({
  kind: firstKind,
  navigate,
  onClose,
}: {
  kind: PartnerType;
  navigate: ActionContext['navigate'];
  onClose: () => void;
}) {
  const { t } = useTranslation('quickAdd');
  const [kind, setKind] = useState(firstKind);
  const [name, setName] = useState('');
  useTypedAhead(setName);
  const [organization, setOrganization] = useState(noOrganization);
  const [title, setTitle] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const form = useFormSave({ fields: ['name'], onClose });

  const place =
    organization.id === newOrganization
      ? { organizationName: organization.name }
      : { organizationId: organization.id ?? '' };
  const hasRole = organization.id !== null;
  const isPlaceless = kind === 'people' && !hasRole && title.trim() !== '';
  const open = (id: string): void =>
    void navigate({ to: kind === 'people' ? '/people/$id' : '/organizations/$id', params: { id } });
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (name.trim() === '' || isPlaceless) return;
    await form.save(
      () =>
        kind === 'people'
          ? client.people.create({ name, ...(hasRole && { role: { ...place, title } }) })
          : client.organizations.create({ name }),
      ({ id }) => ({ action: { label: t('open'), run: () => open(id) } }),
    );
  };
  const nameError = form.errorAt('name') ?? (isAsked && name.trim() === '' ? t('nameNeeded') : undefined);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Enter" isLoading={form.isSaving}>
            {kind === 'people' ? t('addPerson') : t('addOrganization')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <SegmentedControl
          label={t('kind')}
          options={[
            { id: 'people', label: t('person') },
            { id: 'organizations', label: t('organization') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          error={nameError}
          placeholder={kind === 'people' ? t('personExample') : t('organizationExample')}
        />
        <LikelyRecords
          type={kind}
          name={name}
          organizationIds={organization.id === null || organization.id === newOrganization ? [] : [organization.id]}
          onLeave={onClose}
        />
        {kind === 'people' && <OrganizationField value={organization} onChange={setOrganization} />}
        {kind === 'people' && (
          <TextField
            label={t('role')}
            value={title}
            onChange={setTitle}
            placeholder={t('roleExample')}
            error={isAsked && isPlaceless ? t('roleNeedsPlace') : undefined}
          />
        )}
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}
