import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, NumberField, TextField } from '#renderer/ui/index.ts';
import type { Stipend } from '#shared/contract/engagement.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';

/** What is owed to somebody for their time. */
export function StipendDialog({ stipend, onClose }: { stipend: Stipend | undefined; onClose: () => void }) {
  const { t } = useTranslation('engagement');
  const today = useToday();
  const nameOf = useLabelWords();
  const [person, setPerson] = useState<Chosen | null>(() =>
    stipend?.person ? { id: stipend.person.id, name: nameOf(stipend.person) } : null,
  );
  const [amount, setAmount] = useState<number | null>(stipend === undefined ? null : stipend.amountCents / 100);
  const [draft, setDraft] = useState(() => ({
    reason: stipend?.reason ?? '',
    currency: stipend?.currency ?? 'USD',
    dueOn: stipend?.dueOn ?? today,
    paidOn: stipend?.paidOn ?? null,
    note: stipend?.note ?? '',
  }));
  const form = useFormSave({ fields: ['amountCents', 'currency', 'dueOn', 'paidOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    if (person === null) return;
    void form.save(() =>
      client.engagement.saveStipend({
        id: stipend?.id ?? null,
        version: stipend?.version ?? 0,
        today,
        stipend: {
          ...draft,
          currency: draft.currency.trim().toUpperCase(),
          personId: person.id,
          meetingId: stipend?.meetingId ?? null,
          amountCents: Math.round((amount ?? 0) * 100),
        },
      }),
    );
  };
  const remove = (): void => {
    if (stipend === undefined) return;
    onClose();
    client.engagement
      .removeStipend({ id: stipend.id, version: stipend.version })
      .then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id="stipend"
      title={t(stipend === undefined ? 'stipends.addTitle' : 'stipends.editTitle')}
      form={form}
      isDisabled={person === null || amount === null}
      onSave={save}
      onClose={onClose}
      extra={
        stipend !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('stipends.remove')}
          </Button>
        )
      }
    >
      <PersonField label={t('stipends.who')} value={person} onChange={setPerson} autoFocus />
      <TextField label={t('stipends.reason')} value={draft.reason} onChange={(reason) => set({ reason })} />
      <FormRow>
        <NumberField
          label={t('stipends.amount')}
          value={amount}
          onChange={setAmount}
          minValue={0}
          maxValue={10_000_000}
          error={form.errorAt('amountCents')}
        />
        <TextField
          label={t('stipends.currency')}
          value={draft.currency}
          onChange={(currency) => set({ currency })}
          error={form.errorAt('currency')}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          label={t('stipends.due')}
          value={draft.dueOn}
          onChange={(dueOn) => set({ dueOn: dueOn ?? draft.dueOn })}
          error={form.errorAt('dueOn')}
        />
        <DatePicker
          label={t('stipends.paid')}
          value={draft.paidOn}
          onChange={(paidOn) => set({ paidOn })}
          error={form.errorAt('paidOn')}
        />
      </FormRow>
      <TextField label={t('stipends.note')} value={draft.note} onChange={(note) => set({ note })} />
    </FormDialog>
  );
}
