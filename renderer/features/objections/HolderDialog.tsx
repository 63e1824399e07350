import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import type { Objection } from '#shared/contract/objections.ts';

import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';

/** Notes who holds an objection, when it was heard, and how they put it. */
export function HolderDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const { t } = useTranslation('objections');
  const today = useToday();
  const [who, setWho] = useState<PartnerChoice | null>(null);
  const [heardOn, setHeardOn] = useState(today);
  const [note, setNote] = useState('');
  const form = useFormSave({ fields: ['heardOn'], onClose });
  const save = async (): Promise<void> => {
    if (who === null) return;
    const record = { type: who.type, id: who.id };
    await form.save(() => client.objections.addHolder({ objectionId: objection.id, record, heardOn, note }));
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('holder.title')}
      description={t('said', { text: objection.text })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="holder"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={who === null}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="holder" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PartnerField label={t('holder.who')} choice={who} onChange={setWho} autoFocus />
        <DatePicker
          label={t('holder.on')}
          value={heardOn}
          onChange={(day) => setHeardOn(day ?? today)}
          error={form.errorAt('heardOn')}
        />
        <TextArea label={t('holder.note')} value={note} onChange={setNote} rows={2} onSubmit={() => void save()} />
      </Form>
    </Dialog>
  );
}
