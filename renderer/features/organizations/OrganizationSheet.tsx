import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useTypedAhead } from '#renderer/app/dialogs/typed-ahead.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { Organization } from '#shared/contract/organizations.ts';
import type { Role } from '#shared/contract/roles.ts';

import { LikelyRecords } from '../partners/duplicates/LikelyRecords.tsx';
import { FormSheet } from '../partners/form/FormSheet.tsx';
import {
  changedFields,
  emptyOrganization,
  organizationFieldsOf,
  type OrganizationFields,
} from '../partners/form/form-values.ts';
import { useFormDraft } from '../partners/form/use-form-draft.ts';
import { useFormSaving } from '../partners/form/use-form-saving.ts';
import { usePartner } from '../partners/use-partner.ts';
import { OrganizationForm } from './OrganizationForm.tsx';

const formId = 'organization-form';

/** The sheet that adds an organization, or changes one. */
export function OrganizationSheet({ id, onClose }: { id?: string; onClose: () => void }) {
  return id === undefined ? (
    <NewOrganizationSheet onClose={onClose} />
  ) : (
    <LoadedOrganizationSheet id={id} onClose={onClose} />
  );
}

function NewOrganizationSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('organizations');
  const { t: shared } = useTranslation('partners');
  const navigate = useNavigate();
  const draft = useFormDraft<OrganizationFields>(emptyOrganization);
  useTypedAhead((name) => draft.set({ name }));
  const saving = useFormSaving(draft, async (fields: OrganizationFields) => {
    const saved = await client.organizations.create(fields);
    onClose();
    afterSave(saved, {
      action: {
        label: shared('form.open'),
        run: () => void navigate({ to: '/organizations/$id', params: { id: saved.id } }),
      },
    });
  });
  return (
    <FormSheet
      title={t('shell:actions.addOrganization')}
      description={t('form.addDetail')}
      saveLabel={shared('add.organizations')}
      formId={formId}
      isDirty={draft.isDirty}
      isSaving={saving.isSaving}
      failure={saving.failure}
      onClose={onClose}
    >
      <OrganizationForm
        formId={formId}
        draft={draft}
        likely=<LikelyRecords
          type="organizations"
          name={draft.fields.name}
          emails={draft.fields.emails.map(({ value }) => value)}
          phones={draft.fields.phones.map(({ value }) => value)}
          website={draft.fields.website}
          onLeave={onClose}
        />
        onSubmit={saving.save}
      />
    </FormSheet>
  );
}

function LoadedOrganizationSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('organizations');
  const { partner, error } = usePartner('organizations', id);
  if (partner?.type === 'organizations')
    return <EditOrganizationSheet organization={partner.record} roles={partner.roles} onClose={onClose} />;
  return (
    <Dialog isOpen size="large" title={t('form.editTitle')} onClose={onClose}>
      {error === null ? <Skeleton lines={8} /> : <ErrorState {...errorWords(error)} />}
    </Dialog>
  );
}

function EditOrganizationSheet({
  organization,
  roles,
  onClose,
}: {
  organization: Organization;
  roles: readonly Role[];
  onClose: () => void;
}) {
  const { t } = useTranslation('organizations');
  const { t: shared } = useTranslation('partners');
  // As it was when the sheet opened: what others change meanwhile is not overwritten unasked.
  const [opened] = useState(organization);
  const draft = useFormDraft<OrganizationFields>(organizationFieldsOf(opened));
  const saving = useFormSaving(draft, async (fields: OrganizationFields, { version }) => {
    const patch = changedFields(organizationFieldsOf(opened), fields);
    if (Object.keys(patch).length > 0)
      afterSave(await client.organizations.update({ id: opened.id, version: version ?? opened.version, patch }));
    onClose();
  });
  return (
    <FormSheet
      title={t('form.editTitle')}
      description={opened.name}
      saveLabel={shared('choose.save')}
      formId={formId}
      isDirty={draft.isDirty}
      isSaving={saving.isSaving}
      failure={saving.failure}
      stale={saving.stale}
      onClose={onClose}
    >
      <OrganizationForm formId={formId} draft={draft} people={{ id: opened.id, roles }} onSubmit={saving.save} />
    </FormSheet>
  );
}
