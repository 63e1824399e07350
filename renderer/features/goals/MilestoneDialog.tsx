import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { Milestone } from '#shared/contract/goals.ts';

/** A marker on the way to a goal: by when, reached when, what shows it, and what it is worth as a win. */
export function MilestoneDialog({
  goalId,
  milestone,
  onClose,
}: {
  goalId: string;
  milestone: Milestone | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('goals');
  const today = useToday();
  const [draft, setDraft] = useState({
    title: milestone?.title ?? '',
    dueOn: milestone?.dueOn ?? null,
    metOn: milestone?.metOn ?? null,
    evidence: milestone?.evidence ?? '',
    winLevel: milestone?.winLevel ?? null,
  });
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string }>();
  const [isSaving, setSaving] = useState(false);
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const saved =
        milestone === undefined
          ? await client.goals.addMilestone({ goalId, ...draft })
          : await client.goals.updateMilestone({ id: milestone.id, version: milestone.version, patch: draft });
      onClose();
      afterSave(saved);
    } catch (error) {
      setSaving(false);
      setProblem(fieldError(error) ?? { field: '', words: errorWords(error).what });
    }
  };
  const remove = (): void => {
    if (milestone === undefined) return;
    onClose();
    client.goals.removeMilestone({ id: milestone.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(milestone === undefined ? 'milestone.add' : 'milestone.edit')}
      onClose={onClose}
      footer={
        <>
          {milestone !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('profile.removeMilestone')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="milestone"
            keyHint="Mod+Enter"
            isLoading={isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="milestone" onSubmit={() => void save()}>
        {problem !== undefined && problem.field !== 'metOn' && <Banner tone="danger" title={problem.words} />}
        <TextField
          label={t('milestone.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <DatePicker label={t('milestone.due')} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
          <DatePicker
            label={t('milestone.met')}
            value={draft.metOn}
            onChange={(metOn) => set({ metOn })}
            maxValue={today}
            error={problem?.field === 'metOn' ? problem.words : undefined}
          />
          <Select
            label={t('milestone.level')}
            options={levelOptions(t('milestone.noLevel'))}
            value={draft.winLevel === null ? '' : String(draft.winLevel)}
            onChange={(level) => set({ winLevel: level === '' ? null : Number(level) })}
          />
        </FormRow>
        <TextArea
          label={t('milestone.evidence')}
          description={t('milestone.evidenceHelp')}
          value={draft.evidence}
          onChange={(evidence) => set({ evidence })}
          rows={2}
        />
      </Form>
    </Dialog>
  );
}

function levelOptions(none: string) {
  return [
    { id: '', label: none },
    ...winLevels.map((level) => ({ id: String(level.id), label: `${level.id} ${level.label}`, detail: level.about })),
  ];
}
