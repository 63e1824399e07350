import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { timeWords, whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { RoundCheck, Section, SegmentedControl, Tag } from '#renderer/ui/index.ts';
import { crisisKinds, type CrisisKind, type CrisisStep } from '#shared/content/crisis.ts';
import type { CrisisSheet } from '#shared/contract/crisis.ts';
import { dueAt, isLate, stepsOf } from '#shared/domain/press/crisis-steps.ts';

import { withinWords } from './within-words.ts';

/** The steps in their order: to be read while all is quiet, to be ticked off, with their times, once a crisis is open. */
export function CrisisSteps({ sheet }: { sheet: CrisisSheet }) {
  const { t } = useTranslation('press');
  const [read, setRead] = useState<CrisisKind>('incident');
  const { kind, openedAt } = sheet;
  if (kind === null || openedAt === null)
    return (
      <Section title={t('crisis.steps')} note={t('crisis.stepsNote')}>
        <div className="mb-2">
          <SegmentedControl label={t('crisis.steps')} options={crisisKinds} value={read} onChange={setRead} />
        </div>
        <ol className="flex flex-col">
          {stepsOf(read).map((step) => (
            <li key={step.id} className="flex items-baseline gap-3 border-b border-line py-1.5">
              <span className="min-w-0 flex-1">{step.label}</span>
              <span className="text-meta text-ink-2">{withinWords(step)}</span>
            </li>
          ))}
        </ol>
      </Section>
    );
  const steps = stepsOf(kind);
  const done = steps.filter((step) => sheet.steps.some(({ id }) => id === step.id)).length;
  return (
    <Section title={t('crisis.steps')} count={t('statement.checksDone', { done, all: steps.length })}>
      <ol className="flex flex-col">
        {steps.map((step) => (
          <OpenStep
            key={step.id}
            step={step}
            openedAt={openedAt}
            doneAt={sheet.steps.find(({ id }) => id === step.id)?.at}
          />
        ))}
      </ol>
    </Section>
  );
}

function OpenStep({ step, openedAt, doneAt }: { step: CrisisStep; openedAt: string; doneAt: string | undefined }) {
  const { t } = useTranslation('press');
  const now = useNow();
  const due = dueAt(step, openedAt);
  const tick = (isDone: boolean): void => {
    client.crisis.step({ step: step.id, isDone }).then((saved) => afterSave(saved), showError);
  };
  return (
    <li className="flex items-center gap-3 border-b border-line py-1.5">
      <span className="min-w-0 flex-1">
        <RoundCheck label={step.label} isDone={doneAt !== undefined} onChange={tick} />
      </span>
      {isLate(step, openedAt, doneAt, now) && <Tag tone="honey">{t('crisis.late')}</Tag>}
      <span className="text-meta text-ink-2">
        {doneAt !== undefined
          ? t('crisis.doneAt', { time: timeWords(doneAt) })
          : due === null
            ? t('crisis.always')
            : t('crisis.dueBy', { time: whenWords(due, now) })}
      </span>
    </li>
  );
}
