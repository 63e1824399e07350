import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  Checkbox,
  Dialog,
  Form,
  FormRow,
  NumberField,
  SegmentedControl,
  TextField,
} from '#renderer/ui/index.ts';
import type { BenefitLine } from '#shared/contract/funding.ts';

import { centsOf, mostUnits, unitsOf } from './minor-units.ts';

/** A line of the worksheet: how many of what, what one is worth, who gains, and where the figures are from. */
export function BenefitDialog({ line, onClose }: { line: BenefitLine | undefined; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const [draft, setDraft] = useState(() => ({
    title: line?.title ?? '',
    side: line?.side ?? ('benefit' as const),
    fallsTo: line?.fallsTo ?? '',
    unit: line?.unit ?? '',
    isCash: line?.isCash ?? false,
    source: line?.source ?? '',
    note: line?.note ?? '',
  }));
  const [units, setUnits] = useState<readonly [number | null, number | null]>([
    line?.lowUnits ?? null,
    line?.highUnits ?? null,
  ]);
  const [worth, setWorth] = useState<readonly [number | null, number | null]>([
    unitsOf(line?.lowCents),
    unitsOf(line?.highCents),
  ]);
  const form = useFormSave({
    fields: ['title', 'lowUnits', 'highUnits', 'lowCents', 'highCents', 'source'],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): Promise<unknown> =>
    form.save(() =>
      client.funding.saveBenefit({
        id: line?.id ?? null,
        version: line?.version ?? 0,
        line: {
          ...draft,
          lowUnits: Math.round(units[0] ?? 0),
          highUnits: Math.round(units[1] ?? units[0] ?? 0),
          lowCents: centsOf(worth[0]),
          highCents: centsOf(worth[1] ?? worth[0]),
        },
      }),
    );
  const remove = (): void => {
    if (line === undefined) return;
    onClose();
    client.funding.removeBenefit({ id: line.id, version: line.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(line === undefined ? 'benefitForm.addTitle' : 'benefitForm.editTitle')}
      onClose={onClose}
      footer={
        <>
          {line !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="benefit"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || draft.source.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="benefit" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('benefitForm.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <SegmentedControl
          label={t('worksheet.side')}
          options={[
            { id: 'cost', label: t('worksheet.isCost') },
            { id: 'benefit', label: t('benefitForm.benefit') },
          ]}
          value={draft.side}
          onChange={(side) => set({ side })}
        />
        <FormRow>
          <NumberField
            label={t('benefitForm.lowUnits')}
            value={units[0]}
            onChange={(low) => setUnits([low, units[1]])}
            minValue={0}
            error={form.errorAt('lowUnits')}
          />
          <NumberField
            label={t('benefitForm.highUnits')}
            value={units[1]}
            onChange={(high) => setUnits([units[0], high])}
            minValue={0}
            error={form.errorAt('highUnits')}
          />
          <TextField label={t('benefitForm.unit')} value={draft.unit} onChange={(unit) => set({ unit })} />
        </FormRow>
        <FormRow>
          <NumberField
            label={t('benefitForm.lowWorth')}
            value={worth[0]}
            onChange={(low) => setWorth([low, worth[1]])}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('lowCents')}
          />
          <NumberField
            label={t('benefitForm.highWorth')}
            value={worth[1]}
            onChange={(high) => setWorth([worth[0], high])}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('highCents')}
          />
          <TextField label={t('benefitForm.fallsTo')} value={draft.fallsTo} onChange={(fallsTo) => set({ fallsTo })} />
        </FormRow>
        <Checkbox label={t('benefitForm.cash')} isSelected={draft.isCash} onChange={(isCash) => set({ isCash })} />
        <TextField
          label={t('worksheet.source')}
          description={t('benefitForm.sourceHint')}
          value={draft.source}
          onChange={(source) => set({ source })}
          error={form.errorAt('source')}
          isRequired
        />
        <TextField label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}
