import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormSheet } from '#renderer/features/partners/form/FormSheet.tsx';
import { changedFields } from '#renderer/features/partners/form/form-values.ts';
import { useFormDraft } from '#renderer/features/partners/form/use-form-draft.ts';
import { useFormSaving } from '#renderer/features/partners/form/use-form-saving.ts';
import { Form } from '#renderer/ui/index.ts';
import type { Interaction } from '#shared/contract/interactions.ts';

import { fieldsOf, type ContactFieldsDraft } from './contact-draft.ts';
import { ContactFields } from './ContactFields.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';

const formId = 'edit-contact';

/** Changes a logged contact. What somebody else saved meanwhile is overwritten only when the person says so. */
export function EditContactDialog({ interaction, onClose }: { interaction: Interaction; onClose: () => void }) {
  const { t } = useTranslation('interactions');
  // As it was when the sheet opened.
  const [opened] = useState(() => fieldsOf(interaction));
  const draft = useFormDraft<ContactFieldsDraft>(opened);
  const saving = useFormSaving(draft, async (fields: ContactFieldsDraft, { version }) => {
    const { occurredOn, ...patch } = changedFields(opened, fields);
    if (Object.keys(patch).length > 0 || typeof occurredOn === 'string')
      afterSave(
        await client.interactions.update({
          id: interaction.id,
          version: version ?? interaction.version,
          patch: { ...patch, ...(typeof occurredOn === 'string' && { occurredOn }) },
        }),
      );
    onClose();
  });
  const save = (): void => {
    const missing = {
      ...(draft.fields.participants.length === 0 && { participants: t('log.whoNeeded') }),
      ...(draft.fields.occurredOn === null && { occurredOn: t('log.whenNeeded') }),
    };
    draft.setErrors(missing);
    if (Object.keys(missing).length === 0) saving.save(draft.fields);
  };
  return (
    <FormSheet
      title={t('edit.title')}
      saveLabel={t('edit.save')}
      formId={formId}
      isDirty={draft.isDirty}
      isSaving={saving.isSaving}
      failure={saving.failure}
      stale={saving.stale}
      onClose={onClose}
    >
      <Form id={formId} onSubmit={save}>
        <ContactFields draft={draft.fields} onChange={draft.set} onSave={save} errors={draft.errors} />
      </Form>
      <CustomFieldsSection recordType="interactions" recordId={interaction.id} />
    </FormSheet>
  );
}
