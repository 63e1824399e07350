import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { DefinitionList } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Task } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';

import { DueSign, PrioritySign } from './task-columns.tsx';
import { effortWords, useTaskWords } from './task-words.ts';

/** What a task is, line by line; what is not known has no line. */
export function TaskFacts({ task, today }: { task: Task; today: IsoDay }) {
  const { t } = useTranslation('tasks');
  const day = (value: string): string => shortDay(value, today);
  const items = [
    { term: t('panel.owner'), value: task.owner === null ? t('row.nobody') : <PlaceLink label={task.owner} /> },
    task.dueOn !== null && { term: t('panel.due'), value: <DueWithDay task={task} today={today} /> },
    task.startsOn !== null && { term: t('panel.starts'), value: day(task.startsOn) },
    task.doneOn !== null && { term: t('panel.doneOn'), value: day(task.doneOn) },
    task.droppedOn !== null && { term: t('panel.droppedOn'), value: day(task.droppedOn) },
    task.rule !== null && { term: t('panel.repeats'), value: ruleWords(task.rule) },
    task.committee !== null && { term: t('panel.committee'), value: <PlaceLink label={task.committee} /> },
    task.goal !== null && { term: t('panel.goal'), value: <PlaceLink label={task.goal} /> },
    task.meeting !== null && { term: t('panel.meeting'), value: <PlaceLink label={task.meeting} /> },
    task.decision !== null && { term: t('panel.decision'), value: <PlaceLink label={task.decision} /> },
    task.record !== null && { term: t('panel.about'), value: <PlaceLink label={task.record} /> },
    { term: t('panel.priority'), value: <PrioritySign priority={task.priority} /> },
    { term: t('panel.effort'), value: effortWords(task.effort) },
    task.question !== '' && { term: t('panel.question'), value: t(`question.${task.question}`) },
    task.carriedOver > 0 && { term: t('panel.carried'), value: t('panel.carriedTimes', { count: task.carriedOver }) },
  ];
  return <DefinitionList items={items.filter((item) => item !== false)} />;
}

function DueWithDay({ task, today }: { task: Task; today: IsoDay }) {
  const { dueWords } = useTaskWords();
  const { isLate, isToday } = dueWords(task, today);
  return (
    <span className="flex gap-2">
      {task.dueOn !== null && shortDay(task.dueOn, today)}
      {(isLate || isToday) && <DueSign task={task} today={today} />}
    </span>
  );
}

/** The name of a record, leading to its place. */
function PlaceLink({ label }: { label: RecordLabel }) {
  const { nameWords, isHidden } = useTaskWords();
  const { type, id } = label;
  const className = 'rounded-tag text-accent focus-ring hover:underline';
  const name = <bdi>{nameWords(label)}</bdi>;
  if (isHidden(label)) return name;
  switch (type) {
    case 'people':
      return (
        <Link to="/people/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    case 'organizations':
      return (
        <Link to="/organizations/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    case 'committees':
      return (
        <Link to="/committees/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    case 'goals':
      return (
        <Link to="/goals/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    case 'meetings':
      return (
        <Link to="/meetings/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    case 'decisions':
      return (
        <Link to="/decisions/$id" params={{ id }} className={className}>
          {name}
        </Link>
      );
    default:
      return name;
  }
}
