import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, NumberField, Select } from '#renderer/ui/index.ts';
import type { RetentionRule } from '#shared/contract/housekeeping.ts';
import type { RetentionSubject } from '#shared/content/retention-subjects.ts';

/** A rule of review: what it is about and after how many months. */
export function RuleDialog({
  rule,
  free,
  onClose,
}: {
  rule?: RetentionRule;
  /** Subjects that have no rule yet. */
  free: readonly RetentionSubject[];
  onClose: () => void;
}) {
  const { t } = useTranslation('housekeeping');
  const subjects = rule === undefined ? free : [rule.subject];
  const [subject, setSubject] = useState<RetentionSubject>(subjects[0] ?? 'restricted-notes');
  const [months, setMonths] = useState<number | null>(rule?.months ?? 24);
  const form = useFormSave({ fields: ['months', 'subject'], onClose });
  const save = () =>
    form.save(() =>
      client.housekeeping.saveRule({
        ...(rule !== undefined && { id: rule.id, version: rule.version }),
        subject,
        months: months ?? 0,
      }),
    );
  return (
    <Dialog
      isOpen
      size="small"
      title={t(rule === undefined ? 'rules.dialogAdd' : 'rules.dialogEdit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('rules.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="retention-rule"
            isLoading={form.isSaving}
            isDisabled={months === null}
          >
            {t('rules.save')}
          </Button>
        </>
      }
    >
      <Form id="retention-rule" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <Select
          label={t('rules.subject')}
          options={subjects.map((id) => ({ id, label: t(`rules.subjects.${id}`) }))}
          value={subject}
          onChange={setSubject}
          error={form.errorAt('subject')}
          isDisabled={rule !== undefined}
          description={t(`rules.details.${subject}`)}
        />
        <NumberField
          label={t('rules.months')}
          value={months}
          onChange={setMonths}
          minValue={1}
          maxValue={240}
          error={form.errorAt('months')}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
