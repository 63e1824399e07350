import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { Button, classNames, Icon, PlainButton } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { WarmPath } from '#shared/contract/relationships.ts';

import { makeTasks, tasksOf } from './path-tasks.tsx';
import { askWords, nameOnPath, tieFacts, wayWords, wordsToSay, type PathReader } from './path-words.ts';
import { TasksDialog } from './TasksDialog.tsx';

/** A way to somebody, ask by ask, in order, with words to say and the other ways to choose from. */
export function PathSteps({
  target,
  paths,
  chosen,
  onChoose,
  reader,
}: {
  target: RecordLabel;
  paths: readonly WarmPath[];
  chosen: number;
  onChoose: (index: number) => void;
  reader: PathReader;
}) {
  const { t } = useTranslation('relationships');
  const path = paths[chosen] ?? paths[0];
  if (path === undefined) return null;
  const tasks = () => tasksOf(path, target, reader.today, reader.meId || null);
  const edit = (): void => {
    openDialog((close) => <TasksDialog target={target} tasks={tasks()} onClose={close} />);
  };
  return (
    <>
      <ol className="flex flex-col">
        {path.steps.map((step, index) => (
          <li
            key={step.asked.id}
            className={classNames(
              'flex gap-3 rounded-control px-2 py-2',
              step.isWeakest && path.steps.length > 1 && 'border border-honey-line bg-honey-soft',
            )}
          >
            <span
              aria-hidden
              className="flex size-5.5 shrink-0 items-center justify-center rounded-full bg-accent text-meta font-strong text-on-accent"
            >
              {index + 1}
            </span>
            <div className="min-w-0">
              <p className="font-strong break-words">{askWords(step, reader)}</p>
              <p className="font-words break-words">{wordsToSay(path, index)}</p>
              <p className="text-meta text-ink-3">{tieFacts(step, reader)}</p>
              {step.note !== '' && <p className="text-meta break-words text-ink-2">{step.note}</p>}
              {step.isWeakest && path.steps.length > 1 && (
                <p className="text-meta font-strong text-honey-ink">
                  {t('path.weakest', { why: t(`strip.why.${step.weakBecause}`) })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {path.leansOn.map(({ record, asks }) => (
        <p key={record.id} className="mt-2 flex gap-2 text-meta text-honey-ink">
          <Icon of={TriangleAlert} size={14} className="mt-0.5" />
          {t('strip.leans', { name: nameOnPath(record, reader), count: asks })}
        </p>
      ))}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onPress={() => void makeTasks(target, tasks())}>
          {t('strip.tasks', { count: path.steps.length })}
        </Button>
        <Button onPress={edit}>{t('path.edit')}</Button>
      </div>
      <h3 className="mt-5 mb-1 text-section font-strong">{t('path.ways')}</h3>
      <ul>
        {paths.map((way, index) => (
          <li key={way.steps.map((step) => step.asked.id).join('/')} className="border-b border-line last:border-b-0">
            <PlainButton onPress={() => onChoose(index)} className="flex w-full items-center gap-3 rounded-tag py-2">
              <svg aria-hidden viewBox="0 0 28 4" className="h-1 w-7 shrink-0">
                <line
                  x1="0"
                  y1="2"
                  x2="28"
                  y2="2"
                  strokeWidth={index === chosen ? 4 : 2}
                  strokeDasharray={index === chosen ? undefined : '4 3'}
                  className="stroke-accent"
                />
              </svg>
              <span className="min-w-0 flex-1 break-words">{wayWords(way, reader)}</span>
              <span className="font-strong">{way.score.toFixed(2)}</span>
              {index === chosen && <span className="sr-only">{t('path.shown')}</span>}
            </PlainButton>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-meta text-ink-3">{t('path.score')}</p>
    </>
  );
}
