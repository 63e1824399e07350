import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, DatePicker, FormRow, RichTextEditor } from '#renderer/ui/index.ts';
import type { LearningSession } from '#shared/contract/evaluation.ts';

import { RecordPicker, type PickedRecord } from '#renderer/features/practices/RecordPicker.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { PartDialog } from './PartDialog.tsx';

/** A talk about what the figures say: what was learned, and what changes. */
export function LearningDialog({ session, onClose }: { session: LearningSession | undefined; onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const today = useToday();
  const nameOf = useLabelWords();
  const picked = (label: LearningSession['meeting'] | undefined): PickedRecord | null =>
    label ? { type: label.type, id: label.id, name: nameOf(label) } : null;
  const [meeting, setMeeting] = useState(() => picked(session?.meeting));
  const [decision, setDecision] = useState(() => picked(session?.decision));
  const [evidence, setEvidence] = useState(() => picked(session?.evidence));
  const [draft, setDraft] = useState(() => ({
    title: session?.title ?? '',
    heldOn: session?.heldOn ?? today,
    isHeld: session?.isHeld ?? false,
    learned: session?.learned ?? '',
    changes: session?.changes ?? '',
  }));
  const form = useFormSave({ fields: ['title', 'heldOn', 'learned'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.evaluation.saveSession({
        id: session?.id ?? null,
        version: session?.version ?? 0,
        session: {
          ...draft,
          meetingId: meeting?.id ?? null,
          decisionId: decision?.id ?? null,
          evidenceId: evidence?.id ?? null,
        },
      }),
    );
  return (
    <PartDialog
      kind="session"
      title={t('parts.sessionTitle')}
      part={session}
      form={form}
      name={draft.title}
      onName={(title) => set({ title })}
      onSave={save}
      onClose={onClose}
    >
      <FormRow>
        <DatePicker
          label={t('parts.day')}
          value={draft.heldOn}
          onChange={(heldOn) => set({ heldOn: heldOn ?? draft.heldOn })}
          error={form.errorAt('heldOn')}
        />
        <RecordPicker label={t('parts.meeting')} types={['meetings']} value={meeting} onChange={setMeeting} />
      </FormRow>
      <FormRow>
        <RecordPicker label={t('parts.decision')} types={['decisions']} value={decision} onChange={setDecision} />
        <RecordPicker label={t('form.evidence')} types={['evidenceCards']} value={evidence} onChange={setEvidence} />
      </FormRow>
      <Checkbox label={t('parts.isHeld')} isSelected={draft.isHeld} onChange={(isHeld) => set({ isHeld })} />
      <RichTextEditor
        label={t('learned')}
        value={draft.learned}
        onChange={(learned) => set({ learned })}
        toolbar="small"
        error={form.errorAt('learned')}
      />
      <RichTextEditor
        label={t('changes')}
        value={draft.changes}
        onChange={(changes) => set({ changes })}
        toolbar="small"
      />
    </PartDialog>
  );
}
