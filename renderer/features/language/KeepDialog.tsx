import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { WordKeeper } from '#shared/contract/language.ts';

/** Why words stay in a text though a rule names them. */
export function KeepDialog({
  keeper,
  ruleId,
  words,
  onClose,
}: {
  keeper: WordKeeper;
  ruleId: string;
  words: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('language');
  const [reason, setReason] = useState('');
  const form = useFormSave({ fields: ['reason'], onClose });
  return (
    <Dialog
      isOpen
      size="small"
      title={t('keep.title', { words })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('keep.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="keep-words"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={reason.trim() === ''}
          >
            {t('keep.save')}
          </Button>
        </>
      }
    >
      <Form
        id="keep-words"
        onSubmit={() => {
          if (reason.trim() !== '') void form.save(() => client.language.keep({ keeper, ruleId, words, reason }));
        }}
      >
        <FormProblem form={form} />
        <TextArea
          label={t('keep.reason')}
          description={t('keep.hint')}
          value={reason}
          onChange={setReason}
          error={form.errorAt('reason')}
          rows={2}
          maxLength={1_000}
          isRequired
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
