import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { Button, Checkbox, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { seatKinds } from '#shared/content/seats.ts';
import { sectors } from '#shared/content/sectors.ts';
import type { Chair } from '#shared/contract/seats.ts';

/** Adds a chair to a sector, or changes one. */
export function ChairDialog({
  chair,
  sector: firstSector,
  onClose,
}: {
  chair?: Chair | undefined;
  sector: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('seats');
  const [sector, setSector] = useState(firstSector);
  const [title, setTitle] = useState(chair?.title ?? '');
  const [kind, setKind] = useState(chair?.kind ?? 'sector');
  const [isVoting, setVoting] = useState(chair?.isVoting ?? true);
  const [needsDecisionPower, setDeciding] = useState(chair?.needsDecisionPower ?? false);
  const [isLivedExperience, setLived] = useState(chair?.isLivedExperience ?? false);
  const [note, setNote] = useState(chair?.note ?? '');
  const form = useFormSave({ onClose });
  const save = async (): Promise<void> => {
    const fields = { sector, title, kind, isVoting, needsDecisionPower, isLivedExperience, note };
    await form.save(() =>
      chair === undefined
        ? client.seats.create(fields)
        : client.seats.update({ id: chair.id, version: chair.version, patch: fields }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t(chair === undefined ? 'chair.add' : 'chair.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="chair" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('chair.save')}
          </Button>
        </>
      }
    >
      <Form id="chair" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('chair.title')}
          description={t('chair.titleHint')}
          value={title}
          onChange={setTitle}
          maxLength={1_000}
          autoFocus
        />
        <FormRow>
          <Select label={t('chair.sector')} options={optionsOf(sectors)} value={sector} onChange={setSector} />
          <Select label={t('chair.kind')} options={optionsOf(seatKinds)} value={kind} onChange={setKind} />
        </FormRow>
        <Checkbox label={t('chair.voting')} isSelected={isVoting} onChange={setVoting} />
        <Checkbox label={t('chair.deciding')} isSelected={needsDecisionPower} onChange={setDeciding} />
        <Checkbox label={t('chair.lived')} isSelected={isLivedExperience} onChange={setLived} />
        <p className="-mt-2 pl-6 text-meta text-ink-2">{t('chair.livedNote')}</p>
        <TextArea label={t('chair.note')} value={note} onChange={setNote} rows={2} />
      </Form>
    </Dialog>
  );
}
