import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { Banner, Button, Chip, Dialog, Form } from '#renderer/ui/index.ts';

/** Invites people and organizations, found one after the other. */
export function InviteDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const [chosen, setChosen] = useState<readonly PartnerChoice[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    if (chosen.length === 0) return;
    try {
      const saved = await client.sessions.invite({
        sessionId,
        records: chosen.map(({ type, id }) => ({ type, id })),
      });
      onClose();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('session.invite')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="invite" keyHint="Mod+Enter" isDisabled={chosen.length === 0}>
            {t('session.inviteDone')}
          </Button>
        </>
      }
    >
      <Form id="invite" onSubmit={() => void save()}>
        {failure !== null && <Banner tone="danger" title={errorWords(failure).what} />}
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
