import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, RichTextEditor } from '#renderer/ui/index.ts';
import { evaluationPlan } from '#shared/content/program/evaluation-plan.ts';

/** The answer to a question of the plan. */
export function AnswerDialog({
  question,
  answer,
  settledOn,
  onClose,
}: {
  question: string;
  answer: string;
  settledOn: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('evaluation');
  const [words, setWords] = useState(answer);
  const [day, setDay] = useState(settledOn);
  const form = useFormSave({ fields: ['settledOn'], onClose });
  return (
    <FormDialog
      id="answer"
      title={evaluationPlan.find(({ id }) => id === question)?.label ?? t('answerTitle')}
      form={form}
      onSave={() => void form.save(() => client.evaluation.answer({ question, answer: words, settledOn: day }))}
      onClose={onClose}
    >
      <RichTextEditor label={t('answer')} value={words} onChange={setWords} toolbar="small" autoFocus />
      <DatePicker label={t('settled')} value={day} onChange={setDay} error={form.errorAt('settledOn')} />
    </FormDialog>
  );
}
