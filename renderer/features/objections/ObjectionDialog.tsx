import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { evidenceQuery } from '#renderer/features/messages/messages-queries.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { Button, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { objectionStatuses } from '#shared/content/objections.ts';
import type { Objection } from '#shared/contract/objections.ts';

import { guessLocale } from '#shared/domain/language/guess-locale.ts';
import { MarkedTextArea } from '#renderer/features/language/MarkedTextArea.tsx';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

/** An objection: what they say, the worry behind it, the reply, its proof, and who says it. */
export function ObjectionDialog({ objection, onClose }: { objection: Objection | undefined; onClose: () => void }) {
  const { t } = useTranslation('objections');
  const { discreet } = useDeviceSettings();
  const cards = useQuery(evidenceQuery());
  const [draft, setDraft] = useState({
    text: objection?.text ?? '',
    worry: objection?.worry ?? '',
    reply: objection?.reply ?? '',
    evidenceId: objection?.evidenceId ?? '',
    messenger: objection?.messenger ?? '',
    status: objection?.status ?? 'open',
  });
  const [person, setPerson] = useState<RecordChoice | null>(() => {
    const known = objection?.messengerPerson ?? null;
    if (known === null) return null;
    return { id: known.id, name: discreet && known.isRestricted ? t('private') : known.label };
  });
  const form = useFormSave({ fields: ['text'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = person !== null && person.id === null;
  const save = async (): Promise<void> => {
    if (isUnknown) return;
    const fields = { ...draft, evidenceId: draft.evidenceId || null, messengerId: person?.id ?? null };
    await form.save(() =>
      objection === undefined
        ? client.objections.create(fields)
        : client.objections.update({ id: objection.id, version: objection.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (objection === undefined) return;
    onClose();
    client.objections
      .trash({ id: objection.id, version: objection.version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(objection === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          {objection !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('form.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="objection"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.text.trim() === '' || isUnknown}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="objection" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.text')}
          value={draft.text}
          onChange={(text) => set({ text })}
          error={form.errorAt('text')}
          isRequired
          autoFocus={objection === undefined || objection.reply !== ''}
        />
        <TextField label={t('form.worry')} value={draft.worry} onChange={(worry) => set({ worry })} />
        <MarkedTextArea
          label={t('form.reply')}
          description={t('form.replyHint')}
          value={draft.reply}
          onChange={(reply) => set({ reply })}
          onSubmit={() => void save()}
          autoFocus={objection !== undefined && objection.reply === ''}
          rows={5}
          language={guessLocale(draft.reply)}
          keeper={objection === undefined ? null : { type: 'objections', id: objection.id }}
        />
        <Select
          label={t('form.evidence')}
          options={[
            { id: '', label: t('form.noEvidence') },
            ...(cards.data ?? []).map((card) => ({ id: card.id, label: card.claim })),
          ]}
          value={draft.evidenceId}
          onChange={(evidenceId) => set({ evidenceId })}
        />
        <FormRow>
          <TextField label={t('form.messenger')} value={draft.messenger} onChange={(messenger) => set({ messenger })} />
          <RecordField
            type="people"
            label={t('form.person')}
            choice={person}
            onChange={setPerson}
            error={isUnknown ? t('form.choose') : undefined}
          />
        </FormRow>
        <Select
          label={t('form.status')}
          options={optionsOf(objectionStatuses)}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
      </Form>
    </Dialog>
  );
}
