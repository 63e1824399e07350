import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { PartnerField } from '#renderer/features/follow-ups/PartnerField.tsx';
import { PersonField } from '#renderer/features/partners/PersonField.tsx';
import { useGoalTitles } from '#renderer/features/tasks/task-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { taskEfforts, taskPriorities, taskQuestions, taskStatuses } from '#shared/content/tasks.ts';
import type { Task, TaskPatch } from '#shared/contract/tasks.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';

import { formOf, patchOf, ruleOfForm, type TaskForm } from './task-form.ts';
import { HelperFields, NeedFields, StepFields } from './TaskFormParts.tsx';

const formId = 'task';

/** Everything about a task; for a new one with what is known of it. */
export function TaskDialog({
  task,
  known,
  onClose,
}: {
  task?: Task | undefined;
  known?: TaskPatch | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const committees = useCommitteeNames();
  const goals = useGoalTitles();
  const [form, setForm] = useState<TaskForm>(() => formOf(task, known));
  const [isAsked, setAsked] = useState(false);
  const saving = useFormSave({ fields: ['title', 'dueOn', 'startsOn', 'rule', 'helpers', 'needs'], onClose });
  const set = (change: Partial<TaskForm>): void => setForm({ ...form, ...change });
  useKnownOwner(task === undefined ? (known?.ownerPersonId ?? null) : null, form, set);
  const rule = ruleOfForm(form, today);

  const save = async (): Promise<void> => {
    setAsked(true);
    if (form.title.trim() === '' || rule === undefined) return;
    const patch = patchOf(form, rule, task === undefined ? known : {});
    await saving.save(() =>
      task === undefined
        ? client.tasks.create(patch)
        : client.tasks.update({ id: task.id, version: task.version, patch }),
    );
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(task === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={saving.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <FormProblem form={saving} />
        <TextField
          label={t('form.title')}
          placeholder={t('form.titleHint')}
          value={form.title}
          onChange={(title) => set({ title })}
          maxLength={1_000}
          autoFocus
          error={isAsked && form.title.trim() === '' ? t('quick.titleNeeded') : saving.errorAt('title')}
        />
        <FormRow>
          <PersonField label={t('form.owner')} value={form.owner} onChange={(owner) => set({ owner })} />
          <Select
            label={t('form.committee')}
            options={[
              { id: '', label: t('form.noCommittee') },
              ...committees.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={form.committeeId}
            onChange={(committeeId) => set({ committeeId })}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('form.due')}
            value={form.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            error={saving.errorAt('dueOn')}
          />
          <DatePicker
            label={t('form.starts')}
            value={form.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            error={saving.errorAt('startsOn')}
          />
        </FormRow>
        <TextField
          label={t('form.repeats')}
          placeholder={t('form.repeatsHint')}
          description={rule ? t('form.repeatsAs', { rule: ruleWords(rule) }) : t('form.repeatsHelp')}
          value={form.repeats}
          onChange={(repeats) => set({ repeats })}
          maxLength={200}
          error={isAsked && rule === undefined ? t('form.repeatsUnknown') : saving.errorAt('rule')}
        />
        <FormRow>
          <Select
            label={t('form.status')}
            options={taskStatuses.map(({ id, label }) => ({ id, label }))}
            value={form.status}
            onChange={(status) => set({ status })}
          />
          <Select
            label={t('form.priority')}
            options={taskPriorities.map(({ id, label }) => ({ id, label }))}
            value={form.priority}
            onChange={(priority) => set({ priority })}
          />
          <Select
            label={t('form.effort')}
            options={taskEfforts.map(({ id, label }) => ({ id: String(id), label }))}
            value={form.effort}
            onChange={(effort) => set({ effort })}
          />
        </FormRow>
        {(form.status === 'blocked' || form.status === 'dropped') && (
          <TextField
            label={t(`form.${form.status}Reason`)}
            value={form.reason}
            onChange={(reason) => set({ reason })}
            maxLength={1_000}
          />
        )}
        <TextArea
          label={t('form.description')}
          rows={3}
          value={form.description}
          onChange={(description) => set({ description })}
        />
        <StepFields steps={form.steps} onChange={(steps) => set({ steps })} />
        <HelperFields
          helpers={form.helpers}
          onChange={(helpers) => set({ helpers })}
          error={saving.errorAt('helpers')}
        />
        <NeedFields
          taskId={task?.id}
          needs={form.needs}
          onChange={(needs) => set({ needs })}
          error={saving.errorAt('needs')}
        />
        <FormRow>
          <Select
            label={t('form.goal')}
            options={[{ id: '', label: t('form.noGoal') }, ...goals.map(({ id, title }) => ({ id, label: title }))]}
            value={form.goalId}
            onChange={(goalId) => set({ goalId })}
          />
          <Select
            label={t('form.question')}
            options={[{ id: '', label: t('question.none') }, ...taskQuestions.map(({ id, label }) => ({ id, label }))]}
            value={form.question}
            onChange={(question) => set({ question })}
          />
        </FormRow>
        <PartnerField label={t('form.about')} choice={form.record} onChange={(record) => set({ record })} />
        <TextField
          label={t('form.evidence')}
          value={form.evidence}
          onChange={(evidence) => set({ evidence })}
          maxLength={10_000}
        />
      </Form>
    </Dialog>
  );
}

/** The line knows an owner by id alone: their name is read before it is shown. */
function useKnownOwner(id: string | null, form: TaskForm, set: (change: Partial<TaskForm>) => void): void {
  const [isSet, setIsSet] = useState(false);
  const person = useQuery({
    ...orpc.people.get.queryOptions({ input: { id: id ?? '' }, meta: { shows: ['people'] } }),
    enabled: id !== null,
  }).data?.person;
  if (person !== undefined && !isSet && form.owner === null) {
    setIsSet(true);
    set({ owner: { id: person.id, name: person.name } });
  }
}
