import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { Member } from '#shared/contract/members.ts';

/** Says which record of a person is this member's own; none takes the link away. */
export function MemberPersonDialog({
  member,
  person,
  onClose,
}: {
  member: Member;
  person: Chosen | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('settings');
  const [choice, setChoice] = useState(person);
  const form = useFormSave({ fields: ['personId'], onClose });

  const save = async (): Promise<void> => {
    const { id, version } = member;
    await form.save(() => client.members.update({ id, version, patch: { personId: choice?.id ?? null } }));
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('members.personOf', { name: member.name })}
      description={t('members.personDetail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('members.cancel')}</Button>
          <Button variant="primary" type="submit" form="member-person" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('members.savePerson')}
          </Button>
        </>
      }
    >
      <Form id="member-person" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PersonField
          label={t('members.person')}
          value={choice}
          onChange={setChoice}
          error={form.errorAt('personId')}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
