import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useTypedAhead } from '#renderer/app/dialogs/typed-ahead.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { Person } from '#shared/contract/people.ts';
import type { Role } from '#shared/contract/roles.ts';

import { LikelyRecords } from '../partners/duplicates/LikelyRecords.tsx';
import { FormSheet } from '../partners/form/FormSheet.tsx';
import { changedFields, emptyPerson, personFieldsOf, type PersonFields } from '../partners/form/form-values.ts';
import { useFormDraft } from '../partners/form/use-form-draft.ts';
import { useFormSaving } from '../partners/form/use-form-saving.ts';
import { usePartner } from '../partners/use-partner.ts';
import { PersonForm, type FirstRole } from './PersonForm.tsx';

const formId = 'person-form';

/** The sheet that adds a person, or changes one. */
export function PersonSheet({ id, onClose }: { id?: string; onClose: () => void }) {
  return id === undefined ? <NewPersonSheet onClose={onClose} /> : <LoadedPersonSheet id={id} onClose={onClose} />;
}

function NewPersonSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: shared } = useTranslation('partners');
  const navigate = useNavigate();
  const draft = useFormDraft<PersonFields>(emptyPerson);
  useTypedAhead((name) => draft.set({ name }));
  const [role, setRole] = useState<FirstRole>({ organization: null, title: '' });
  const saving = useFormSaving(draft, async (fields: PersonFields) => {
    const { organization, title } = role;
    const place =
      organization === null
        ? {}
        : {
            role: {
              title,
              ...(organization.id === null
                ? { organizationName: organization.name }
                : { organizationId: organization.id }),
            },
          };
    const saved = await client.people.create({ ...fields, ...place });
    onClose();
    afterSave(saved, {
      action: { label: shared('form.open'), run: () => void navigate({ to: '/people/$id', params: { id: saved.id } }) },
    });
  });
  return (
    <FormSheet
      title={t('form.addTitle')}
      description={t('form.addDetail')}
      saveLabel={shared('add.people')}
      formId={formId}
      isDirty={draft.isDirty || role.organization !== null || role.title !== ''}
      isSaving={saving.isSaving}
      failure={saving.failure}
      onClose={onClose}
    >
      <PersonForm
        formId={formId}
        draft={draft}
        place={{ isNew: true, role, onRoleChange: setRole }}
        likely=<LikelyRecords
          type="people"
          name={draft.fields.name}
          emails={draft.fields.emails.map(({ value }) => value)}
          phones={draft.fields.phones.map(({ value }) => value)}
          organizationIds={typeof role.organization?.id === 'string' ? [role.organization.id] : []}
          onLeave={onClose}
        />
        onSubmit={saving.save}
      />
    </FormSheet>
  );
}

function LoadedPersonSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { partner, error } = usePartner('people', id);
  if (partner?.type === 'people')
    return <EditPersonSheet person={partner.record} roles={partner.roles} onClose={onClose} />;
  return (
    <Dialog isOpen size="large" title={t('form.editTitle')} onClose={onClose}>
      {error === null ? <Skeleton lines={8} /> : <ErrorState {...errorWords(error)} />}
    </Dialog>
  );
}

function EditPersonSheet({ person, roles, onClose }: { person: Person; roles: readonly Role[]; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: shared } = useTranslation('partners');
  // As it was when the sheet opened: what others change meanwhile is not overwritten unasked.
  const [opened] = useState(person);
  const draft = useFormDraft<PersonFields>(personFieldsOf(opened));
  const saving = useFormSaving(draft, async (fields: PersonFields, { version }) => {
    const patch = changedFields(personFieldsOf(opened), fields);
    if (Object.keys(patch).length > 0)
      afterSave(await client.people.update({ id: opened.id, version: version ?? opened.version, patch }));
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
      <PersonForm formId={formId} draft={draft} place={{ isNew: false, id: opened.id, roles }} onSubmit={saving.save} />
    </FormSheet>
  );
}
