import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { Button, Chip, Dialog, Form } from '#renderer/ui/index.ts';

/** Invites people and organizations, found one after the other. */
export function InviteDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const [chosen, setChosen] = useState<readonly PartnerChoice[]>([]);
  const form = useFormSave({ onClose });
  const save = async (): Promise<void> => {
    if (chosen.length === 0) return;
    await form.save(() =>
      client.sessions.invite({
        sessionId,
        records: chosen.map(({ type, id }) => ({ type, id })),
      }),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('session.invite')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="invite"
            keyHint="Mod+Enter"
            isDisabled={chosen.length === 0}
            isLoading={form.isSaving}
          >
            {t('session.inviteDone')}
          </Button>
        </>
      }
    >
      <Form id="invite" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PartnerField
          // A fresh field after each choice: it is a way to add, and holds no value itself.
          key={chosen.length}
          label={t('session.inviteWho')}
          choice={null}
          onChange={(choice) => {
            if (choice !== null && !chosen.some((each) => each.id === choice.id)) setChosen([...chosen, choice]);
          }}
          autoFocus
        />
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((each) => (
            <li key={each.id}>
              <Chip
                isText
                label={each.label}
                removeLabel={t('session.removeGuest', { name: each.label })}
                onRemove={() => setChosen(chosen.filter((other) => other.id !== each.id))}
              />
            </li>
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}
