import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Banner, Button, Checkbox, DatePicker, Dialog, Form, FormRow, Select, TextArea } from '#renderer/ui/index.ts';
import { channels, directions } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { sensitivities } from '#shared/content/interaction-sensitivities.ts';

import {
  forgetDraft,
  keepDraft,
  newDraft,
  readKeptDraft,
  toInput,
  type ContactDraft,
  type Participant,
} from './contact-draft.ts';
import { FollowUpFields } from './FollowUpFields.tsx';
import { ParticipantsField } from './ParticipantsField.tsx';

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
  const members = useMemberList();
  const [kept] = useState(readKeptDraft);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const [draft, setDraft] = useState(() => kept ?? newDraft(participants, me?.id ?? null));
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

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
    if (input === null || isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      const saved = await client.interactions.log(input);
      forgetDraft();
      onClose();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
      setIsBusy(false);
    }
  };

  const wrong = failure === null ? null : fieldError(failure);
  const missing = {
    who: isAsked && draft.participants.length === 0 ? t('log.whoNeeded') : undefined,
    day: isAsked && draft.occurredOn === null ? t('log.whenNeeded') : undefined,
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
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={isBusy}>
            {t('log.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        {isKept && <Banner tone="honey" title={t('log.draft')} action={{ label: t('log.discard'), run: startOver }} />}
        <ParticipantsField
          value={draft.participants}
          onChange={(next) => change({ participants: next })}
          error={missing.who}
          autoFocus={draft.participants.length === 0}
        />
        <FormRow>
          <Select
            label={t('log.channel')}
            options={channels.map(({ id, label }) => ({ id, label }))}
            value={channels.find((channel) => channel.id === draft.channel)?.id ?? null}
            onChange={(channel) => change({ channel })}
          />
          <Select
            label={t('log.direction')}
            options={directions.map(({ id, label }) => ({ id, label }))}
            value={draft.direction}
            onChange={(direction) => change({ direction })}
          />
          <DatePicker
            label={t('log.when')}
            value={draft.occurredOn}
            onChange={(occurredOn) => change({ occurredOn })}
            error={missing.day ?? (wrong?.field === 'occurredOn' ? wrong.words : undefined)}
          />
        </FormRow>
        <Select
          label={t('log.outcome')}
          options={[
            { id: '', label: t('log.outcomeNone') },
            ...interactionOutcomes.map(({ id, label }) => ({ id, label })),
          ]}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        <TextArea
          label={t('log.heard')}
          description={t('log.heardHint')}
          value={draft.heard}
          onChange={(heard) => change({ heard })}
          onSubmit={() => void save()}
          rows={4}
          isWords
          autoFocus={draft.participants.length > 0}
        />
        <TextArea
          label={t('log.promised')}
          value={draft.promised}
          onChange={(promised) => change({ promised })}
          onSubmit={() => void save()}
          rows={2}
          isWords
        />
        <FollowUpFields
          draft={draft}
          onChange={change}
          error={isAsked && draft.hasFollowUp && draft.followUpDueOn === null ? t('log.whenNeeded') : undefined}
        />
        <FormRow>
          <Select
            label={t('log.sensitivity')}
            options={sensitivities.map(({ id, label }) => ({ id, label }))}
            value={draft.sensitivity}
            onChange={(sensitivity) => change({ sensitivity })}
          />
          <Select
            label={t('log.member')}
            options={[
              { id: '', label: t('log.nobody') },
              ...members.map((member) => ({ id: member.id, label: member.name })),
            ]}
            value={draft.memberId ?? ''}
            onChange={(id) => change({ memberId: id === '' ? null : id })}
          />
        </FormRow>
        <Checkbox
          label={t('log.consentToQuote')}
          isSelected={draft.consentToQuote}
          onChange={(consentToQuote) => change({ consentToQuote })}
        />
        {failure !== null && wrong === null && (
          <Banner tone="danger" title={errorWords(failure).what}>
            {errorWords(failure).safe} {errorWords(failure).todo}
          </Banner>
        )}
      </Form>
    </Dialog>
  );
}
