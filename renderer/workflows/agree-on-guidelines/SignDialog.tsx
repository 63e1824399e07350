import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, TextField } from '#renderer/ui/index.ts';
import type { SignOff } from '#shared/contract/guidelines.ts';

/** Who signed for an organization, and when. */
export function SignDialog({
  versionId,
  signOff,
  adoptedOn,
  onClose,
}: {
  versionId: string;
  signOff: SignOff;
  adoptedOn: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  const [person, setPerson] = useState<Chosen | null>(null);
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string }>();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const saved = await client.guidelines.sign({
        versionId,
        organizationId: signOff.organization.id,
        personId: person?.id ?? null,
        signedOn: signedOn ?? today,
        note: note.trim(),
      });
      onClose();
      afterSave(saved);
    } catch (error) {
      setSaving(false);
      setProblem(fieldError(error) ?? { field: '', words: errorWords(error).what });
    }
  };
  return (
    <Dialog
      isOpen
      title={t('signoff.dialog')}
      description={signOff.organization.label}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="sign" keyHint="Mod+Enter" isLoading={isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="sign" onSubmit={() => void save()}>
        {problem !== undefined && problem.field !== 'signedOn' && <Banner tone="danger" title={problem.words} />}
        <FormRow>
          <PersonField label={t('signoff.person')} value={person} onChange={setPerson} autoFocus />
          <DatePicker
            label={t('signoff.signedOn')}
            value={signedOn}
            onChange={setSignedOn}
            minValue={adoptedOn}
            maxValue={today}
            error={problem?.field === 'signedOn' ? problem.words : undefined}
          />
        </FormRow>
        <TextField label={t('signoff.note')} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  );
}
