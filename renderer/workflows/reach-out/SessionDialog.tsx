import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextArea,
  TextField,
  TimeField,
} from '#renderer/ui/index.ts';
import type { SessionSummary } from '#shared/contract/sessions.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Adds an information session, or changes one. */
export function SessionDialog({
  session,
  onClose,
  onMade,
}: {
  session?: SessionSummary | undefined;
  onClose: () => void;
  onMade?: (id: string) => void;
}) {
  const { t } = useTranslation('outreach');
  const members = useMemberList();
  const me = useMe();
  const [title, setTitle] = useState(session?.title ?? '');
  const [heldOn, setHeldOn] = useState<IsoDay | null>(session?.heldOn ?? null);
  const [startsAt, setStartsAt] = useState<string | null>(session?.startsAt || null);
  const [place, setPlace] = useState(session?.place ?? '');
  const [chosenOwner, setOwner] = useState<string | undefined>(session?.ownerId ?? undefined);
  const [headCount, setHeadCount] = useState<number | null>(session?.headCount ?? 0);
  const [note, setNote] = useState(session?.note ?? '');
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['heldOn'], onClose });
  const ownerId = chosenOwner ?? me?.id ?? '';
  const save = async (): Promise<void> => {
    setAsked(true);
    if (title.trim() === '' || heldOn === null) return;
    const fields = {
      title,
      heldOn,
      startsAt: startsAt ?? '',
      place,
      note,
      ownerId: ownerId === '' ? null : ownerId,
    };
    const saved = await form.save(() =>
      session === undefined
        ? client.sessions.create(fields)
        : client.sessions.update({
            id: session.id,
            version: session.version,
            patch: { ...fields, headCount: headCount ?? 0 },
          }),
    );
    if (saved === undefined) return;
    if (session === undefined) onMade?.(saved.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(session === undefined ? 'sessions.form.add' : 'sessions.form.edit')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="session" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('sessions.form.save')}
          </Button>
        </>
      }
    >
      <Form id="session" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('sessions.form.title')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={isAsked && title.trim() === '' ? t('sessions.form.titleNeeded') : undefined}
          autoFocus
        />
        <FormRow>
          <DatePicker
            label={t('sessions.form.day')}
            value={heldOn}
            onChange={setHeldOn}
            error={isAsked && heldOn === null ? t('sessions.form.dayNeeded') : form.errorAt('heldOn')}
          />
          <TimeField label={t('sessions.form.time')} value={startsAt} onChange={setStartsAt} />
        </FormRow>
        <FormRow>
          <TextField label={t('sessions.form.place')} value={place} onChange={setPlace} maxLength={1_000} />
          <Select
            label={t('sessions.form.owner')}
            options={[{ id: '', label: t('nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
            value={ownerId}
            onChange={setOwner}
          />
        </FormRow>
        {session !== undefined && (
          <NumberField
            label={t('sessions.form.headCount')}
            description={t('sessions.form.headCountHint')}
            minValue={0}
            maxValue={100_000}
            value={headCount}
            onChange={setHeadCount}
          />
        )}
        <TextArea label={t('sessions.form.note')} value={note} onChange={setNote} rows={3} />
      </Form>
    </Dialog>
  );
}
