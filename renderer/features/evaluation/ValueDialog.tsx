import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { equityCuts, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { Indicator, IndicatorValue } from '#shared/contract/evaluation.ts';

/** A figure of a period, for all or for a group; a hidden one is written anew, for its form does not tell it either. */
export function ValueDialog({
  indicator,
  figure,
  onClose,
}: {
  indicator: Indicator;
  figure: IndicatorValue | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('evaluation');
  const today = useToday();
  const [draft, setDraft] = useState(() => ({
    startsOn: figure?.startsOn ?? today,
    endsOn: figure?.endsOn ?? today,
    part: figure?.part ?? '',
    source: figure?.source ?? '',
  }));
  const [cut, setCut] = useState<IndicatorValue['cut']>(figure?.cut ?? '');
  const [value, setValue] = useState<number | null>(figure?.value ?? null);
  const [people, setPeople] = useState<number | null>(figure?.people ?? null);
  const form = useFormSave({ fields: ['startsOn', 'endsOn', 'part', 'value', 'people'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    if (value === null) return;
    void form.save(() =>
      client.evaluation.saveValue({
        id: figure?.id ?? null,
        version: figure?.version ?? 0,
        indicatorId: indicator.id,
        value: { ...draft, part: cut === '' ? '' : draft.part, cut, value, people },
      }),
    );
  };
  const remove = (): void => {
    if (figure === undefined) return;
    onClose();
    client.evaluation
      .removeValue({ id: figure.id, version: figure.version })
      .then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id="figure"
      title={t(figure === undefined ? 'form.valueTitle' : 'form.editValueTitle', { title: indicator.title })}
      form={form}
      isDisabled={value === null}
      onSave={save}
      onClose={onClose}
      extra={
        figure !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('form.removeValue')}
          </Button>
        )
      }
    >
      {indicator.countsPeople && (
        <p className="text-meta text-ink-2">
          {figure?.isHidden === true && `${t('form.hiddenHint')} `}
          {t('form.valueHint', { least: smallestShownCount })}
        </p>
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
        <NumberField
          label={t('form.value')}
          value={value}
          onChange={setValue}
          isRequired
          error={form.errorAt('value')}
        />
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
