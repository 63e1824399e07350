import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

import { writeTasks, type PathTask } from './path-tasks.tsx';

/** The asks of a path before they become follow-ups: who, what, until when. */
export function TasksDialog({
  target,
  tasks: first,
  onClose,
}: {
  target: RecordLabel;
  tasks: readonly PathTask[];
  onClose: () => void;
}) {
  const { t } = useTranslation('relationships');
  const members = useMemberList();
  const [tasks, setTasks] = useState(first);
  const form = useFormSave({ onClose });
  const set = (index: number, change: Partial<PathTask>): void =>
    setTasks((before) => before.map((task, at) => (at === index ? { ...task, ...change } : task)));
  const save = () => form.save(() => writeTasks(target, tasks));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('tasks.title', { name: target.label })}
      footer={
        <>
          <Button onPress={onClose}>{t('tasks.cancel')}</Button>
          <Button variant="primary" type="submit" form="path-tasks" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('tasks.make', { count: tasks.length })}
          </Button>
        </>
      }
    >
      <Form id="path-tasks" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {tasks.map((task, index) => (
          <fieldset key={task.record.id} className="border-b border-line pb-4 last:border-b-0">
            <legend className="mb-1 text-meta font-strong">{t('tasks.step', { number: index + 1 })}</legend>
            <TextField
              label={t('tasks.ask')}
              value={task.summary}
              onChange={(summary) => set(index, { summary })}
              autoFocus={index === 0}
              maxLength={1000}
              isRequired
            />
            <FormRow>
              <Select
                label={t('tasks.owner')}
                options={[
                  { id: '', label: t('tasks.nobody') },
                  ...members.filter((member) => member.isActive).map(({ id, name }) => ({ id, label: name })),
                ]}
                value={task.ownerId ?? ''}
                onChange={(id) => set(index, { ownerId: id === '' ? null : id })}
              />
              <DatePicker
                label={t('tasks.due')}
                value={task.dueOn}
                onChange={(day) => set(index, { dueOn: day ?? task.dueOn })}
              />
            </FormRow>
          </fieldset>
        ))}
      </Form>
    </Dialog>
  );
}
