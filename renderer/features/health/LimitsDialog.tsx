import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, FormRow, NumberField } from '#renderer/ui/index.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import { rangeOf } from '#shared/domain/metrics/bands.ts';

const formId = 'metric-limits';

/** Sets where a number is on track and where it needs a look, for everybody in this workspace. */
export function LimitsDialog({ metric, onClose }: { metric: Metric; onClose: () => void }) {
  const { t } = useTranslation('health');
  const [green, setGreen] = useState<number | null>(metric.limits.green);
  const [amber, setAmber] = useState<number | null>(metric.limits.amber);
  const form = useFormSave({ onClose });
  const [least, most] = rangeOf(metric.id);
  const side = metric.limits.isMoreBetter ? 'More' : 'Less';
  const save = (limits: { green: number; amber: number } | null) =>
    form.save(() => client.metrics.setLimits({ id: metric.id, limits }));
  const field = { minValue: least, maxValue: most, step: metric.unit === 'ratio' ? 0.01 : 1 };
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('limits.title', { title: t(`metrics.${metric.id}.title`) })}
      description={t('limits.detail')}
      footer={
        <>
          {metric.limits.isOwn && (
            <span className="mr-auto">
              <Button variant="quiet" onPress={() => void save(null)}>
                {t('limits.usual')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('limits.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={green === null || amber === null}
          >
            {t('limits.save')}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        onSubmit={() => {
          if (green !== null && amber !== null) void save({ green, amber });
        }}
      >
        <FormProblem form={form} />
        <FormRow>
          <NumberField label={t(`limits.green${side}`)} value={green} onChange={setGreen} {...field} autoFocus />
          <NumberField label={t(`limits.amber${side}`)} value={amber} onChange={setAmber} {...field} />
        </FormRow>
      </Form>
    </Dialog>
  );
}
