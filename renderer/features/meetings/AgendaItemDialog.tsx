import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import {
  Button,
  Checkbox,
  Dialog,
  Form,
  FormRow,
  NumberField,
  RichTextEditor,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { agendaKinds, type AgendaKind } from '#shared/content/meetings.ts';
import type { AgendaItem } from '#shared/contract/meetings.ts';

/** Adds an item to an agenda, or changes one. */
export function AgendaItemDialog({
  meetingId,
  item,
  onClose,
}: {
  meetingId: string;
  item?: AgendaItem | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('meetings');
  const [title, setTitle] = useState(item?.title ?? '');
  const [minutes, setMinutes] = useState<number | null>(item?.minutes ?? 10);
  const [kind, setKind] = useState<AgendaKind>(item?.kind ?? 'discuss');
  const [lead, setLead] = useState<Chosen | null>(
    item?.lead === null || item === undefined ? null : { id: item.lead.id, name: item.lead.label },
  );
  const [preparation, setPreparation] = useState(item?.preparation ?? '');
  const [isRestricted, setRestricted] = useState(item?.isRestricted ?? false);
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ onClose });
  const save = async (): Promise<void> => {
    setAsked(true);
    if (title.trim() === '') return;
    const fields = { title, minutes: minutes ?? 0, kind, leadPersonId: lead?.id ?? null, preparation, isRestricted };
    await form.save<SavedStep>(() =>
      item === undefined
        ? client.agenda.add({ meetingId, items: [fields] })
        : client.agenda.update({ id: item.id, version: item.version, patch: fields }),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(item === undefined ? 'item.add' : 'item.edit')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="agenda-item" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="agenda-item" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('item.title')}
          value={title}
          onChange={setTitle}
          maxLength={500}
          error={isAsked && title.trim() === '' ? reasonWords('required') : undefined}
          autoFocus
        />
        <FormRow>
          <NumberField label={t('item.minutes')} minValue={0} maxValue={1_440} value={minutes} onChange={setMinutes} />
          <Select
            label={t('item.kind')}
            options={agendaKinds.map(({ id, label }) => ({ id, label }))}
            value={kind}
            onChange={setKind}
          />
        </FormRow>
        <PersonField label={t('item.lead')} value={lead} onChange={setLead} />
        <RichTextEditor
          label={t('item.preparation')}
          value={preparation}
          onChange={setPreparation}
          toolbar="small"
          minLines={2}
        />
        <Checkbox label={t('item.restricted')} isSelected={isRestricted} onChange={setRestricted} />
      </Form>
    </Dialog>
  );
}
