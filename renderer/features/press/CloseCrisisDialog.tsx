import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { TextField } from '#renderer/ui/index.ts';
import { reviewDays } from '#shared/content/crisis.ts';

/** Closes the crisis at hand; the task of the review takes along what is said here. */
export function CloseCrisisDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('press');
  const [lesson, setLesson] = useState('');
  const form = useFormSave({ fields: ['lesson'], onClose });
  return (
    <FormDialog
      id="close-crisis"
      title={t('closeForm.title')}
      verb={t('closeForm.save')}
      form={form}
      onSave={() => void form.save(() => client.crisis.close({ lesson }))}
      onClose={onClose}
    >
      <p className="text-ink-2">{t('closeForm.detail', { days: reviewDays })}</p>
      <TextField
        label={t('closeForm.lesson')}
        value={lesson}
        onChange={setLesson}
        autoFocus
        error={form.errorAt('lesson')}
      />
    </FormDialog>
  );
}
