import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, Dialog, Tag } from '#renderer/ui/index.ts';
import { goalTemplates } from '#shared/content/goal-templates.ts';

import { goalsQuery } from './goals-queries.ts';
import { targetWords } from './goal-words.ts';

/** The twelve example goals; those that are chosen are added with their measures and milestones as one step. */
export function ExamplesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('goals');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const form = useFormSave({ onClose });
  const here = new Set((useQuery(goalsQuery()).data ?? []).map((goal) => goal.template));
  const toggle = (id: string, isOn: boolean): void =>
    setChosen((before) => new Set(isOn ? [...before, id] : [...before].filter((each) => each !== id)));
  const add = () => form.save(() => client.goals.addTemplates({ templates: [...chosen] }));
  return (
    <Dialog
      isOpen
      size="large"
      title={t('shell:actions.goalExamples')}
      description={t('examples.detail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.size === 0} isLoading={form.isSaving} onPress={() => void add()}>
            {chosen.size === 0 ? t('examples.none') : t('examples.add', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <FormProblem form={form} />
      <ul className="flex flex-col">
        {goalTemplates.map((template) => (
          <li key={template.id} className="flex items-start gap-3 border-b border-line py-2.5 last:border-b-0">
            <span className="pt-0.5">
              <Checkbox
                label={template.title}
                isLabelHidden
                isDisabled={here.has(template.id)}
                isSelected={chosen.has(template.id)}
                onChange={(isOn) => toggle(template.id, isOn)}
              />
            </span>
            <div className="min-w-0 flex-1">
              <p className="font-name text-ink">{template.title}</p>
              <p className="text-ink-2">{template.change}</p>
              <p className="text-meta text-ink-3">
                {targetWords({ targetValue: template.target, unit: template.unit, direction: template.direction })} ·{' '}
                {t('examples.by', { count: template.months })}
              </p>
            </div>
            {here.has(template.id) && <Tag tone="moss">{t('examples.here')}</Tag>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
