import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Banner, Button, Dialog, Form } from '#renderer/ui/index.ts';
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
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const wrong = failure === null ? null : fieldError(failure);

  const save = async (): Promise<void> => {
    setSaving(true);
    setFailure(null);
    const { id, version } = member;
    try {
      const saved = await client.members.update({ id, version, patch: { personId: choice?.id ?? null } });
      onClose();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
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
          <Button variant="primary" type="submit" form="member-person" keyHint="Mod+Enter" isLoading={isSaving}>
            {t('members.savePerson')}
          </Button>
        </>
      }
    >
      <Form id="member-person" onSubmit={() => void save()}>
        {failure !== null && wrong === null && <Banner tone="danger" title={errorWords(failure).what} />}
        <PersonField label={t('members.person')} value={choice} onChange={setChoice} error={wrong?.words} autoFocus />
      </Form>
    </Dialog>
  );
}
