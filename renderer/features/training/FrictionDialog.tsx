import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { frictionQuestions } from '#shared/content/program/trainings.ts';
import type { FrictionCheck } from '#shared/contract/training.ts';

import { OrganizationChoice, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';

type Side = 'divert' | 'arrest';

/** A check of diverting beside arresting, question by question. */
export function FrictionDialog({ check, onClose }: { check: FrictionCheck | undefined; onClose: () => void }) {
  const { t } = useTranslation('training');
  const today = useToday();
  const nameOf = useLabelWords();
  const [checkedOn, setDay] = useState(check?.checkedOn ?? today);
  const [note, setNote] = useState(check?.note ?? '');
  const [whose, setWhose] = useState<Chosen | null>(() =>
    check?.organization ? { id: check.organization.id, name: nameOf(check.organization) } : null,
  );
  const [answers, setAnswers] = useState<Readonly<Record<string, Readonly<Record<Side, number | null>>>>>(() =>
    Object.fromEntries((check?.answers ?? []).map(({ id, divert, arrest }) => [id, { divert, arrest }])),
  );
  const form = useFormSave({ fields: ['checkedOn'], onClose });
  const valueOf = (id: string, side: Side): number | null => answers[id]?.[side] ?? null;
  const set = (id: string, side: Side, value: number | null): void =>
    setAnswers((before) => ({ ...before, [id]: { divert: null, arrest: null, ...before[id], [side]: value } }));
  const save = (): void =>
    void form.save(() =>
      client.training.saveFriction({
        id: check?.id ?? null,
        version: check?.version ?? 0,
        check: {
          checkedOn,
          organizationId: whose?.id ?? null,
          note,
          answers: frictionQuestions.map(({ id }) => ({
            id,
            divert: valueOf(id, 'divert'),
            arrest: valueOf(id, 'arrest'),
          })),
        },
      }),
    );
  const remove = (): void => {
    if (check === undefined) return;
    onClose();
    client.training
      .removeFriction({ id: check.id, version: check.version })
      .then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id="friction"
      size="large"
      title={t(check === undefined ? 'friction.addTitle' : 'friction.editTitle')}
      form={form}
      onSave={save}
      onClose={onClose}
      extra={
        check !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('form.remove')}
          </Button>
        )
      }
    >
      <FormRow>
        <DatePicker
          label={t('friction.day')}
          value={checkedOn}
          onChange={(day) => setDay(day ?? checkedOn)}
          error={form.errorAt('checkedOn')}
        />
        <OrganizationChoice label={t('friction.whose')} value={whose} onChange={setWhose} />
      </FormRow>
      {frictionQuestions.map(({ id, label, unit }) => (
        <fieldset key={id} className="flex flex-col gap-1">
          <legend className="text-body font-name">{label}</legend>
          <FormRow>
            {(['divert', 'arrest'] as const).map((side) =>
              unit === 'yes-no' ? (
                <Select
                  key={side}
                  label={t(`friction.${side}`)}
                  options={[
                    { id: '', label: t('friction.unsaid') },
                    { id: '1', label: t('friction.yes') },
                    { id: '0', label: t('friction.no') },
                  ]}
                  value={String(valueOf(id, side) ?? '')}
                  onChange={(value) => set(id, side, value === '' ? null : Number(value))}
                />
              ) : (
                <NumberField
                  key={side}
                  label={t(`friction.${side}`)}
                  value={valueOf(id, side)}
                  onChange={(value) => set(id, side, value)}
                  minValue={0}
                  maxValue={100_000}
                />
              ),
            )}
          </FormRow>
        </fieldset>
      ))}
      <TextField label={t('friction.note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
