import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { equityCuts, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { Indicator, IndicatorValue } from '#shared/contract/evaluation.ts';

/** A figure of a period, for all or for a group. */
export function ValueDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const today = useToday();
  const [draft, setDraft] = useState(() => ({ startsOn: today, endsOn: today, part: '', source: '' }));
  const [cut, setCut] = useState<IndicatorValue['cut']>('');
  const [value, setValue] = useState<number | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const form = useFormSave({ fields: ['startsOn', 'endsOn', 'part', 'people'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    if (value === null) return;
    void form.save(() =>
      client.evaluation.saveValue({
        id: null,
        version: 0,
        indicatorId: indicator.id,
        value: { ...draft, part: cut === '' ? '' : draft.part, cut, value, people },
      }),
    );
  };
  return (
    <FormDialog
      id="figure"
      title={t('form.valueTitle', { title: indicator.title })}
      form={form}
      isDisabled={value === null}
      onSave={save}
      onClose={onClose}
    >
      {indicator.countsPeople && (
        <p className="text-meta text-ink-2">{t('form.valueHint', { least: smallestShownCount })}</p>
      )}
      <FormRow>
        <DatePicker
          label={t('form.starts')}
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn: startsOn ?? draft.startsOn })}
          error={form.errorAt('startsOn')}
        />
        <DatePicker
          label={t('form.ends')}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn: endsOn ?? draft.endsOn })}
          error={form.errorAt('endsOn')}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('form.cut')}
          options={[{ id: '' as const, label: t('all') }, ...equityCuts.map((id) => ({ id, label: t(`cuts.${id}`) }))]}
          value={cut}
          onChange={setCut}
        />
        <TextField
          label={t('form.part')}
          value={draft.part}
          onChange={(part) => set({ part })}
          isDisabled={cut === ''}
          error={form.errorAt('part')}
        />
      </FormRow>
      <FormRow>
        <NumberField label={t('form.value')} value={value} onChange={setValue} isRequired />
        {indicator.unit !== 'count' && (
          <NumberField
            label={t('form.behind')}
            value={people}
            onChange={setPeople}
            minValue={0}
            error={form.errorAt('people')}
          />
        )}
      </FormRow>
      <TextField label={t('form.source')} value={draft.source} onChange={(source) => set({ source })} />
    </FormDialog>
  );
}
