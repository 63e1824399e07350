import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, NumberField, RichTextEditor, Select, TextField } from '#renderer/ui/index.ts';
import { trainingTopics } from '#shared/content/program/trainings.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { TrainingSession } from '#shared/contract/training.ts';

import { FilesAndFields } from '../attachments/FilesAndFields.tsx';
import { OrganizationChoice, PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { SquadFields, type SquadDraft } from './SquadFields.tsx';

const statuses = ['planned', 'held', 'canceled'] as const;

/** A training in full: topic, day, who teaches, how many came from where, what shows it, and when it is due again. */
export function SessionDialog({ session, onClose }: { session: TrainingSession | undefined; onClose: () => void }) {
  const { t } = useTranslation('training');
  const today = useToday();
  const nameOf = useLabelWords();
  const chosen = (label: RecordLabel | null | undefined): Chosen | null =>
    label ? { id: label.id, name: nameOf(label) } : null;
  const [draft, setDraft] = useState(() => draftOf(session));
  const [trainer, setTrainer] = useState(() => chosen(session?.trainer));
  const [school, setSchool] = useState(() => chosen(session?.trainerOrganization));
  const [squads, setSquads] = useState<readonly SquadDraft[]>(() =>
    (session?.attendance ?? []).map(({ organization, unit, expected, attended }) => ({
      organization: chosen(organization),
      unit,
      expected,
      attended,
    })),
  );
  const form = useFormSave<string>({
    fields: [
      'title',
      'heldOn',
      'refresherOn',
      ...squads.flatMap((_, index) => [`attendance.${index}.unit`, `attendance.${index}.attended`]),
    ],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const months: number | null = trainingTopics.find(({ id }) => id === draft.topic)?.refresherMonths ?? null;
  const save = (): void => {
    const fields = {
      ...draft,
      minutes: draft.minutes ?? 0,
      trainerPersonId: trainer?.id ?? null,
      trainerOrganizationId: school?.id ?? null,
      attendance: squads.flatMap(({ organization, unit, expected, attended }) =>
        organization === null ? [] : [{ organizationId: organization.id, unit, expected, attended: attended ?? 0 }],
      ),
    };
    void form.save(() =>
      session === undefined
        ? client.training.create(fields)
        : client.training.update({ id: session.id, version: session.version, patch: fields }),
    );
  };
  const after = (write: Promise<Parameters<typeof afterSave>[0]>): void => {
    onClose();
    write.then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="training"
      size="large"
      title={t(session === undefined ? 'form.addTitle' : 'form.editTitle')}
      form={form}
      isDisabled={draft.title.trim() === ''}
      onSave={save}
      onClose={onClose}
      below={session !== undefined && <FilesAndFields recordType="trainingSessions" recordId={session.id} />}
      extra={
        session !== undefined && (
          <>
            <Button
              variant="quiet"
              onPress={() => after(client.training.trash({ id: session.id, version: session.version }))}
            >
              {t('form.trash')}
            </Button>
            {session.dueAgainOn !== null && (
              <Button onPress={() => after(client.training.planRefresher({ id: session.id, today }))}>
                {t('form.refresherTask')}
              </Button>
            )}
          </>
        )
      }
    >
      <TextField
        label={t('form.title')}
        value={draft.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <FormRow>
        <Select
          label={t('form.topic')}
          options={optionsOf(trainingTopics)}
          value={draft.topic}
          onChange={(topic) => set({ topic })}
        />
        <Select
          label={t('form.status')}
          options={statuses.map((id) => ({ id, label: t(`statuses.${id}`) }))}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          label={t('form.day')}
          value={draft.heldOn}
          onChange={(heldOn) => set({ heldOn })}
          error={form.errorAt('heldOn')}
        />
        <NumberField
          label={t('form.minutes')}
          value={draft.minutes}
          onChange={(minutes) => set({ minutes })}
          minValue={0}
          maxValue={100_000}
        />
        <TextField label={t('form.place')} value={draft.place} onChange={(place) => set({ place })} />
      </FormRow>
      <TextField label={t('form.audience')} value={draft.audience} onChange={(audience) => set({ audience })} />
      <FormRow>
        <PersonField label={t('form.trainer')} value={trainer} onChange={setTrainer} />
        <OrganizationChoice label={t('form.trainerOrganization')} value={school} onChange={setSchool} />
      </FormRow>
      <TextField
        label={t('form.trainerWords')}
        value={draft.trainerWords}
        onChange={(trainerWords) => set({ trainerWords })}
      />
      <SquadFields squads={squads} onChange={setSquads} errorAt={form.errorAt} />
      <TextField
        label={t('form.evidence')}
        description={t('form.evidenceHint')}
        value={draft.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <FormRow>
        <NumberField
          label={t('form.before')}
          value={draft.beforeShare}
          onChange={(beforeShare) => set({ beforeShare })}
          minValue={0}
          maxValue={100}
        />
        <NumberField
          label={t('form.after')}
          value={draft.afterShare}
          onChange={(afterShare) => set({ afterShare })}
          minValue={0}
          maxValue={100}
        />
        <DatePicker
          label={t('form.refresher')}
          description={months === null ? '' : t('form.refresherHint', { months })}
          value={draft.refresherOn}
          onChange={(refresherOn) => set({ refresherOn })}
          error={form.errorAt('refresherOn')}
        />
      </FormRow>
      <RichTextEditor label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} toolbar="small" />
    </FormDialog>
  );
}

function draftOf(session: TrainingSession | undefined) {
  return {
    title: session?.title ?? '',
    topic: session?.topic ?? 'easier-than-arrest',
    status: session?.status ?? ('planned' as const),
    heldOn: session?.heldOn ?? null,
    minutes: session === undefined || session.minutes === 0 ? null : session.minutes,
    audience: session?.audience ?? '',
    place: session?.place ?? '',
    trainerWords: session?.trainerWords ?? '',
    evidence: session?.evidence ?? '',
    beforeShare: session?.beforeShare ?? null,
    afterShare: session?.afterShare ?? null,
    refresherOn: session?.refresherOn ?? null,
    note: session?.note ?? '',
  };
}
