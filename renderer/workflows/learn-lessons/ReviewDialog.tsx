import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDebounced } from '#renderer/app/use-debounced.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { locale } from '#renderer/i18n/i18n.ts';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import type { Loss } from '#shared/contract/losses.ts';
import type { Review } from '#shared/contract/reviews.ts';

import { openLesson } from './open-learning.tsx';
import { subjectOf, useSubjects } from './use-subjects.ts';

const listed = new Intl.ListFormat(locale, { type: 'conjunction' });

/** A look back by four questions, with what is kept and changed; it hints where a person is named. */
export function ReviewDialog({ review, loss, onClose }: { review?: Review; loss?: Loss; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const today = useToday();
  const [draft, setDraft] = useState({
    title: review?.title ?? (loss === undefined ? '' : t('reviews.afterLoss', { title: loss.title })),
    heldOn: review?.heldOn ?? today,
    subject:
      review === undefined ? (loss === undefined ? null : { type: 'losses' as const, id: loss.id }) : review.subject,
    planned: review?.planned ?? '',
    happened: review?.happened ?? '',
    why: review?.why ?? '',
    next: review?.next ?? '',
    keep: review?.keep ?? '',
    change: review?.change ?? '',
  });
  const [leader, setLeader] = useState<Chosen | null>(
    review?.facilitator ? { id: review.facilitator.id, name: review.facilitator.label } : null,
  );
  const form = useFormSave({ fields: ['heldOn'], onClose });
  const subjects = useSubjects();
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const said = useDebounced(
    [draft.planned, draft.happened, draft.why, draft.next, draft.keep, draft.change].join('\n'),
    400,
  );
  const names = useQuery({
    ...orpc.reviews.namesIn.queryOptions({ input: { text: said.slice(0, 100_000) }, meta: { shows: ['people'] } }),
    enabled: said.trim() !== '',
  }).data;
  const save = () => {
    const fields = { ...draft, facilitatorPersonId: leader?.id ?? null };
    return form.save(() =>
      review === undefined
        ? client.reviews.create(fields)
        : client.reviews.update({ id: review.id, version: review.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (review === undefined) return;
    onClose();
    client.reviews.trash({ id: review.id, version: review.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(review === undefined ? 'reviews.addTitle' : 'reviews.editTitle')}
      onClose={onClose}
      footer={
        <>
          {review !== undefined && (
            <>
              <Button variant="quiet" onPress={trash}>
                {t('reviews.trash')}
              </Button>
              <Button
                variant="quiet"
                onPress={() => {
                  onClose();
                  openLesson({ review });
                }}
              >
                {t('reviews.toLesson')}
              </Button>
            </>
          )}
          <Button onPress={onClose}>{t('reviews.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="review"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('reviews.save')}
          </Button>
        </>
      }
    >
      <Form id="review" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('reviews.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <Select
            label={t('reviews.subject')}
            options={[{ id: '', label: t('reviews.nothing') }, ...subjects]}
            value={draft.subject === null ? '' : `${draft.subject.type}/${draft.subject.id}`}
            onChange={(key) => set({ subject: subjectOf(key) })}
          />
          <DatePicker
            label={t('reviews.heldOn')}
            value={draft.heldOn}
            onChange={(heldOn) => set({ heldOn: heldOn ?? today })}
            error={form.errorAt('heldOn')}
          />
        </FormRow>
        {names !== undefined && names.length > 0 && (
          <Banner tone="honey" title={t('reviews.hint', { count: names.length, names: listed.format(names) })} />
        )}
        <TextArea
          label={t('reviews.planned')}
          value={draft.planned}
          onChange={(planned) => set({ planned })}
          rows={3}
        />
        <TextArea
          label={t('reviews.happened')}
          value={draft.happened}
          onChange={(happened) => set({ happened })}
          rows={3}
        />
        <TextArea label={t('reviews.why')} value={draft.why} onChange={(why) => set({ why })} rows={3} />
        <TextArea label={t('reviews.next')} value={draft.next} onChange={(next) => set({ next })} rows={3} />
        <FormRow>
          <TextArea label={t('reviews.keep')} value={draft.keep} onChange={(keep) => set({ keep })} rows={4} />
          <TextArea label={t('reviews.change')} value={draft.change} onChange={(change) => set({ change })} rows={4} />
        </FormRow>
        <PersonField label={t('reviews.facilitator')} value={leader} onChange={setLeader} />
      </Form>
    </Dialog>
  );
}
