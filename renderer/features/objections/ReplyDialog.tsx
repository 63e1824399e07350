import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea } from '#renderer/ui/index.ts';
import { replyResults } from '#shared/content/objections.ts';
import type { Objection } from '#shared/contract/objections.ts';

import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

/** Logs a reply: to whom, by whom, and what came of it. */
export function ReplyDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const { t } = useTranslation('objections');
  const today = useToday();
  const [who, setWho] = useState<PartnerChoice | null>(null);
  const [by, setBy] = useState<RecordChoice | null>(
    objection.messengerPerson === null
      ? null
      : { id: objection.messengerPerson.id, name: objection.messengerPerson.label },
  );
  const [draft, setDraft] = useState({ repliedOn: today, result: 'unknown', note: '' });
  const form = useFormSave({ fields: ['repliedOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = by !== null && by.id === null;
  const save = async (): Promise<void> => {
    if (who === null || isUnknown) return;
    const record = { type: who.type, id: who.id };
    await form.save(() =>
      client.objections.logReply({ objectionId: objection.id, record, messengerId: by?.id ?? null, ...draft }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t('replyForm.title')}
      description={t('said', { text: objection.text })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="reply"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={who === null || isUnknown}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="reply" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PartnerField label={t('replyForm.who')} choice={who} onChange={setWho} autoFocus />
        <FormRow>
          <DatePicker
            label={t('replyForm.on')}
            value={draft.repliedOn}
            onChange={(day) => set({ repliedOn: day ?? today })}
            error={form.errorAt('repliedOn')}
          />
          <RecordField
            type="people"
            label={t('replyForm.messenger')}
            choice={by}
            onChange={setBy}
            error={isUnknown ? t('form.choose') : undefined}
          />
        </FormRow>
        <Select
          label={t('replyForm.result')}
          options={optionsOf(replyResults)}
          value={draft.result}
          onChange={(result) => set({ result })}
        />
        <TextArea
          label={t('replyForm.note')}
          value={draft.note}
          onChange={(note) => set({ note })}
          rows={2}
          onSubmit={() => void save()}
        />
      </Form>
    </Dialog>
  );
}
