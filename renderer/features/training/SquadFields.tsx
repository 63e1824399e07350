import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, IconButton, NumberField, TextField } from '#renderer/ui/index.ts';

import { OrganizationChoice, type Chosen } from '../partners/PersonField.tsx';

/** A squad as the form keeps it. */
export interface SquadDraft {
  readonly organization: Chosen | null;
  readonly unit: string;
  readonly expected: number | null;
  readonly attended: number | null;
}

/** How many came from which organization and squad: counts, never names. */
export function SquadFields({
  squads,
  onChange,
  errorAt,
}: {
  squads: readonly SquadDraft[];
  onChange: (squads: readonly SquadDraft[]) => void;
  errorAt: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('training');
  const set = (index: number, change: Partial<SquadDraft>): void =>
    onChange(squads.map((squad, at) => (at === index ? { ...squad, ...change } : squad)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-body font-name">{t('form.attendance')}</legend>
      <p className="text-meta text-ink-2">{t('form.attendanceHint')}</p>
      {squads.map((squad, index) => (
        // The squads have no ids of their own before they are saved.
        // oxlint-disable-next-line react/no-array-index-key -- rows are told apart by their place alone.
        <div key={index} className="grid grid-cols-[1fr_1fr_2rem] gap-x-3 gap-y-2 rounded-card border border-line p-3">
          <div className="min-w-0">
            <OrganizationChoice
              label={t('form.organization')}
              value={squad.organization}
              onChange={(organization) => set(index, { organization })}
            />
          </div>
          <div className="min-w-0">
            <TextField
              label={t('form.unit')}
              value={squad.unit}
              onChange={(unit) => set(index, { unit })}
              error={errorAt(`attendance.${index}.unit`)}
            />
          </div>
          <div className="pt-6">
            <IconButton
              icon={X}
              label={t('form.removeSquad', { place: index + 1 })}
              onPress={() => onChange(squads.toSpliced(index, 1))}
            />
          </div>
          <div className="min-w-0">
            <NumberField
              label={t('form.attended')}
              value={squad.attended}
              onChange={(attended) => set(index, { attended })}
              minValue={0}
              maxValue={100_000}
              error={errorAt(`attendance.${index}.attended`)}
            />
          </div>
          <div className="min-w-0">
            <NumberField
              label={t('form.expected')}
              value={squad.expected}
              onChange={(expected) => set(index, { expected })}
              minValue={0}
              maxValue={100_000}
            />
          </div>
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange([...squads, { organization: null, unit: '', expected: null, attended: null }])}
        >
          {t('form.addSquad')}
        </Button>
      </div>
    </fieldset>
  );
}
