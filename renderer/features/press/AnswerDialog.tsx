import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, Checkbox, DatePicker, FormRow, SegmentedControl, TextField } from '#renderer/ui/index.ts';
import { signatureStatuses, type SignatureStatus } from '#shared/content/statement-points.ts';
import type { StatementSignature } from '#shared/contract/statements.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useShownName } from './press-words.ts';

/** What a partner said who was asked to sign; a signature is of the text of today unless they signed an earlier one. */
export function AnswerDialog({
  signature,
  hash,
  onClose,
}: {
  signature: StatementSignature;
  /** The hash of the text of today. */
  hash: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const [status, setStatus] = useState<SignatureStatus>(signature.status === 'asked' ? 'signed' : signature.status);
  const [person, setPerson] = useState<Chosen | null>(
    signature.person === null ? null : { id: signature.person.id, name: nameOf(signature.person) },
  );
  const [answeredOn, setAnsweredOn] = useState(signature.answeredOn ?? today);
  const [note, setNote] = useState(signature.note);
  const [isRenewed, setRenewed] = useState(false);
  const form = useFormSave({ fields: ['personId', 'answeredOn'], onClose });
  const isEarlier = signature.isEarlierText && status === 'signed';
  const save = (): void => {
    void form.save(() =>
      client.statements.answer({
        id: signature.id,
        version: signature.version,
        status,
        personId: person?.id ?? null,
        answeredOn: status === 'asked' ? null : answeredOn,
        hash: isEarlier && !isRenewed ? signature.hash : hash,
        note,
      }),
    );
  };
  const remove = (): void => {
    onClose();
    client.statements.unask({ id: signature.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="answer"
      title={t('answerForm.title', { name: nameOf(signature.organization) })}
      form={form}
      extra={
        <Button variant="quiet" onPress={remove}>
          {t('answerForm.remove')}
        </Button>
      }
      onSave={save}
      onClose={onClose}
    >
      <SegmentedControl
        label={t('answerForm.status')}
        options={signatureStatuses}
        value={status}
        onChange={setStatus}
      />
      <FormRow>
        <PersonField
          label={t('answerForm.signer')}
          value={person}
          onChange={setPerson}
          error={form.errorAt('personId')}
          autoFocus
        />
        {status !== 'asked' && (
          <DatePicker
            label={t('answerForm.answeredOn')}
            value={answeredOn}
            onChange={(day) => setAnsweredOn(day ?? today)}
            maxValue={today}
            error={form.errorAt('answeredOn')}
          />
        )}
      </FormRow>
      <TextField label={t('answerForm.note')} value={note} onChange={setNote} />
      {status === 'signed' && !isEarlier && <p className="text-meta text-ink-2">{t('answerForm.signs')}</p>}
      {isEarlier && (
        <Banner tone="honey">
          {t('answerForm.signsEarlier')}
          <Checkbox label={t('answerForm.renew')} isSelected={isRenewed} onChange={setRenewed} />
        </Banner>
      )}
    </FormDialog>
  );
}
