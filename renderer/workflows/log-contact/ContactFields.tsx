import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { Checkbox, DatePicker, FormRow, Select, TextArea } from '#renderer/ui/index.ts';
import { channels, directions } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { sensitivities } from '#shared/content/interaction-sensitivities.ts';

import type { ContactFieldsDraft } from './contact-draft.ts';
import { ParticipantsField } from './ParticipantsField.tsx';

/** What is kept of a contact: with whom, how, what was heard and promised. Children stand after the promise. */
export function ContactFields({
  draft,
  onChange,
  onSave,
  errors,
  promises,
  children,
}: {
  draft: ContactFieldsDraft;
  onChange: (patch: Partial<ContactFieldsDraft>) => void;
  /** Mod+Enter in a field of several lines. */
  onSave: () => void;
  errors: { readonly participants?: string | undefined; readonly occurredOn?: string | undefined };
  /** Stands in for the one text of what was promised. */
  promises?: ReactNode | undefined;
  children?: ReactNode | undefined;
}) {
  const { t } = useTranslation('interactions');
  const members = useMemberList();
  return (
    <>
      <ParticipantsField
        value={draft.participants}
        onChange={(next) => onChange({ participants: next })}
        error={errors.participants}
        autoFocus={draft.participants.length === 0}
      />
      <FormRow>
        <Select
          label={t('log.channel')}
          options={channels.map(({ id, label }) => ({ id, label }))}
          value={channels.find((channel) => channel.id === draft.channel)?.id ?? null}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={t('log.direction')}
          options={directions.map(({ id, label }) => ({ id, label }))}
          value={draft.direction}
          onChange={(direction) => onChange({ direction })}
        />
        <DatePicker
          label={t('log.when')}
          value={draft.occurredOn}
          onChange={(occurredOn) => onChange({ occurredOn })}
          error={errors.occurredOn}
        />
      </FormRow>
      <Select
        label={t('log.outcome')}
        options={[
          { id: '', label: t('log.outcomeNone') },
          ...interactionOutcomes.map(({ id, label }) => ({ id, label })),
        ]}
        value={draft.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextArea
        label={t('log.heard')}
        description={t('log.heardHint')}
        value={draft.heard}
        onChange={(heard) => onChange({ heard })}
        onSubmit={onSave}
        rows={4}
        isWords
        autoFocus={draft.participants.length > 0}
      />
      {promises ?? (
        <TextArea
          label={t('log.promised')}
          value={draft.promised}
          onChange={(promised) => onChange({ promised })}
          onSubmit={onSave}
          rows={2}
          isWords
        />
      )}
      {children}
      <FormRow>
        <Select
          label={t('log.sensitivity')}
          options={sensitivities.map(({ id, label }) => ({ id, label }))}
          value={draft.sensitivity}
          onChange={(sensitivity) => onChange({ sensitivity })}
        />
        <Select
          label={t('log.member')}
          options={[
            { id: '', label: t('log.nobody') },
            ...members.map((member) => ({ id: member.id, label: member.name })),
          ]}
          value={draft.memberId ?? ''}
          onChange={(id) => onChange({ memberId: id === '' ? null : id })}
        />
      </FormRow>
      <Checkbox
        label={t('log.consentToQuote')}
        isSelected={draft.consentToQuote}
        onChange={(consentToQuote) => onChange({ consentToQuote })}
      />
    </>
  );
}
