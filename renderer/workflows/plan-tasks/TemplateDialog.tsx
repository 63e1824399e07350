import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, Checkbox, DatePicker, Dialog, Form, FormRow, Section, Select } from '#renderer/ui/index.ts';
import { taskTemplates } from '#shared/content/task-templates.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

const formId = 'task-template';

/** Tasks that come up again and again, set out from one day; those that are not needed are left out. */
export function TemplateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const committees = useCommitteeNames();
  const [templateId, setTemplateId] = useState(taskTemplates[0]?.id ?? '');
  const [from, setFrom] = useState<IsoDay | null>(addDays(today, 28));
  const [committeeId, setCommitteeId] = useState('');
  const [owner, setOwner] = useState<Chosen | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const form = useFormSave({ onClose });
  const template = taskTemplates.find(({ id }) => id === templateId);
  const chosen = (template?.tasks ?? [])
    .map((task, place) => ({ task, place }))
    .filter(({ place }) => !left.has(place));
  const dayOf = (days: number): IsoDay | null => (from === null ? null : addDays(from, days));

  const save = async (): Promise<void> => {
    const places = chosen.map(({ place }) => place);
    await form.save(() =>
      client.tasks.createMany({
        tasks: chosen.map(({ task }) => ({
          title: task.title,
          effort: task.effort,
          dueOn: dayOf(task.days),
          committeeId: committeeId === '' ? null : committeeId,
          ownerPersonId: owner?.id ?? null,
          after: (task.after ?? []).flatMap((place) => (places.includes(place) ? [places.indexOf(place)] : [])),
        })),
      }),
    );
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('templates.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('templates.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={chosen.length === 0}
            isLoading={form.isSaving}
          >
            {t('templates.add', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <Select
            label={t('templates.template')}
            options={taskTemplates.map(({ id, label }) => ({ id, label }))}
            value={templateId}
            onChange={(id) => {
              setTemplateId(id);
              setLeft(new Set());
            }}
          />
          <DatePicker
            label={template?.anchor ?? t('templates.from')}
            description={t('templates.fromHelp')}
            value={from}
            onChange={setFrom}
          />
        </FormRow>
        <FormRow>
          <Select
            label={t('templates.committee')}
            options={[
              { id: '', label: t('form.noCommittee') },
              ...committees.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={committeeId}
            onChange={setCommitteeId}
          />
          <PersonField label={t('templates.owner')} value={owner} onChange={setOwner} />
        </FormRow>
        <Section title={t('templates.list')} count={chosen.length} level={3}>
          <ul className="flex flex-col gap-1">
            {(template?.tasks ?? []).map((task, place) => {
              const day = dayOf(task.days);
              return (
                <li key={task.title} className="flex items-baseline gap-3">
                  <span className="min-w-0 flex-1">
                    <Checkbox
                      label={task.title}
                      isSelected={!left.has(place)}
                      onChange={(isChosen) => {
                        const next = new Set(left);
                        if (isChosen) next.delete(place);
                        else next.add(place);
                        setLeft(next);
                      }}
                    />
                  </span>
                  <span className="text-meta text-ink-2">
                    {day === null ? '' : t('templates.on', { day: shortDay(day, today) })}
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
      </Form>
    </Dialog>
  );
}
