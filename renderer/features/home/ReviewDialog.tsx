import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, TextArea } from '#renderer/ui/index.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

const steps = ['gaps', 'overdue', 'risks', 'wins', 'load', 'decision'] as const;
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
  const [at, setAt] = useState(0);
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const form = useFormSave({ fields: ['title'], onClose });
  const step = steps[at] ?? 'decision';
  const isLast = at === steps.length - 1;
  const save = (): void => {
    if (!isLast) {
      setAt(at + 1);
      return;
    }
    const said = steps
      .filter((each) => each !== 'decision' && (words[each] ?? '').trim() !== '')
      .map((each) => `## ${t(`review.${each}.title`)}\n\n${words[each] ?? ''}`);
    const title = (words['decision'] ?? '').trim();
    if (title === '') {
      form.refuse('title', t('review.needsDecision'));
      return;
    }
    void form.save(() =>
      client.tasks.create({ title: title.slice(0, 1_000), description: said.join('\n\n'), dueOn: addDays(today, 30) }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t('review.title')}
      description={t('review.step', { number: at + 1, all: steps.length })}
      onClose={onClose}
      footer={
        <>
          {at > 0 && (
            <Button variant="quiet" onPress={() => setAt(at - 1)}>
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
        <Link to={places[step]} onClick={onClose} className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('review.look')}
        </Link>
        <TextArea
          key={step}
          label={t(isLast ? 'review.decide' : 'review.said')}
          value={words[step] ?? ''}
          onChange={(text) => setWords({ ...words, [step]: text })}
          rows={4}
          onSubmit={save}
          error={isLast ? form.errorAt('title') : undefined}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
