import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  IconButton,
  LinkButton,
  NumberField,
  TextField,
} from '#renderer/ui/index.ts';
import type { FundingStream } from '#shared/contract/funding.ts';
import { addDays, addMonths } from '#shared/dates.ts';

import { centsOf, mostUnits, unitsOf } from './minor-units.ts';

interface DraftYear {
  readonly key: number;
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly amount: number | null;
}

/** How a stream is split over fiscal years; years that overlap or give more than the stream are refused at their field. */
export function YearsDialog({ stream, onClose }: { stream: FundingStream; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const today = useToday();
  const [years, setYears] = useState<readonly DraftYear[]>(() =>
    stream.years.map(({ amountCents, ...year }, key) => ({ key, ...year, amount: unitsOf(amountCents) })),
  );
  const form = useFormSave({
    fields: years.flatMap((_, index) =>
      ['startsOn', 'endsOn', 'amountCents'].map((field) => `years.${index}.${field}`),
    ),
    onClose,
  });
  const set = (key: number, change: Partial<DraftYear>): void =>
    setYears((before) => before.map((year) => (year.key === key ? { ...year, ...change } : year)));
  const add = (): void => {
    const last = years.at(-1);
    const startsOn = last === undefined ? (stream.startsOn ?? today) : addDays(last.endsOn, 1);
    const endsOn = addDays(addMonths(startsOn, 12), -1);
    setYears([
      ...years,
      {
        key: (last?.key ?? -1) + 1,
        label: '',
        startsOn,
        endsOn: stream.endsOn !== null && endsOn > stream.endsOn && stream.endsOn >= startsOn ? stream.endsOn : endsOn,
        amount: null,
      },
    ]);
  };
  const left = stream.amountCents - years.reduce((sum, year) => sum + centsOf(year.amount), 0);
  const save = (): Promise<unknown> =>
    form.save(() =>
      client.funding.saveYears({
        id: stream.id,
        version: stream.version,
        years: years.map(({ label, startsOn, endsOn, amount }) => ({
          label,
          startsOn,
          endsOn,
          amountCents: centsOf(amount),
        })),
      }),
    );
  return (
    <Dialog
      isOpen
      size="large"
      title={t('years.title', { title: stream.title })}
      description={t('years.detail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="years" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="years" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {years.map((year, index) => (
          <FormRow key={year.key}>
            <TextField
              label={t('years.label', { number: String(index + 1) })}
              value={year.label}
              onChange={(label) => set(year.key, { label })}
            />
            <DatePicker
              label={t('form.starts')}
              value={year.startsOn}
              onChange={(day) => set(year.key, { startsOn: day ?? year.startsOn })}
              error={form.errorAt(`years.${index}.startsOn`)}
            />
            <DatePicker
              label={t('form.ends')}
              value={year.endsOn}
              onChange={(day) => set(year.key, { endsOn: day ?? year.endsOn })}
              error={form.errorAt(`years.${index}.endsOn`)}
            />
            <NumberField
              label={t('form.amount')}
              value={year.amount}
              onChange={(amount) => set(year.key, { amount })}
              minValue={0}
              maxValue={mostUnits}
              error={form.errorAt(`years.${index}.amountCents`)}
            />
            <div className="flex items-end pb-1">
              <IconButton
                icon={X}
                label={t('years.remove', { number: String(index + 1) })}
                onPress={() => setYears(years.filter((each) => each.key !== year.key))}
              />
            </div>
          </FormRow>
        ))}
        <span>
          <LinkButton icon={Plus} onPress={add}>
            {t('years.add')}
          </LinkButton>
        </span>
        {years.length > 0 && (
          <p className={left < 0 ? 'text-danger' : 'text-ink-2'} aria-live="polite">
            {t(left < 0 ? 'years.over' : 'years.left', { amount: moneyWords(Math.abs(left), stream.currency) })}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
