import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, Checkbox, Dialog, Form } from '#renderer/ui/index.ts';
import type { PlannedTask } from '#shared/content/after-plans.ts';
import { addDays } from '#shared/dates.ts';

/** A ready list of tasks for a win or a loss; what is ticked becomes tasks as one step. */
export function PlanDialog({
  origin,
  tasks,
  onClose,
}: {
  origin: { readonly type: 'wins' | 'losses'; readonly id: string };
  tasks: readonly PlannedTask[];
  onClose: () => void;
}) {
  const { t } = useTranslation('wins');
  const today = useToday();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(tasks.map((task) => task.id)));
  const form = useFormSave({ fields: [], onClose });
  const kept = tasks.filter((task) => chosen.has(task.id));
  const save = () =>
    form.save(() =>
      client.tasks.createMany({
        tasks: kept.map(({ title, days, effort }) => ({ title, effort, dueOn: addDays(today, days), origin })),
      }),
    );
  const toggle = (id: string, isKept: boolean): void => {
    const next = new Set(chosen);
    if (isKept) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog
      isOpen
      title={t(origin.type === 'wins' ? 'plan.winTitle' : 'plan.lossTitle')}
      description={t(origin.type === 'wins' ? 'plan.winDetail' : 'plan.lossDetail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('plan.later')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="plan"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={kept.length === 0}
            autoFocus
          >
            {t('plan.make', { count: kept.length })}
          </Button>
        </>
      }
    >
      <Form id="plan" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <ul aria-label={t('plan.list')} className="flex flex-col divide-y divide-line">
          {tasks.map((task) => (
            <li key={task.id} className="flex items-center gap-3 py-2">
              <span className="min-w-0 flex-1">
                <Checkbox
                  label={task.title}
                  isSelected={chosen.has(task.id)}
                  onChange={(isKept) => toggle(task.id, isKept)}
                />
              </span>
              <span className="shrink-0 text-meta text-ink-2">
                {t('plan.due', { day: shortDay(addDays(today, task.days), today) })}
              </span>
            </li>
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}
