import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { DatePicker, FormRow, Select, Switch, TextField } from '#renderer/ui/index.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { dayOf } from '#shared/dates.ts';

import { usualDueDay, type ContactDraft } from './contact-draft.ts';

/** What has to be done after the contact; the due day follows from the kind until it is chosen. */
export function FollowUpFields({
  draft,
  onChange,
  error,
}: {
  draft: ContactDraft;
  onChange: (patch: Partial<ContactDraft>) => void;
  error?: string | undefined;
}) {
  const { t } = useTranslation('interactions');
  const members = useMemberList();
  return (
    <section className="flex flex-col gap-3">
      <Switch
        label={t('log.followUp')}
        isSelected={draft.hasFollowUp}
        onChange={(hasFollowUp) => onChange({ hasFollowUp })}
      />
      {draft.hasFollowUp && (
        <>
          <FormRow>
            <Select
              label={t('log.followUpType')}
              options={followUpTypes.map(({ id, label }) => ({ id, label }))}
              value={followUpTypes.find((type) => type.id === draft.followUpType)?.id ?? null}
              onChange={(followUpType) =>
                onChange({ followUpType, followUpDueOn: usualDueDay(followUpType, dayOf(new Date())) })
              }
            />
            <DatePicker
              label={t('log.followUpDue')}
              value={draft.followUpDueOn}
              onChange={(followUpDueOn) => onChange({ followUpDueOn })}
              error={error}
            />
            <Select
              label={t('log.followUpOwner')}
              options={[
                { id: '', label: t('log.nobody') },
                ...members.map((member) => ({ id: member.id, label: member.name })),
              ]}
              value={draft.followUpOwnerId ?? ''}
              onChange={(id) => onChange({ followUpOwnerId: id === '' ? null : id })}
            />
          </FormRow>
          <TextField
            label={t('log.followUpSummary')}
            value={draft.followUpSummary}
            onChange={(followUpSummary) => onChange({ followUpSummary })}
            maxLength={1_000}
          />
        </>
      )}
    </section>
  );
}
