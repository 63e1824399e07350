import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormPart } from '#renderer/app/layout/FormPart.tsx';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import {
  Button,
  Checkbox,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { lessonConfidences, lessonStatuses, roadmapSteps, shareLevels } from '#shared/content/learning.ts';
import type { Lesson, LessonContext } from '#shared/contract/lessons.ts';
import type { Review } from '#shared/contract/reviews.ts';
import { provenanceWords } from '#shared/domain/playbook/provenance-words.ts';

const areas = ['problem', 'tried', 'happened', 'why', 'dissent'] as const;
const copying = ['cost', 'conditions', 'steps', 'pitfalls', 'again'] as const;
const places = ['place', 'size', 'strategy', 'phase'] as const;

/** A lesson in full, so that others can copy it. */
export function LessonDialog({ lesson, review, onClose }: { lesson?: Lesson; review?: Review; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const [draft, setDraft] = useState(() => draftOf(lesson, review));
  const [contact, setContact] = useState<Chosen | null>(
    lesson?.contact ? { id: lesson.contact.id, name: lesson.contact.label } : null,
  );
  const form = useFormSave({ fields: ['status'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = () => {
    const fields = { ...draft, contactPersonId: contact?.id ?? null };
    return form.save(() =>
      lesson === undefined
        ? client.lessons.create(fields)
        : client.lessons.update({ id: lesson.id, version: lesson.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (lesson === undefined) return;
    onClose();
    client.lessons.trash({ id: lesson.id, version: lesson.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(lesson === undefined ? 'lesson.addTitle' : 'lesson.editTitle')}
      onClose={onClose}
      footer={
        <>
          {lesson !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('lesson.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('lesson.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="lesson"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('lesson.save')}
          </Button>
        </>
      }
    >
      <Form id="lesson" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('lesson.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        {lesson !== undefined && lesson.provenance.length > 0 && (
          <p className="text-meta text-ink-2">{provenanceWords(lesson.provenance)}</p>
        )}
        <FormPart title={t('lesson.standing')}>
          <FormRow>
            <Select
              label={t('lesson.status')}
              options={lessonStatuses.map(({ id, label }) => ({ id, label }))}
              value={draft.status}
              onChange={(status) => set({ status })}
              error={form.errorAt('status')}
            />
            <Select
              label={t('lesson.confidence')}
              options={lessonConfidences.map(({ id, label }) => ({ id, label }))}
              value={draft.confidence}
              onChange={(confidence) => set({ confidence })}
            />
            <Select
              label={t('lesson.share')}
              options={shareLevels.map(({ id, label }) => ({ id, label }))}
              value={draft.shareLevel}
              onChange={(shareLevel) => set({ shareLevel })}
            />
          </FormRow>
          <FormRow>
            <NumberField
              label={t('lesson.times')}
              value={draft.timesWorked}
              minValue={0}
              onChange={(timesWorked) => set({ timesWorked: timesWorked ?? 0 })}
            />
            <TextField
              label={t('lesson.confirmed')}
              value={draft.confirmedBy}
              onChange={(confirmedBy) => set({ confirmedBy })}
            />
          </FormRow>
          <div role="group" aria-label={t('lesson.roadmap')} className="flex flex-wrap gap-4">
            {roadmapSteps.map((step) => (
              <Checkbox
                key={step.id}
                label={step.label}
                isSelected={draft.roadmapSteps.includes(step.id)}
                onChange={(isIn) =>
                  set({
                    roadmapSteps: isIn
                      ? [...draft.roadmapSteps, step.id]
                      : draft.roadmapSteps.filter((id) => id !== step.id),
                  })
                }
              />
            ))}
          </div>
        </FormPart>
        <FormPart title={t('lesson.story')}>
          {areas.map((field) => (
            <TextArea
              key={field}
              label={t(`lesson.${field}`)}
              value={draft[field]}
              onChange={(text) => set({ [field]: text })}
              rows={2}
            />
          ))}
        </FormPart>
        <FormPart title={t('lesson.copy')}>
          {copying.map((field) => (
            <TextArea
              key={field}
              label={t(`lesson.${field}`)}
              value={draft[field]}
              onChange={(text) => set({ [field]: text })}
              rows={2}
            />
          ))}
          <PersonField label={t('lesson.contact')} value={contact} onChange={setContact} />
        </FormPart>
        <FormPart title={t('lesson.context')}>
          <FormRow>
            {places.map((field) => (
              <TextField
                key={field}
                label={t(`lesson.${field}`)}
                value={draft.context[field]}
                onChange={(text) => set({ context: { ...draft.context, [field]: text } })}
              />
            ))}
          </FormRow>
        </FormPart>
      </Form>
      {lesson !== undefined && <CustomFieldsSection recordType="lessons" recordId={lesson.id} />}
      {lesson !== undefined && <AttachmentsSection recordType="lessons" recordId={lesson.id} />}
    </Dialog>
  );
}

const noContext: LessonContext = { place: '', size: '', strategy: '', phase: '' };

/** What the form begins with: a lesson, what a review said, or nothing. */
function draftOf(lesson: Lesson | undefined, review: Review | undefined) {
  return {
    title: lesson?.title ?? '',
    context: lesson?.context ?? noContext,
    problem: lesson?.problem ?? '',
    tried: lesson?.tried ?? review?.planned ?? '',
    happened: lesson?.happened ?? review?.happened ?? '',
    why: lesson?.why ?? review?.why ?? '',
    dissent: lesson?.dissent ?? '',
    cost: lesson?.cost ?? '',
    conditions: lesson?.conditions ?? '',
    steps: lesson?.steps ?? '',
    pitfalls: lesson?.pitfalls ?? '',
    again: lesson?.again ?? review?.next ?? '',
    status: lesson?.status ?? 'hypothesis',
    confidence: lesson?.confidence ?? 'medium',
    timesWorked: lesson?.timesWorked ?? 0,
    confirmedBy: lesson?.confirmedBy ?? '',
    shareLevel: lesson?.shareLevel ?? 'coalition',
    roadmapSteps: lesson?.roadmapSteps ?? [],
    reviewId: lesson?.reviewId ?? review?.id ?? null,
  };
}
