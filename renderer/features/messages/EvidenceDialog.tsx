import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, TextArea, TextField } from '#renderer/ui/index.ts';
import type { EvidenceCard } from '#shared/contract/evidence.ts';
import { SupportsSection } from '#renderer/features/practices/SupportsSection.tsx';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';

/** An evidence card. */
export function EvidenceDialog({ card, onClose }: { card: EvidenceCard | undefined; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const [draft, setDraft] = useState({
    claim: card?.claim ?? '',
    figure: card?.figure ?? '',
    source: card?.source ?? '',
    citedIn: card?.citedIn ?? '',
    verifiedOn: card?.verifiedOn ?? null,
    caveat: card?.caveat ?? '',
  });
  const form = useFormSave({ fields: ['verifiedOn', 'claim'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    void form.save(() =>
      card === undefined
        ? client.evidence.create(draft)
        : client.evidence.update({ id: card.id, version: card.version, patch: draft }),
    );
  };
  const trash = (): void => {
    if (card === undefined) return;
    onClose();
    client.evidence.trash({ id: card.id, version: card.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(card === undefined ? 'evidence.form.add' : 'evidence.form.edit')}
      onClose={onClose}
      footer={
        <>
          {card !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('segmentForm.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('segmentForm.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="evidence"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.claim.trim() === ''}
          >
            {t('segmentForm.save')}
          </Button>
        </>
      }
    >
      <Form id="evidence" onSubmit={save}>
        <FormProblem form={form} />
        <TextArea
          label={t('evidence.form.claim')}
          value={draft.claim}
          onChange={(claim) => set({ claim })}
          onSubmit={save}
          error={form.errorAt('claim')}
          rows={2}
          isRequired
          autoFocus
        />
        <TextField label={t('evidence.figure')} value={draft.figure} onChange={(figure) => set({ figure })} />
        <TextField label={t('evidence.source')} value={draft.source} onChange={(source) => set({ source })} />
        <TextField label={t('evidence.citedIn')} value={draft.citedIn} onChange={(citedIn) => set({ citedIn })} />
        <TextArea
          label={t('evidence.caveat')}
          value={draft.caveat}
          onChange={(caveat) => set({ caveat })}
          onSubmit={save}
          rows={3}
        />
        <DatePicker
          label={t('evidence.form.verifiedOn')}
          value={draft.verifiedOn}
          onChange={(verifiedOn) => set({ verifiedOn })}
          error={form.errorAt('verifiedOn')}
        />
      </Form>
      {card !== undefined && <SupportsSection recordType="evidenceCards" recordId={card.id} />}
      {card !== undefined && <AttachmentsSection recordType="evidenceCards" recordId={card.id} />}
    </Dialog>
  );
}
