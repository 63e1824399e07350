import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PromiseDrafts } from '#renderer/features/promises/PromiseDrafts.tsx';
import { useMe } from '#renderer/features/members/member-queries.ts';
import { Banner, Button, Dialog, Form } from '#renderer/ui/index.ts';

import {
  forgetDraft,
  keepDraft,
  newDraft,
  readKeptDraft,
  toInput,
  type ContactDraft,
  type Participant,
} from './contact-draft.ts';
import { ContactFields } from './ContactFields.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { ObjectionsField } from './ObjectionsField.tsx';
import { StancesField } from './StancesField.tsx';

const formId = 'log-contact';

/** Logs a contact in a few keys: with whom, how, what we heard, what comes next. Closing keeps the words. */
export function LogContactDialog({
  participants,
  onClose,
}: {
  participants: readonly Participant[];
  onClose: () => void;
}) {
  const { t } = useTranslation('interactions');
  const me = useMe();
  const [kept] = useState(readKeptDraft);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const [draft, setDraft] = useState(() => kept ?? newDraft(participants, me?.id ?? null));
  const [isAsked, setIsAsked] = useState(false);
  const form = useFormSave({ fields: ['occurredOn', 'objections'], onClose });

  const change = (patch: Partial<ContactDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keepDraft(next);
  };
  const startOver = () => {
    forgetDraft();
    setIsKept(false);
    setDraft(newDraft(participants, me?.id ?? null));
  };
  const save = async (): Promise<void> => {
    setIsAsked(true);
    const input = toInput(draft);
    if (input === null) return;
    const saved = await form.save(() => client.interactions.log(input));
    if (saved === undefined) return;
    forgetDraft();
  };

  const missing = {
    participants: isAsked && draft.participants.length === 0 ? t('log.whoNeeded') : undefined,
    occurredOn: isAsked && draft.occurredOn === null ? t('log.whenNeeded') : form.errorAt('occurredOn'),
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('log.title')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('log.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('log.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        {isKept && <Banner tone="honey" title={t('log.draft')} action={{ label: t('log.discard'), run: startOver }} />}
        <ContactFields
          draft={draft}
          onChange={change}
          onSave={() => void save()}
          errors={missing}
          promises=<PromiseDrafts lines={draft.promises} onChange={(promises) => change({ promises })} />
        >
          <ObjectionsField
            participants={draft.participants}
            value={draft.objections}
            saidBy={draft.saidBy}
            onChange={change}
            error={form.errorAt('objections')}
          />
          <StancesField
            participants={draft.participants}
            value={draft.stances}
            onChange={(stances) => change({ stances })}
          />
          <FollowUpFields
            draft={draft}
            onChange={change}
            error={isAsked && draft.hasFollowUp && draft.followUpDueOn === null ? t('log.whenNeeded') : undefined}
          />
        </ContactFields>
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}
