import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { ReviewFacts, reviewSteps } from './ReviewFacts.tsx';

/** What was said until the walk is over: a look at the records in between does not lose it. */
interface Draft {
  readonly at: number;
  readonly words: Readonly<Record<string, string>>;
}
const empty: Draft = { at: 0, words: {} };
let kept: { readonly path: string; readonly draft: Draft } = { path: '', draft: empty };

const places = {
  gaps: '/recruitment',
  overdue: '/follow-ups',
  risks: '/risks',
  wins: '/wins',
  load: '/tasks',
  decision: '/decisions',
} as const;

/** The monthly review in 20 minutes: gaps, overdue, risks, wins, load, and one decision, kept as a task with what was said. */
export function ReviewDialog({ today, onClose }: { today: IsoDay; onClose: () => void }) {
  const { t } = useTranslation('home');
  const path = useWorkspace()?.path ?? '';
  const [draft, setDraft] = useState(kept.path === path ? kept.draft : empty);
  const { at, words } = draft;
  const keep = (change: Partial<Draft>): void => {
    kept = { path, draft: { ...draft, ...change } };
    setDraft(kept.draft);
  };
  const form = useFormSave({ fields: ['title'], onClose });
  const step = reviewSteps[at] ?? 'decision';
  const isLast = at === reviewSteps.length - 1;
  const save = (): void => {
    if (!isLast) {
      keep({ at: at + 1 });
      return;
    }
    const said = reviewSteps
      .filter((each) => each !== 'decision' && (words[each] ?? '').trim() !== '')
      .map((each) => `## ${t(`review.${each}.title`)}\n\n${words[each] ?? ''}`);
    const title = (words['decision'] ?? '').trim();
    if (title === '') {
      form.refuse('title', t('review.needsDecision'));
      return;
    }
    void form.save(async () => {
      const saved = await client.tasks.create({
        title: title.slice(0, 1_000),
        description: said.join('\n\n'),
        dueOn: addDays(today, 30),
      });
      kept = { path, draft: empty };
      return saved;
    });
  };
  return (
    <Dialog
      isOpen
      title={t('review.title')}
      description={t('review.step', { number: at + 1, all: reviewSteps.length })}
      onClose={onClose}
      footer={
        <>
          {at > 0 && (
            <Button variant="quiet" onPress={() => keep({ at: at - 1 })}>
              {t('review.back')}
            </Button>
          )}
          <span className="flex-1" />
          <Button variant="primary" type="submit" form="review" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t(isLast ? 'review.keep' : 'review.next')}
          </Button>
        </>
      }
    >
      <Form id="review" onSubmit={save}>
        <FormProblem form={form} />
        <h3 className="font-words text-statement font-strong text-ink">{t(`review.${step}.title`)}</h3>
        <p className="text-ink-2">{t(`review.${step}.ask`)}</p>
        <ReviewFacts step={step} today={today} />
        <Link to={places[step]} onClick={onClose} className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('review.look')}
        </Link>
        <TextArea
          key={step}
          label={t(isLast ? 'review.decide' : 'review.said')}
          value={words[step] ?? ''}
          onChange={(text) => keep({ words: { ...words, [step]: text } })}
          rows={4}
          onSubmit={save}
          error={isLast ? form.errorAt('title') : undefined}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
