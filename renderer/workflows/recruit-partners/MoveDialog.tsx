import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Button, DatePicker, Dialog, Form, Select, TextArea } from '#renderer/ui/index.ts';
import { declinedReasons } from '#shared/content/engagement-ladder.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';

/** Asks why somebody steps beside the ladder and when to come back; "not now" needs the reason. */
export function MoveDialog({
  cards,
  stage,
  onClose,
}: {
  cards: readonly LadderCard[];
  stage: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('recruitment');
  const [reason, setReason] = useState<string>('');
  const [askAgainOn, setAskAgainOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const form = useFormSave({ fields: ['reason', 'askAgainOn'], onClose });
  const isReasonNeeded = stage === 'declined';

  const save = async (): Promise<void> => {
    if (isReasonNeeded && reason === '') {
      form.refuse('reason', t('move.reasonNeeded'));
      return;
    }
    const records = cards.map(({ type, id }) => ({ type, id }));
    await form.save(() => client.recruitment.move({ records, stage, reason, askAgainOn, note }));
  };
  const who = cards.length === 1 ? (cards[0]?.name ?? '') : t('bulk.partners', { count: cards.length });

  return (
    <Dialog
      isOpen
      size="small"
      title={t('move.title', { who, stage: choiceLabel('ladderStages', stage) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('move.cancel')}</Button>
          <Button variant="primary" type="submit" form="ladder-move" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('move.save')}
          </Button>
        </>
      }
    >
      <Form id="ladder-move" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <Select
          label={t('move.reason')}
          isRequired={isReasonNeeded}
          options={isReasonNeeded ? reasons : [{ id: '', label: t('move.noReason') }, ...reasons]}
          value={isReasonNeeded && reason === '' ? null : reason}
          onChange={setReason}
          error={form.errorAt('reason')}
          autoFocus
        />
        <DatePicker
          label={t(isReasonNeeded ? 'move.askAgainOn' : 'move.checkInOn')}
          value={askAgainOn}
          onChange={setAskAgainOn}
          error={form.errorAt('askAgainOn')}
        />
        <TextArea label={t('move.note')} value={note} onChange={setNote} rows={3} onSubmit={() => void save()} />
      </Form>
    </Dialog>
  );
}

const reasons = declinedReasons.map(
  ({ id, label, description }: { readonly id: string; readonly label: string; readonly description: string }) => ({
    id,
    label,
    detail: description,
  }),
);
