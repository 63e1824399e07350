import { ListChecks } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, PlainButton, Tag, classNames } from '#renderer/ui/index.ts';
import { lessonConfidences, lessonStatuses, roadmapSteps } from '#shared/content/learning.ts';
import type { LessonSummary } from '#shared/contract/lessons.ts';

const tones = { hypothesis: 'line', promising: 'honey', 'best-practice': 'moss' } as const;

/** A lesson in the list: how sure it is, what the problem was, and what would be done again. */
export function LessonLine({
  lesson,
  isMarked,
  onOpen,
  onTask,
}: {
  lesson: LessonSummary;
  isMarked: boolean;
  onOpen: () => void;
  onTask: () => void;
}) {
  const { t } = useTranslation('learning');
  const confidence = lessonConfidences.find((entry) => entry.id === lesson.confidence)?.label ?? '';
  return (
    <li
      aria-current={isMarked ? 'true' : undefined}
      className={classNames('flex gap-4 px-3 py-3', isMarked && 'rounded-card bg-accent-soft')}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <PlainButton className="rounded-tag text-left font-words text-section text-ink" onPress={onOpen}>
            {lesson.title}
          </PlainButton>
          <Tag tone={tones[lesson.status]}>{lessonStatuses.find((entry) => entry.id === lesson.status)?.label}</Tag>
          {roadmapSteps
            .filter((step) => lesson.roadmapSteps.includes(step.id))
            .map((step) => (
              <Tag key={step.id} tone="neutral">
                {step.label}
              </Tag>
            ))}
        </span>
        {lesson.problem !== '' && <p className="max-w-prose text-body text-ink-2">{lesson.problem}</p>}
        {lesson.again !== '' && (
          <p className="max-w-prose text-body text-ink">{t('lessons.again', { text: lesson.again })}</p>
        )}
        <span className="text-meta text-ink-2">
          {[
            lesson.timesWorked === 0 ? t('lessons.notTried') : t('lessons.tried', { count: lesson.timesWorked }),
            t('lessons.confidence', { level: confidence }),
            lesson.tasks === 0 ? '' : t('lessons.planned', { count: lesson.tasks }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Button size="small" icon={ListChecks} keyHint={isMarked ? 'T' : undefined} onPress={onTask}>
        {t('lessons.toTask')}
        <span className="sr-only"> {t('lessons.toTaskOf', { title: lesson.title })}</span>
      </Button>
    </li>
  );
}
