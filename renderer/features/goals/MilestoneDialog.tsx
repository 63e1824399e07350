import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { Milestone } from '#shared/contract/goals.ts';

/** A marker on the way to a goal: by when, reached when, what shows it, and what it is worth as a win. */
export function MilestoneDialog({
  goalId,
  milestone,
  onClose,
}: {
  goalId: string;
  milestone: Milestone | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('goals');
  const today = useToday();
  const [draft, setDraft] = useState({
    title: milestone?.title ?? '',
    dueOn: milestone?.dueOn ?? null,
    metOn: milestone?.metOn ?? null,
    evidence: milestone?.evidence ?? '',
    winLevel: milestone?.winLevel ?? null,
  });
  const form = useFormSave({ fields: ['metOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = () =>
    form.save(() =>
      milestone === undefined
        ? client.goals.addMilestone({ goalId, ...draft })
        : client.goals.updateMilestone({ id: milestone.id, version: milestone.version, patch: draft }),
    );
  const remove = (): void => {
    if (milestone === undefined) return;
    onClose();
    client.goals.removeMilestone({ id: milestone.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(milestone === undefined ? 'milestone.add' : 'milestone.edit')}
      onClose={onClose}
      footer={
        <>
          {milestone !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('profile.removeMilestone')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="milestone"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="milestone" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('milestone.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <DatePicker label={t('milestone.due')} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
          <DatePicker
            label={t('milestone.met')}
            value={draft.metOn}
            onChange={(metOn) => set({ metOn })}
            maxValue={today}
            error={form.errorAt('metOn')}
          />
          <Select
            label={t('milestone.level')}
            options={levelOptions(t('milestone.noLevel'))}
            value={draft.winLevel === null ? '' : String(draft.winLevel)}
            onChange={(level) => set({ winLevel: level === '' ? null : Number(level) })}
          />
        </FormRow>
        <TextArea
          label={t('milestone.evidence')}
          description={t('milestone.evidenceHelp')}
          value={draft.evidence}
          onChange={(evidence) => set({ evidence })}
          rows={2}
        />
      </Form>
    </Dialog>
  );
}

function levelOptions(none: string) {
  return [
    { id: '', label: none },
    ...winLevels.map((level) => ({ id: String(level.id), label: `${level.id} ${level.label}`, detail: level.about })),
  ];
}
