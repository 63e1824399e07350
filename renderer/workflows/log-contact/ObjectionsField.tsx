import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { objectionsQuery } from '#renderer/features/objections/objection-queries.ts';
import { FormRow, Select, TagInput } from '#renderer/ui/index.ts';

import type { Participant } from './contact-draft.ts';

/** The objections heard at a contact: picked from the bank, or typed as new ones; and who said them. */
export function ObjectionsField({
  participants,
  value,
  saidBy,
  onChange,
  error,
}: {
  participants: readonly Participant[];
  /** Their words. */
  value: readonly string[];
  /** The id of who said them; '' is everybody. */
  saidBy: string;
  onChange: (patch: { objections?: string[]; saidBy?: string }) => void;
  error?: string | undefined;
}) {
  const { t } = useTranslation('interactions');
  const bank = useQuery(objectionsQuery()).data ?? [];
  return (
    <FormRow>
      <TagInput
        label={t('log.objections')}
        description={t('log.objectionsHint')}
        error={error}
        values={value}
        onChange={(values) => onChange({ objections: values.map((words) => words.trim()).filter(Boolean) })}
        suggestions={bank.map(({ text }) => ({ id: text, label: text }))}
      />
      {value.length > 0 && participants.length > 1 && (
        <Select
          label={t('log.saidBy')}
          options={[{ id: '', label: t('log.saidByAll') }, ...participants.map(({ id, label }) => ({ id, label }))]}
          value={participants.some(({ id }) => id === saidBy) ? saidBy : ''}
          onChange={(id) => onChange({ saidBy: id })}
        />
      )}
    </FormRow>
  );
}
