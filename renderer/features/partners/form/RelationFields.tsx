import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { ComboBox, FormRow, Select } from '#renderer/ui/index.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { ladders } from '#shared/content/ladders.ts';

import { useMemberList } from '../../members/member-queries.ts';
import { TagField } from '../../tags/TagField.tsx';
import { vocabularyOptions } from '../vocabularies.ts';
import type { FormErrors } from './form-errors.ts';
import type { PartnerFormFields } from './form-values.ts';

type Relation = Pick<PartnerFormFields, 'stage' | 'ladder' | 'ownerId' | 'backupOwnerId' | 'tagIds'>;

/** How close they are, who looks after them, and their tags. */
export function RelationFields({
  fields,
  set,
  errors,
}: {
  fields: Relation;
  set: (change: Partial<Relation>) => void;
  errors: FormErrors;
}) {
  const { t } = useTranslation('partners');
  const members = useMemberList();
  const options = members
    .filter((member) => member.isActive || member.id === fields.ownerId || member.id === fields.backupOwnerId)
    .map((member) => ({ id: member.id, label: member.isMe ? t('choose.me', { name: member.name }) : member.name }));
  const stage = ladderStages.find((each) => each.id === fields.stage);
  return (
    <>
      <FormRow>
        <Select
          label={t('fields.stage')}
          description={stage?.description}
          value={fields.stage}
          onChange={(next) => set({ stage: next })}
          options={vocabularyOptions.ladderStages}
          error={errors['stage']}
        />
        <Select
          label={t('form.ladder')}
          description={ladders.find((each) => each.id === fields.ladder)?.description}
          value={fields.ladder}
          onChange={(ladder) => set({ ladder })}
          options={[{ id: '', label: t('form.noLadder') }, ...ladders.map(({ id, label }) => ({ id, label }))]}
          error={errors['ladder']}
        />
      </FormRow>
      <FormRow>
        <ComboBox
          label={t('fields.owner')}
          options={options}
          value={fields.ownerId}
          onChange={(ownerId) => set({ ownerId })}
          placeholder={t('choose.nobody')}
          error={errors['ownerId']}
        />
        <ComboBox
          label={t('form.backup')}
          options={options}
          value={fields.backupOwnerId}
          onChange={(backupOwnerId) => set({ backupOwnerId })}
          placeholder={t('choose.nobody')}
          error={errors['backupOwnerId']}
        />
      </FormRow>
      <TagField label={t('fields.tags')} tagIds={fields.tagIds} onChange={(tagIds) => set({ tagIds: [...tagIds] })} />
    </>
  );
}
