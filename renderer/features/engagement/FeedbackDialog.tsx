import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Checkbox, DatePicker, FormRow, RichTextEditor, Select, TextField } from '#renderer/ui/index.ts';
import { feedbackRoutes } from '#shared/content/program/engagement.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Feedback } from '#shared/contract/engagement.ts';

import { FilesAndFields } from '../attachments/FilesAndFields.tsx';
import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { RecordPicker, type PickedRecord } from '#renderer/features/practices/RecordPicker.tsx';

const statuses = ['new', 'considered', 'changed', 'unchanged'] as const;

/** Feedback in full: what was said, without a name, and what was done about it. */
export function FeedbackDialog({ feedback, onClose }: { feedback: Feedback | undefined; onClose: () => void }) {
  const { t } = useTranslation('engagement');
  const today = useToday();
  const nameOf = useLabelWords();
  const picked = (label: RecordLabel | null | undefined): PickedRecord | null =>
    label ? { type: label.type, id: label.id, name: nameOf(label) } : null;
  const [draft, setDraft] = useState(() => ({
    title: feedback?.title ?? '',
    said: feedback?.said ?? '',
    alias: feedback?.alias ?? '',
    route: feedback?.route ?? 'committee',
    heardOn: feedback?.heardOn ?? today,
    status: feedback?.status ?? ('new' as const),
    answer: feedback?.answer ?? '',
    answeredOn: feedback?.answeredOn ?? null,
    toldOn: feedback?.toldOn ?? null,
    isRestricted: feedback?.isRestricted ?? false,
  }));
  const [owner, setOwner] = useState<Chosen | null>(() => picked(feedback?.owner));
  const [meeting, setMeeting] = useState(() => picked(feedback?.meeting));
  const [decision, setDecision] = useState(() => picked(feedback?.decision));
  const form = useFormSave({ fields: ['title', 'heardOn', 'answer', 'answeredOn', 'toldOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    const fields = {
      ...draft,
      ownerPersonId: owner?.id ?? null,
      meetingId: meeting?.id ?? null,
      decisionId: decision?.id ?? null,
    };
    void form.save(() =>
      feedback === undefined
        ? client.engagement.createFeedback({ ...fields, today })
        : client.engagement.updateFeedback({ id: feedback.id, version: feedback.version, today, patch: fields }),
    );
  };
  const trash = (): void => {
    if (feedback === undefined) return;
    onClose();
    client.engagement
      .trashFeedback({ id: feedback.id, version: feedback.version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="feedback"
      size="large"
      title={t(feedback === undefined ? 'feedback.form.addTitle' : 'feedback.form.editTitle')}
      form={form}
      isDisabled={draft.title.trim() === ''}
      onSave={save}
      onClose={onClose}
      below={feedback !== undefined && <FilesAndFields recordType="feedback" recordId={feedback.id} />}
      extra={
        feedback !== undefined && (
          <Button variant="quiet" onPress={trash}>
            {t('feedback.form.trash')}
          </Button>
        )
      }
    >
      <TextField
        label={t('feedback.form.title')}
        description={t('feedback.form.titleHint')}
        value={draft.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <FormRow>
        <Select
          label={t('feedback.form.route')}
          options={optionsOf(feedbackRoutes)}
          value={draft.route}
          onChange={(route) => set({ route })}
        />
        <DatePicker
          label={t('feedback.form.heard')}
          value={draft.heardOn}
          onChange={(heardOn) => set({ heardOn: heardOn ?? draft.heardOn })}
          error={form.errorAt('heardOn')}
        />
        <TextField
          label={t('feedback.form.alias')}
          description={t('feedback.form.aliasHint')}
          value={draft.alias}
          onChange={(alias) => set({ alias })}
        />
      </FormRow>
      <RichTextEditor
        label={t('feedback.form.said')}
        value={draft.said}
        onChange={(said) => set({ said })}
        toolbar="small"
      />
      <FormRow>
        <Select
          label={t('feedback.form.status')}
          options={statuses.map((id) => ({ id, label: t(`feedback.statuses.${id}`) }))}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
        <DatePicker
          label={t('feedback.form.answered')}
          value={draft.answeredOn}
          onChange={(answeredOn) => set({ answeredOn })}
          error={form.errorAt('answeredOn')}
        />
        <DatePicker
          label={t('feedback.form.told')}
          value={draft.toldOn}
          onChange={(toldOn) => set({ toldOn })}
          error={form.errorAt('toldOn')}
        />
      </FormRow>
      <RichTextEditor
        label={t('feedback.form.answer')}
        value={draft.answer}
        onChange={(answer) => set({ answer })}
        toolbar="small"
        error={form.errorAt('answer')}
      />
      <FormRow>
        <RecordPicker label={t('feedback.form.meeting')} types={['meetings']} value={meeting} onChange={setMeeting} />
        <RecordPicker
          label={t('feedback.form.decision')}
          types={['decisions']}
          value={decision}
          onChange={setDecision}
        />
        <PersonField label={t('feedback.form.owner')} value={owner} onChange={setOwner} />
      </FormRow>
      <Checkbox
        label={t('feedback.form.restricted')}
        isSelected={draft.isRestricted}
        onChange={(isRestricted) => set({ isRestricted })}
      />
    </FormDialog>
  );
}
