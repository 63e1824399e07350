import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { goalStatuses } from '#shared/content/goals.ts';
import type { Goal } from '#shared/contract/goals.ts';

import { confidenceOptions, targetWords } from './goal-words.ts';

/** Where a goal stands now: status, confidence, a sentence, and a new value where there is one. */
export function CheckInDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const today = useToday();
  const [status, setStatus] = useState(goal.status);
  const [confidence, setConfidence] = useState(goal.confidence === null ? '' : String(goal.confidence));
  const [standing, setStanding] = useState(goal.standing);
  const [value, setValue] = useState<number | null>(null);
  const [measuredOn, setMeasuredOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const form = useFormSave({ fields: ['measuredOn'], onClose });
  const save = () =>
    form.save(() =>
      client.goals.checkIn({
        id: goal.id,
        version: goal.version,
        status,
        confidence: confidence === '' ? null : Number(confidence),
        standing: standing.trim(),
        value: value === null ? null : { value, measuredOn: measuredOn ?? today, note },
      }),
    );
  return (
    <Dialog
      isOpen
      title={t('check.title')}
      description={goal.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="check-in" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('check.save')}
          </Button>
        </>
      }
    >
      <Form id="check-in" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <Select label={t('form.status')} options={statusOptions} value={status} onChange={setStatus} autoFocus />
          <Select
            label={t('form.confidence')}
            options={[{ id: '', label: t('confidenceUnknown') }, ...confidenceOptions]}
            value={confidence}
            onChange={setConfidence}
          />
        </FormRow>
        <TextArea
          label={t('check.standing')}
          description={t('check.standingHelp')}
          value={standing}
          onChange={setStanding}
          rows={2}
        />
        {goal.kind === 'goal' && (
          <>
            <FormRow>
              <NumberField
                label={goal.unit === '' ? t('check.value') : t('check.valueUnit', { unit: goal.unit })}
                description={targetWords(goal)}
                value={value}
                onChange={setValue}
              />
              <DatePicker
                label={t('check.day')}
                value={measuredOn}
                onChange={setMeasuredOn}
                maxValue={today}
                error={form.errorAt('measuredOn')}
              />
            </FormRow>
            {value !== null && <TextField label={t('check.note')} value={note} onChange={setNote} />}
          </>
        )}
      </Form>
    </Dialog>
  );
}

const statusOptions = optionsOf(goalStatuses);
