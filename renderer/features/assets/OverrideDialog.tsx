import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { TextArea } from '#renderer/ui/index.ts';

/** Why words stay that are held back. */
export function OverrideDialog({
  assetId,
  ruleId,
  words,
  onClose,
}: {
  assetId: string;
  ruleId: string;
  words: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('assets');
  const [reason, setReason] = useState('');
  const form = useFormSave({ fields: ['reason'], onClose });
  return (
    <FormDialog
      id="override"
      title={t('words.reasonTitle', { words })}
      verb={t('words.let')}
      form={form}
      isDisabled={reason.trim() === ''}
      onSave={() => void form.save(() => client.assets.override({ assetId, ruleId, quote: words, reason }))}
      onClose={onClose}
    >
      <TextArea
        label={t('words.reason')}
        description={t('words.reasonHint')}
        value={reason}
        onChange={setReason}
        rows={2}
        isRequired
        autoFocus
        error={form.errorAt('reason')}
      />
    </FormDialog>
  );
}
