import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import {
  Button,
  Checkbox,
  ComboBox,
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
import { meetingTypeById, meetingTypes } from '#shared/content/meeting-types.ts';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localTimeZone, minutesBetween, timeAfter } from '#shared/domain/calendar/zoned-time.ts';

import { PlaceFields } from './PlaceFields.tsx';
import { zoneOptions } from '#renderer/app/words/time-zones.ts';

/** Plans a meeting, or changes one. */
export function MeetingDialog({
  meeting,
  committeeId,
  onClose,
  onMade,
}: {
  meeting?: Meeting;
  committeeId?: string | null;
  onClose: () => void;
  onMade?: (id: string) => void;
}) {
  const { t } = useTranslation('meetings');
  const bodies = useCommitteeNames();
  const [draft, setDraft] = useState(() => draftOf(meeting, committeeId));
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['title', 'heldOn', 'startsAt', 'endsAt', 'timeZone', 'onlineLink'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const needed = (field: 'title' | 'heldOn'): string | undefined =>
    isAsked && (draft[field] ?? '').trim() === '' ? reasonWords('required') : form.errorAt(field);

  const chooseType = (type: string): void => {
    const usual = meetingTypeById(type);
    set({
      type,
      ...(usual !== null && { endsAt: timeAfter(draft.startsAt, usual.minutes), isDecision: usual.isDecision }),
      // A title that nobody wrote follows the kind.
      ...(draft.title === (meetingTypeById(draft.type)?.label ?? '') && { title: usual?.label ?? '' }),
    });
  };
  const chooseStart = (startsAt: string | null): void => {
    if (startsAt !== null) set({ startsAt, endsAt: timeAfter(startsAt, minutesBetween(draft.startsAt, draft.endsAt)) });
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    const { heldOn, title, ...others } = draft;
    if (heldOn === null || title.trim() === '') return;
    const fields = {
      ...others,
      title,
      heldOn,
      languages: [...draft.languages],
      committeeId: draft.committeeId || null,
    };
    const saved = await form.save(() =>
      meeting === undefined
        ? client.meetings.create(fields)
        : client.meetings.update({ id: meeting.id, version: meeting.version, patch: fields }),
    );
    if (saved === undefined) return;
    if (meeting === undefined) onMade?.(saved.id);
  };
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t(meeting === undefined ? 'form.add' : 'form.edit')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="meeting" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="meeting" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          maxLength={200}
          error={needed('title')}
          autoFocus
        />
        <FormRow>
          <Select label={t('form.type')} options={typeOptions} value={draft.type} onChange={chooseType} />
          <Select
            label={t('form.body')}
            options={[{ id: '', label: t('wholeCoalition') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
            value={draft.committeeId}
            onChange={(body) => set({ committeeId: body })}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('form.day')}
            value={draft.heldOn}
            onChange={(heldOn) => set({ heldOn })}
            error={needed('heldOn')}
          />
          <TimeField
            label={t('form.starts')}
            value={draft.startsAt}
            onChange={chooseStart}
            error={form.errorAt('startsAt')}
          />
          <TimeField
            label={t('form.ends')}
            value={draft.endsAt}
            onChange={(endsAt) => endsAt !== null && set({ endsAt })}
            error={form.errorAt('endsAt')}
          />
        </FormRow>
        <ComboBox
          label={t('form.zone')}
          options={zoneOptions(draft.timeZone)}
          value={draft.timeZone}
          onChange={(timeZone) => timeZone !== null && set({ timeZone })}
          error={form.errorAt('timeZone')}
        />
        <PlaceFields draft={draft} onChange={set} errorAt={form.errorAt} />
        <Checkbox
          label={t('form.decides')}
          isSelected={draft.isDecision}
          onChange={(isDecision) => set({ isDecision })}
        />
        {meeting !== undefined && (
          <NumberField
            label={t('form.headCount')}
            description={t('form.headCountHint')}
            minValue={0}
            maxValue={100_000}
            value={draft.headCount}
            onChange={(headCount) => set({ headCount: headCount ?? 0 })}
          />
        )}
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
      </Form>
    </Dialog>
  );
}

const typeOptions = meetingTypes.map(({ id, label }): { id: string; label: string } => ({ id, label }));
function draftOf(meeting: Meeting | undefined, committeeId: string | null | undefined) {
  return {
    title: meeting?.title ?? '',
    type: meeting?.type ?? (committeeId ? 'committee' : 'plenary'),
    committeeId: meeting?.committeeId ?? committeeId ?? '',
    heldOn: meeting?.heldOn ?? (null as string | null),
    startsAt: meeting?.startsAt ?? '18:00',
    endsAt: meeting?.endsAt ?? (committeeId ? '19:00' : '19:30'),
    timeZone: meeting?.timeZone ?? localTimeZone(),
    place: meeting?.place ?? '',
    onlineLink: meeting?.onlineLink ?? '',
    access: meeting?.access ?? '',
    languages: (meeting?.languages ?? []) as readonly string[],
    interpreter: meeting?.interpreter ?? '',
    isDecision: meeting?.isDecision ?? true,
    headCount: meeting?.headCount ?? 0,
    note: meeting?.note ?? '',
  };
}
