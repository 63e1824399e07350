import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { RecordPicker, type PickedRecord } from '#renderer/features/practices/RecordPicker.tsx';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Checkbox, DatePicker, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { equityCuts, indicatorDomains } from '#shared/content/program/indicators.ts';
import type { DataAgreement, Indicator } from '#shared/contract/evaluation.ts';

import { FilesAndFields } from '../attachments/FilesAndFields.tsx';
import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';

/** An indicator: what it counts, from where, its baseline and target. */
export function IndicatorDialog({
  agreements,
  indicator,
  onClose,
}: {
  agreements: readonly DataAgreement[];
  indicator: Indicator | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('evaluation');
  const nameOf = useLabelWords();
  const [owner, setOwner] = useState<Chosen | null>(() =>
    indicator?.owner ? { id: indicator.owner.id, name: nameOf(indicator.owner) } : null,
  );
  const [evidence, setEvidence] = useState<PickedRecord | null>(() =>
    indicator?.evidence ? { type: 'evidenceCards', id: indicator.evidence.id, name: indicator.evidence.label } : null,
  );
  const [draft, setDraft] = useState(() => draftOf(indicator));
  const form = useFormSave({ fields: ['title', 'unit', 'baselineValue', 'baselineOn', 'targetOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const domain = indicatorDomains.find(({ id }) => id === draft.domain);
  const begin = (template: string): void => {
    const found = domain?.indicators.find(({ id }) => id === template);
    set({ template, ...(found === undefined ? {} : { title: found.label, unit: found.unit }) });
  };
  const save = (): void => {
    const fields = { ...draft, ownerPersonId: owner?.id ?? null, evidenceId: evidence?.id ?? null };
    void form.save(() =>
      indicator === undefined
        ? client.evaluation.createIndicator(fields)
        : client.evaluation.updateIndicator({ id: indicator.id, version: indicator.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (indicator === undefined) return;
    onClose();
    client.evaluation
      .trashIndicator({ id: indicator.id, version: indicator.version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="indicator"
      size="large"
      title={t(indicator === undefined ? 'form.addTitle' : 'form.editTitle')}
      form={form}
      isDisabled={draft.title.trim() === '' || draft.unit.trim() === ''}
      onSave={save}
      onClose={onClose}
      below={indicator !== undefined && <FilesAndFields recordType="indicators" recordId={indicator.id} />}
      extra={
        indicator !== undefined && (
          <Button variant="quiet" onPress={trash}>
            {t('form.trash')}
          </Button>
        )
      }
    >
      <FormRow>
        <Select
          label={t('form.domain')}
          options={optionsOf(indicatorDomains)}
          value={draft.domain}
          onChange={(id) => set({ domain: id, template: '' })}
        />
        <Select
          label={t('form.template')}
          options={[{ id: '', label: t('form.own') }, ...optionsOf(domain?.indicators ?? [])]}
          value={draft.template}
          onChange={begin}
        />
      </FormRow>
      <TextField
        label={t('form.title')}
        value={draft.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <TextField label={t('form.definition')} value={draft.definition} onChange={(definition) => set({ definition })} />
      <FormRow>
        <TextField
          label={t('form.unit')}
          description={t('form.unitHint')}
          value={draft.unit}
          onChange={(unit) => set({ unit })}
          error={form.errorAt('unit')}
        />
        <Select
          label={t('form.direction')}
          options={(['at-least', 'at-most'] as const).map((id) => ({ id, label: t(`form.directions.${id}`) }))}
          value={draft.direction}
          onChange={(direction) => set({ direction })}
        />
      </FormRow>
      <Checkbox
        label={t('form.people')}
        isSelected={draft.countsPeople}
        onChange={(countsPeople) => set({ countsPeople })}
      />
      <FormRow>
        <TextField label={t('form.source')} value={draft.source} onChange={(source) => set({ source })} />
        <PersonField label={t('form.owner')} value={owner} onChange={setOwner} />
      </FormRow>
      <FormRow>
        <NumberField
          label={t('form.baseline')}
          value={draft.baselineValue}
          onChange={(baselineValue) => set({ baselineValue })}
          error={form.errorAt('baselineValue')}
        />
        <DatePicker
          label={t('form.baselineOn')}
          value={draft.baselineOn}
          onChange={(baselineOn) => set({ baselineOn })}
          error={form.errorAt('baselineOn')}
        />
        <NumberField
          label={t('form.target')}
          value={draft.targetValue}
          onChange={(targetValue) => set({ targetValue })}
        />
        <DatePicker
          label={t('form.targetOn')}
          value={draft.targetOn}
          onChange={(targetOn) => set({ targetOn })}
          error={form.errorAt('targetOn')}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('form.agreement')}
          options={[{ id: '', label: t('form.none') }, ...agreements.map(({ id, title }) => ({ id, label: title }))]}
          value={draft.agreementId ?? ''}
          onChange={(id) => set({ agreementId: id === '' ? null : id })}
        />
        <RecordPicker label={t('form.evidence')} types={['evidenceCards']} value={evidence} onChange={setEvidence} />
      </FormRow>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="pb-1 text-body font-name">{t('form.cuts')}</legend>
        {equityCuts.map((cut) => (
          <Checkbox
            key={cut}
            label={t(`cuts.${cut}`)}
            isSelected={draft.cuts.includes(cut)}
            onChange={(isCut) =>
              set({ cuts: isCut ? [...draft.cuts, cut] : draft.cuts.filter((each) => each !== cut) })
            }
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

function draftOf(indicator: Indicator | undefined) {
  return {
    domain: indicator?.domain ?? 'reach',
    template: indicator?.template ?? '',
    title: indicator?.title ?? '',
    definition: indicator?.definition ?? '',
    unit: indicator?.unit ?? 'count',
    direction: indicator?.direction ?? ('at-least' as const),
    countsPeople: indicator?.countsPeople ?? true,
    source: indicator?.source ?? '',
    baselineValue: indicator?.baselineValue ?? null,
    baselineOn: indicator?.baselineOn ?? null,
    targetValue: indicator?.targetValue ?? null,
    targetOn: indicator?.targetOn ?? null,
    agreementId: indicator?.agreementId ?? null,
    cuts: indicator?.cuts ?? [],
  };
}
