import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { stanceOptions } from '#renderer/features/assessments/stance-words.ts';
import { Select } from '#renderer/ui/index.ts';

import type { Participant } from './contact-draft.ts';

/** Where each participant stood at this contact; nothing is rated of those who said nothing about it. */
export function StancesField({
  participants,
  value,
  onChange,
}: {
  participants: readonly Participant[];
  value: Readonly<Record<string, string>>;
  onChange: (value: Record<string, string>) => void;
}) {
  const { t } = useTranslation('assessments');
  if (participants.length === 0) return null;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-meta font-strong">{t('contact.title')}</legend>
      <p className="text-meta text-ink-3">{t('contact.hint')}</p>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1.5">
        {participants.slice(0, 12).map((each) => (
          <li key={each.id} className="min-w-0">
            <Select
              label={each.label}
              options={[
                { id: '', label: t('contact.notSaid') },
                ...stanceOptions.map(({ id, label }) => ({ id, label })),
              ]}
              value={value[each.id] ?? ''}
              onChange={(stance) => onChange({ ...value, [each.id]: stance })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
