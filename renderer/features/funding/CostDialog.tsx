import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { FundingCost, FundingStream } from '#shared/contract/funding.ts';

import { centsOf, mostUnits, unitsOf } from './minor-units.ts';

/** A line of the budget, and what each award pays of it in a month. */
export function CostDialog({
  streams,
  cost,
  onClose,
}: {
  streams: readonly FundingStream[];
  cost: FundingCost | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('funding');
  const [draft, setDraft] = useState(() => ({
    title: cost?.title ?? '',
    month: unitsOf(cost?.monthlyCents),
    serviceType: cost?.serviceType ?? '',
    isDirect: cost?.isDirect ?? false,
    startsOn: cost?.startsOn ?? null,
    endsOn: cost?.endsOn ?? null,
    note: cost?.note ?? '',
  }));
  const [paid, setPaid] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries((cost?.allocations ?? []).map((one) => [one.streamId, unitsOf(one.monthlyCents)])),
  );
  const form = useFormSave({ fields: ['title', 'monthlyCents', 'startsOn', 'endsOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const payers = streams.filter((stream) => stream.status === 'awarded' || paid[stream.id] !== undefined);
  const currency = payers[0]?.currency ?? 'USD';
  const left = centsOf(draft.month) - payers.reduce((sum, stream) => sum + centsOf(paid[stream.id] ?? null), 0);

  const save = async (): Promise<void> => {
    const { month, ...rest } = draft;
    await form.save(() =>
      client.funding.saveCost({
        id: cost?.id ?? null,
        version: cost?.version ?? 0,
        cost: {
          ...rest,
          monthlyCents: centsOf(month),
          allocations: payers.flatMap((stream) => {
            const monthlyCents = centsOf(paid[stream.id] ?? null);
            return monthlyCents === 0 ? [] : [{ streamId: stream.id, monthlyCents }];
          }),
        },
      }),
    );
  };
  const remove = (): void => {
    if (cost === undefined) return;
    onClose();
    client.funding.removeCost({ id: cost.id, version: cost.version }).then((changed) => afterSave(changed), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(cost === undefined ? 'costForm.addTitle' : 'costForm.editTitle')}
      onClose={onClose}
      footer={
        <>
          {cost !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="cost"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="cost" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('costForm.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <NumberField
            label={t('costForm.month')}
            value={draft.month}
            onChange={(month) => set({ month })}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('monthlyCents')}
          />
          <Select
            label={t('costForm.service')}
            options={[{ id: '', label: t('budget.noService') }, ...optionsOf(serviceTypes)]}
            value={draft.serviceType}
            onChange={(serviceType) => set({ serviceType })}
          />
        </FormRow>
        <Checkbox label={t('costForm.direct')} isSelected={draft.isDirect} onChange={(isDirect) => set({ isDirect })} />
        <FormRow>
          <DatePicker
            label={t('form.starts')}
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            error={form.errorAt('startsOn')}
          />
          <DatePicker
            label={t('form.ends')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={form.errorAt('endsOn')}
          />
        </FormRow>
        {payers.length > 0 && (
          <fieldset className="flex flex-col gap-2">
            <legend className="pb-1 text-body font-name">{t('costForm.paidBy')}</legend>
            {payers.map((stream) => (
              <NumberField
                key={stream.id}
                label={stream.title}
                value={paid[stream.id] ?? null}
                onChange={(units) => setPaid((before) => ({ ...before, [stream.id]: units }))}
                minValue={0}
                maxValue={mostUnits}
              />
            ))}
            <p className={left > 0 ? 'text-danger' : left < 0 ? 'text-honey-ink' : 'text-moss'} aria-live="polite">
              {left > 0
                ? t('costForm.left', { amount: moneyWords(left, currency) })
                : left < 0
                  ? t('budget.doubled', { amount: moneyWords(-left, currency) })
                  : t('budget.covered')}
            </p>
          </fieldset>
        )}
        <TextField label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}
