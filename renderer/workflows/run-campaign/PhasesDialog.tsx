import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, IconButton, Select, TextField } from '#renderer/ui/index.ts';
import { campaignPhases } from '#shared/content/campaigns.ts';
import type { Campaign, CampaignPhase } from '#shared/contract/campaigns.ts';
import { planPhases } from '#shared/domain/campaigns/plan-phases.ts';
import { addDays } from '#shared/dates.ts';

/** The phases of a campaign; an empty plan can begin with the usual ones. */
export function PhasesDialog({
  campaign,
  phases,
  onClose,
}: {
  campaign: Campaign;
  phases: readonly CampaignPhase[];
  onClose: () => void;
}) {
  const { t } = useTranslation('campaigns');
  const today = useToday();
  const start = campaign.startsOn ?? today;
  const [rows, setRows] = useState(() => phases.map((phase) => ({ ...phase, key: phase.id })));
  const addButton = useRef<HTMLButtonElement>(null);
  const form = useFormSave({ onClose, fields: rows.flatMap((_, index) => [`phases.${index}.endsOn`]) });
  const change = (key: string, patch: Partial<(typeof rows)[number]>): void =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const add = (): void => {
    const last = rows.at(-1);
    const startsOn = last === undefined ? start : addDays(last.endsOn, 1);
    const index = campaignPhases.findIndex(({ id }) => id === last?.phase);
    const next = campaignPhases[index + 1] ?? campaignPhases[0];
    const endsOn = addDays(startsOn, Math.max(1, next.weeks) * 7 - 1);
    setRows((before) => [...before, { key: newKey(), id: '', phase: next.id, startsOn, endsOn, note: '' }]);
  };
  const remove = (key: string): void => {
    setRows((before) => before.filter((each) => each.key !== key));
    // The button that was pressed goes with its row.
    addButton.current?.focus();
  };
  const usual = (): void => setRows(planPhases(start).map((phase) => ({ ...phase, key: newKey(), id: '', note: '' })));
  const save = (): void =>
    void form.save(() =>
      client.campaigns.setPhases({
        id: campaign.id,
        phases: rows.map(({ id, phase, startsOn, endsOn, note }) => ({
          ...(id !== '' && { id }),
          phase,
          startsOn,
          endsOn,
          note,
        })),
      }),
    );
  return (
    <Dialog
      isOpen
      size="large"
      title={t('phases.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="phases" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="phases" onSubmit={save}>
        <FormProblem form={form} />
        {rows.map((row, index) => (
          <fieldset key={row.key} className="border-b border-line pb-3">
            <legend className="sr-only">{t('phases.number', { number: index + 1 })}</legend>
            <FormRow>
              <Select
                label={t('phases.phase')}
                options={campaignPhases.map(({ id, label, description }) => ({
                  id: id as string,
                  label,
                  detail: description,
                }))}
                value={row.phase}
                onChange={(phase) => change(row.key, { phase })}
              />
              <DatePicker
                label={t('form.startsOn')}
                value={row.startsOn}
                onChange={(startsOn) => startsOn !== null && change(row.key, { startsOn })}
              />
              <DatePicker
                label={t('form.endsOn')}
                value={row.endsOn}
                onChange={(endsOn) => endsOn !== null && change(row.key, { endsOn })}
                error={form.errorAt(`phases.${index}.endsOn`)}
              />
              <span className="self-end pb-1">
                <IconButton
                  label={t('phases.remove', { number: index + 1 })}
                  icon={X}
                  onPress={() => remove(row.key)}
                />
              </span>
            </FormRow>
            <TextField label={t('phases.note')} value={row.note} onChange={(note) => change(row.key, { note })} />
          </fieldset>
        ))}
        <div className="flex gap-2">
          <Button icon={Plus} buttonRef={addButton} onPress={add}>
            {t('phases.add')}
          </Button>
          {rows.length === 0 && <Button onPress={usual}>{t('phases.usual')}</Button>}
        </div>
      </Form>
    </Dialog>
  );
}

let keys = 0;

/** A name for a row that has no id yet, so that its fields stay its own. */
function newKey(): string {
  keys += 1;
  return `new ${keys}`;
}
