import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, FormRow, IconButton, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { MarkedTextArea } from '#renderer/features/language/MarkedTextArea.tsx';
import { channels } from '#shared/content/channels.ts';
import type { OutreachPlan, OutreachStep } from '#shared/contract/outreach.ts';
import { guessLocale } from '#shared/domain/language/guess-locale.ts';
import { unknownFields } from '#shared/domain/outreach/merge-fields.ts';

/** The sequence of a plan: channel, day and words of every step. */
export function StepsDialog({ plan, onClose }: { plan: OutreachPlan; onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const [title, setTitle] = useState(plan.title);
  const [ask, setAsk] = useState(plan.ask);
  const [steps, setSteps] = useState<readonly OutreachStep[]>(
    plan.steps.map(({ channel, day, subject, script }) => ({ channel, day, subject, script })),
  );
  const form = useFormSave({ onClose });
  const change = (at: number, patch: Partial<OutreachStep>): void =>
    setSteps(steps.map((step, index) => (index === at ? { ...step, ...patch } : step)));
  const save = () =>
    form.save(() =>
      client.outreach.update({
        id: plan.id,
        version: plan.version,
        patch: { title, ask, steps: [...steps] },
      }),
    );
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('plan.stepForm.title')}
      description={t('plan.stepForm.fields')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="steps" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="steps" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <TextField label={t('plans.form.title')} value={title} onChange={setTitle} maxLength={200} autoFocus />
          <TextField label={t('plans.form.ask')} value={ask} onChange={setAsk} maxLength={1_000} />
        </FormRow>
        {steps.map((step, index) => {
          const unknown = unknownFields(`${step.subject} ${step.script}`);
          return (
            // A step is known by its place until it is saved.
            // oxlint-disable-next-line react/no-array-index-key -- see above.
            <section key={index} aria-label={t('plan.stepAt', { at: index + 1 })} className="border-t border-line pt-3">
              <div className="flex items-end gap-3">
                <Select
                  label={`${t('plan.stepAt', { at: index + 1 })}: ${t('plan.stepForm.channel').toLowerCase()}`}
                  className="w-56"
                  options={channels.map(({ id, label }) => ({ id, label }))}
                  value={channels.find((channel) => channel.id === step.channel)?.id ?? null}
                  onChange={(channel) => change(index, { channel })}
                />
                <NumberField
                  label={t('plan.stepForm.day')}
                  className="w-28"
                  minValue={0}
                  maxValue={365}
                  value={step.day}
                  onChange={(day) => change(index, { day: day ?? 0 })}
                />
                {(step.channel === 'email' || step.channel === 'letter') && (
                  <TextField
                    label={t('plan.stepForm.subject')}
                    className="min-w-0 flex-1"
                    value={step.subject}
                    onChange={(subject) => change(index, { subject })}
                    maxLength={1_000}
                  />
                )}
                <span className="flex-1" />
                {steps.length > 1 && (
                  <IconButton
                    icon={X}
                    label={t('plan.stepForm.remove', { at: index + 1 })}
                    onPress={() => setSteps(steps.filter((_, at) => at !== index))}
                  />
                )}
              </div>
              <MarkedTextArea
                label={t('plan.stepForm.script')}
                className="mt-2"
                value={step.script}
                onChange={(script) => change(index, { script })}
                rows={4}
                language={guessLocale(step.script)}
                keeper={{ type: 'outreachPlans', id: plan.id }}
                error={unknown.length > 0 ? t('plan.stepForm.unknown', { names: unknown.join(', ') }) : undefined}
              />
            </section>
          );
        })}
        <div>
          <Button
            icon={Plus}
            isDisabled={steps.length >= 20}
            onPress={() =>
              setSteps([...steps, { channel: 'phone', day: (steps.at(-1)?.day ?? 0) + 7, subject: '', script: '' }])
            }
          >
            {t('plan.stepForm.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
