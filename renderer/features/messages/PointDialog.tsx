import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, Dialog, FieldError, Form, Select } from '#renderer/ui/index.ts';
import type { MessageBox } from '#shared/contract/messages.ts';
import { mayUse } from '#shared/domain/messages/story-consent.ts';

import { MarkedTextArea } from '#renderer/features/language/MarkedTextArea.tsx';
import { evidenceQuery, storiesQuery } from './messages-queries.ts';

/** A proof point with its evidence card and its story; a story that may not be told can stay but not be chosen. */
export function PointDialog({ box, position, onClose }: { box: MessageBox; position: number; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const { discreet } = useDeviceSettings();
  const cards = useQuery(evidenceQuery());
  const told = useQuery(storiesQuery());
  const point = box.points.find((each) => each.position === position);
  const [draft, setDraft] = useState({
    text: point?.text ?? '',
    evidenceId: point?.evidence?.id ?? '',
    storyId: point?.story?.id ?? '',
  });
  const form = useFormSave({ fields: ['storyId', 'evidenceId'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    void form.save(() =>
      client.messages.setPoint({
        boxId: box.id,
        position,
        text: draft.text,
        evidenceId: draft.evidenceId || null,
        storyId: draft.storyId || null,
      }),
    );
  };
  const usable = (told.data ?? []).filter(
    (story) =>
      (mayUse(story.state) || story.id === point?.story?.id) &&
      !(discreet && story.isRestricted && story.id !== point?.story?.id),
  );
  return (
    <Dialog
      isOpen
      title={t('triangle.editTitle', { number: position + 1 })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('segmentForm.cancel')}</Button>
          <Button variant="primary" type="submit" form="point" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('segmentForm.save')}
          </Button>
        </>
      }
    >
      <Form id="point" onSubmit={save}>
        <FormProblem form={form} />
        <MarkedTextArea
          label={t('triangle.text')}
          value={draft.text}
          onChange={(text) => set({ text })}
          onSubmit={save}
          rows={3}
          autoFocus
          language={box.language}
          keeper={{ type: 'messageBoxes', id: box.id }}
        />
        <Select
          label={t('triangle.evidence')}
          options={[
            { id: '', label: t('triangle.none') },
            ...(cards.data ?? []).map((card) => ({ id: card.id, label: card.claim })),
          ]}
          value={draft.evidenceId}
          onChange={(evidenceId) => set({ evidenceId })}
        />
        <Select
          label={t('triangle.story')}
          options={[
            { id: '', label: t('triangle.none') },
            ...usable.map((story) => ({
              id: story.id,
              label: discreet && story.isRestricted ? t('private') : story.title,
            })),
          ]}
          value={draft.storyId}
          onChange={(storyId) => set({ storyId })}
        />
        {form.errorAt('storyId') !== undefined && <FieldError>{form.errorAt('storyId')}</FieldError>}
      </Form>
    </Dialog>
  );
}
