import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Button, DatePicker, Dialog, Form, FormRow, TextField } from '#renderer/ui/index.ts';
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
  const form = useFormSave({ fields: ['signedOn'], onClose });
  const save = () =>
    form.save(() =>
      client.guidelines.sign({
        versionId,
        organizationId: signOff.organization.id,
        personId: person?.id ?? null,
        signedOn: signedOn ?? today,
        note: note.trim(),
      }),
    );
  return (
    <Dialog
      isOpen
      title={t('signoff.dialog')}
      description={signOff.organization.label}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="sign" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="sign" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <PersonField label={t('signoff.person')} value={person} onChange={setPerson} autoFocus />
          <DatePicker
            label={t('signoff.signedOn')}
            value={signedOn}
            onChange={setSignedOn}
            minValue={adoptedOn}
            maxValue={today}
            error={form.errorAt('signedOn')}
          />
        </FormRow>
        <TextField label={t('signoff.note')} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  );
}
