import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { DatePicker, TextArea } from '#renderer/ui/index.ts';
import type { Asset } from '#shared/contract/assets.ts';

/** On which day a text goes out; and why, when nobody approved it. */
export function PublishDialog({
  asset,
  isOutAlready,
  onClose,
}: {
  asset: Asset;
  isOutAlready: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const [publishedOn, setPublishedOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const form = useFormSave({ fields: ['publishedOn', 'reason'], onClose });
  const save = (): void => {
    void form.save(async () => {
      const { asset: now } = await client.assets.get({ id: asset.id });
      const day = { id: asset.id, version: now.version, publishedOn: publishedOn ?? today };
      return isOutAlready ? client.assets.recordOut({ ...day, reason }) : client.assets.publish(day);
    });
  };
  return (
    <FormDialog
      id="publish"
      title={t(isOutAlready ? 'publish.out' : 'publish.title')}
      verb={t(isOutAlready ? 'publish.saveOut' : 'publish.save')}
      form={form}
      isDisabled={publishedOn === null || (isOutAlready && reason.trim() === '')}
      onSave={save}
      onClose={onClose}
    >
      <DatePicker
        label={t('publish.on')}
        value={publishedOn}
        onChange={setPublishedOn}
        autoFocus
        maxValue={today}
        error={form.errorAt('publishedOn')}
      />
      {isOutAlready && (
        <TextArea
          label={t('publish.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          isRequired
          error={form.errorAt('reason')}
        />
      )}
    </FormDialog>
  );
}
