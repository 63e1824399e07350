import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form } from '#renderer/ui/index.ts';
import type { Story } from '#shared/contract/stories.ts';

/** Notes on which day somebody took their consent back. */
export function WithdrawDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const today = useToday();
  const [on, setOn] = useState(today);
  const form = useFormSave({ fields: ['on'], onClose });
  return (
    <Dialog
      isOpen
      size="small"
      title={t('stories.withdrawTitle')}
      description={t('stories.withdrawDetail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('segmentForm.cancel')}</Button>
          <Button variant="primary" type="submit" form="withdraw" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('stories.withdraw')}
          </Button>
        </>
      }
    >
      <Form
        id="withdraw"
        onSubmit={() => void form.save(() => client.stories.withdraw({ id: story.id, version: story.version, on }))}
      >
        <FormProblem form={form} />
        <DatePicker
          label={t('stories.withdrawOn')}
          autoFocus
          value={on}
          onChange={(day) => setOn(day ?? today)}
          error={form.errorAt('on')}
        />
      </Form>
    </Dialog>
  );
}
