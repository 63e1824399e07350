import { Check } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Icon, LinkButton, classNames } from '#renderer/ui/index.ts';
import type { Guideline } from '#shared/contract/guidelines.ts';

interface Step {
  readonly id: 'drafted' | 'proposed' | 'adopted' | 'signed';
  readonly detail: string;
  readonly isDone: boolean;
}

/** How far the text is: drafted, proposed, adopted, signed. The first step that is not done holds the lamp. */
export function GuidelineSteps({
  guideline,
  blanks,
  isChanged,
  onPropose,
}: {
  guideline: Guideline;
  /** Placeholders that nobody filled. */
  blanks: number;
  /** Whether the draft differs from the version in force. */
  isChanged: boolean;
  onPropose: () => void;
}) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  const { adopted, status } = guideline;
  const isCurrent = adopted !== null && !isChanged;
  const steps: readonly Step[] = [
    {
      id: 'drafted',
      detail: blanks > 0 ? t('steps.blanks', { count: blanks }) : t('steps.clauses', { count: guideline.clauses }),
      isDone: blanks === 0 && guideline.clauses > 0,
    },
    { id: 'proposed', detail: '', isDone: isCurrent || status === 'proposed' },
    {
      id: 'adopted',
      detail:
        adopted === null
          ? t('steps.notYet')
          : isChanged
            ? t('steps.changed', { number: adopted.number })
            : t('steps.same', { number: adopted.number, day: shortDay(adopted.adoptedOn, today) }),
      isDone: isCurrent,
    },
    {
      id: 'signed',
      detail: adopted === null ? t('steps.notYet') : t('signedOf', guideline),
      isDone: isCurrent && guideline.members > 0 && guideline.signed === guideline.members,
    },
  ];
  const now = steps.findIndex((step) => !step.isDone);
  return (
    <ol aria-label={t('steps.label')} className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {steps.map((step, index) => (
        <li key={step.id} className="flex items-start gap-2.5">
          <span
            className={classNames(
              'grid size-6 place-items-center rounded-full border text-meta font-strong',
              step.isDone
                ? 'border-moss bg-moss text-raised'
                : index === now
                  ? 'border-honey-ink bg-honey text-ink'
                  : 'border-ctl text-ink-2',
            )}
          >
            {step.isDone ? <Icon of={Check} size={14} /> : <span aria-hidden>{index + 1}</span>}
          </span>
          <span>
            <span className="block font-name text-ink">
              {t(`steps.${step.id}`)}
              <span className="sr-only">
                {step.isDone ? `: ${t('steps.done')}` : index === now ? `: ${t('steps.now')}` : ''}
              </span>
            </span>
            {step.id === 'proposed' && !step.isDone ? (
              <LinkButton onPress={onPropose}>{t('steps.propose')}</LinkButton>
            ) : (
              <span className="block text-meta text-ink-2">{step.detail}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
