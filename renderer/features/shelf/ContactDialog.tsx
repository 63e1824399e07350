import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, FormRow, RichTextEditor, Select, TextField } from '#renderer/ui/index.ts';
import { networkKinds } from '#shared/content/program/network-kinds.ts';
import type { NetworkContact } from '#shared/contract/shelf.ts';

import { FilesAndFields } from '../attachments/FilesAndFields.tsx';
import { OrganizationChoice, PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';

/** Somebody of the coalition's own who helps, or a place of its own to learn from. */
export function ContactDialog({
  contact,
  kind,
  onClose,
}: {
  contact: NetworkContact | undefined;
  kind: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('shelf');
  const nameOf = useLabelWords();
  const [organization, setOrganization] = useState<Chosen | null>(() =>
    contact?.organization ? { id: contact.organization.id, name: nameOf(contact.organization) } : null,
  );
  const [person, setPerson] = useState<Chosen | null>(() =>
    contact?.person ? { id: contact.person.id, name: nameOf(contact.person) } : null,
  );
  const [draft, setDraft] = useState(() => ({
    title: contact?.title ?? '',
    kind: contact?.kind ?? kind,
    address: contact?.address ?? '',
    about: contact?.about ?? '',
    note: contact?.note ?? '',
  }));
  const form = useFormSave({ fields: ['title'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.shelf.saveContact({
        id: contact?.id ?? null,
        version: contact?.version ?? 0,
        contact: { ...draft, organizationId: organization?.id ?? null, personId: person?.id ?? null },
      }),
    );
  const trash = (): void => {
    if (contact === undefined) return;
    onClose();
    client.shelf
      .trashContact({ id: contact.id, version: contact.version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="network-contact"
      size="large"
      title={t(contact === undefined ? 'contact.addTitle' : 'contact.editTitle')}
      form={form}
      isDisabled={draft.title.trim() === ''}
      onSave={save}
      onClose={onClose}
      below={contact !== undefined && <FilesAndFields recordType="networkContacts" recordId={contact.id} />}
      extra={
        contact !== undefined && (
          <Button variant="quiet" onPress={trash}>
            {t('contact.trash')}
          </Button>
        )
      }
    >
      <FormRow>
        <TextField
          label={t('contact.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
          error={form.errorAt('title')}
        />
        <Select
          label={t('contact.kind')}
          options={optionsOf(networkKinds)}
          value={draft.kind}
          onChange={(id) => set({ kind: id })}
        />
      </FormRow>
      <TextField label={t('contact.about')} value={draft.about} onChange={(about) => set({ about })} />
      <FormRow>
        <OrganizationChoice label={t('contact.organization')} value={organization} onChange={setOrganization} />
        <PersonField label={t('contact.person')} value={person} onChange={setPerson} />
      </FormRow>
      <TextField
        label={t('contact.address')}
        description={t('contact.addressHint')}
        value={draft.address}
        onChange={(address) => set({ address })}
      />
      <RichTextEditor label={t('contact.note')} value={draft.note} onChange={(note) => set({ note })} toolbar="small" />
    </FormDialog>
  );
}
