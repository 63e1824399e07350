import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, Dialog, ErrorState, Form, Select, Skeleton, TextField } from '#renderer/ui/index.ts';
import type { CustomField, KindChangePreview } from '#shared/contract/custom-fields.ts';
import { customFieldKinds, type CustomFieldKind } from '#shared/domain/custom-fields/custom-field.ts';

const formId = 'kind-change';

/** Changes the kind of a field, once it was shown what that does to what stands in it. */
export function KindChangeDialog({ field, onClose }: { field: CustomField; onClose: () => void }) {
  const { t } = useTranslation('customFields');
  const [kind, setKind] = useState<CustomFieldKind | null>(null);
  const [unit, setUnit] = useState('');
  const form = useFormSave({ fields: ['unit'], onClose });
  const isReady = kind !== null && (kind !== 'money' || /^[A-Z]{3}$/.test(unit));
  const preview = useQuery(
    orpc.customFields.previewKindChange.queryOptions({
      input: isReady ? { id: field.id, kind, unit } : skipToken,
      meta: { shows: ['customFields'] },
    }),
  );
  const lost = preview.data?.lost ?? 0;
  const change = (): void => {
    if (!isReady) return;
    void form.save(() => client.customFields.changeKind({ id: field.id, version: field.version, kind, unit }));
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('kindChange.title', { name: field.name })}
      description={t('kindChange.from', { kind: t(`kinds.${field.kind}`) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('kindChange.cancel')}</Button>
          <Button
            variant={lost > 0 ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            isLoading={form.isSaving}
            isDisabled={preview.data === undefined}
          >
            {lost > 0 ? t('kindChange.changeAndLose', { count: lost }) : t('kindChange.change')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={change}>
        <FormProblem form={form} />
        <Select
          label={t('kindChange.to')}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setUnit(next === 'money' ? 'USD' : '');
          }}
          options={customFieldKinds.filter((id) => id !== field.kind).map((id) => ({ id, label: t(`kinds.${id}`) }))}
          autoFocus
        />
        {kind === 'money' && (
          <TextField
            label={t('form.currency')}
            description={t('form.currencyDetail')}
            value={unit}
            onChange={(next) => setUnit(next.toUpperCase())}
            error={form.errorAt('unit')}
            maxLength={3}
          />
        )}
        {kind === 'number' && (
          <TextField
            label={t('form.unit')}
            description={t('form.unitDetail')}
            value={unit}
            onChange={setUnit}
            maxLength={40}
          />
        )}
        <div aria-live="polite">
          {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
          {isReady && preview.isPending && <Skeleton lines={4} />}
          {preview.data !== undefined && <Preview preview={preview.data} />}
        </div>
      </Form>
    </Dialog>
  );
}

function Preview({ preview }: { preview: KindChangePreview }) {
  const { t } = useTranslation('customFields');
  const { total, kept, cut, lost, newOptions } = preview;
  if (total === 0) return <p className="text-ink-2">{t('kindChange.none')}</p>;
  const names = newOptions.slice(0, 8).join(', ');
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="font-name">{t('kindChange.total', { count: total })}</p>
        <ul className="mt-1 flex flex-wrap gap-x-5 text-ink-2">
          <li>{t('kindChange.kept', { count: kept })}</li>
          <li>{t('kindChange.cut', { count: cut })}</li>
          <li className={lost > 0 ? 'font-name text-danger' : undefined}>{t('kindChange.lost', { count: lost })}</li>
        </ul>
      </div>
      {newOptions.length > 0 && (
        <p className="text-ink-2">
          {t('kindChange.newOptions', {
            count: newOptions.length,
            names: newOptions.length > 8 ? t('kindChange.andMore', { names }) : names,
          })}
        </p>
      )}
      <Samples title={t('kindChange.lostSamples')} samples={preview.lostSamples} />
      <Samples title={t('kindChange.cutSamples')} samples={preview.cutSamples} />
      <p className="text-ink-3">{t('kindChange.undo')}</p>
    </div>
  );
}

function Samples({ title, samples }: { title: string; samples: KindChangePreview['lostSamples'] }) {
  const { t } = useTranslation('customFields');
  const { discreet } = useDeviceSettings();
  if (samples.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 font-medium">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {samples
          .filter(({ record }) => !(discreet && record.isRestricted))
          .map(({ record, before, after }) => (
            <li key={record.id} className="grid grid-cols-3 gap-3 py-1.5">
              <bdi className="truncate">{record.label}</bdi>
              <bdi className="truncate text-ink-2 line-through">{before}</bdi>
              <bdi className={after === '' ? 'truncate text-ink-3' : 'truncate'}>{after || t('kindChange.gone')}</bdi>
            </li>
          ))}
      </ul>
    </div>
  );
}
