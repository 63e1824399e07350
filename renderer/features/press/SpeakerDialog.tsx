import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, FormRow, Select, TagInput, TextField } from '#renderer/ui/index.ts';
import { languages } from '#shared/content/languages.ts';
import { speakerVoices } from '#shared/content/press.ts';
import type { Spokesperson } from '#shared/contract/spokespeople.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { languagesLabel, useShownName } from './press-words.ts';

/** Somebody who may speak: on what, in which languages, when trained, and until when. */
export function SpeakerDialog({
  speaker,
  person: known,
  onClose,
}: {
  speaker: Spokesperson | undefined;
  /** Who is to be added, where that is known. */
  person?: Chosen | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const [person, setPerson] = useState<Chosen | null>(known ?? null);
  const [draft, setDraft] = useState({
    voice: speaker?.voice ?? 'community',
    topics: speaker?.topics ?? '',
    languages: speaker?.languages ?? ['en'],
    trainedOn: speaker?.trainedOn ?? null,
    untilOn: speaker?.untilOn ?? null,
    note: speaker?.note ?? '',
  });
  const form = useFormSave({ fields: ['personId', 'voice', 'trainedOn', 'untilOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    void form.save(() =>
      speaker === undefined
        ? client.spokespeople.add({ ...draft, personId: person?.id ?? '' })
        : client.spokespeople.update({ id: speaker.id, version: speaker.version, patch: draft }),
    );
  };
  const remove = (): void => {
    if (speaker === undefined) return;
    onClose();
    client.spokespeople.remove({ id: speaker.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="speaker"
      title={speaker === undefined ? t('speakerForm.add') : t('speakerForm.edit', { name: nameOf(speaker.person) })}
      form={form}
      isDisabled={speaker === undefined && person === null}
      extra={
        speaker !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('speakerForm.remove')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <FormRow>
        {speaker === undefined && (
          <PersonField
            label={t('speakerForm.person')}
            value={person}
            onChange={setPerson}
            error={form.errorAt('personId')}
            autoFocus
          />
        )}
        <Select
          label={t('speakerForm.voice')}
          options={speakerVoices}
          value={speakerVoices.find(({ id }) => id === draft.voice)?.id ?? null}
          onChange={(voice) => set({ voice })}
          error={form.errorAt('voice')}
        />
      </FormRow>
      <TextField
        label={t('speakerForm.topics')}
        description={t('speakerForm.topicsHelp')}
        value={draft.topics}
        onChange={(topics) => set({ topics })}
      />
      <TagInput
        label={t('speakerForm.languages')}
        values={draft.languages}
        onChange={(codes) => set({ languages: [...codes] })}
        suggestions={languages}
        canCreate={false}
        labelOf={(code) => languagesLabel([code])}
      />
      <FormRow>
        <DatePicker
          label={t('speakerForm.trainedOn')}
          value={draft.trainedOn}
          onChange={(trainedOn) => set({ trainedOn })}
          maxValue={today}
          error={form.errorAt('trainedOn')}
        />
        <DatePicker
          label={t('speakerForm.untilOn')}
          value={draft.untilOn}
          onChange={(untilOn) => set({ untilOn })}
          error={form.errorAt('untilOn')}
        />
      </FormRow>
      <TextField label={t('speakerForm.note')} value={draft.note} onChange={(note) => set({ note })} />
    </FormDialog>
  );
}
