import { useQuery } from '@tanstack/react-query';
import { Check, PencilLine, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { NotesPane } from '#renderer/features/notes/NotesPane.tsx';
import { taskQuery } from '#renderer/features/tasks/task-queries.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import {
  Banner,
  Checkbox,
  ErrorState,
  IconButton,
  IconMenuButton,
  PlainButton,
  RichTextView,
  Section,
  SidePanel,
  Skeleton,
} from '#renderer/ui/index.ts';
import type { Task } from '#shared/contract/tasks.ts';

import { changeTask, moveTasksTo, openTaskForm } from './task-changes.tsx';
import { TaskStatusSign } from './task-columns.tsx';
import { taskMenu } from './task-menu.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { useTaskWords } from './task-words.ts';

/** A task beside the list: all of it, its checklist to be ticked, and what people say about it. */
export function TaskPanel({ id, onOpen, onClose }: { id: string; onOpen: (id: string) => void; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const query = useQuery(taskQuery(id));
  const task = query.data;
  return (
    <SidePanel
      label={t('panel.label')}
      isOpen
      onClose={onClose}
      header={
        <>
          {task !== undefined && <TaskStatusSign status={task.status} />}
          <span className="flex-1" />
          {task !== undefined && !task.isInTrash && (
            <>
              <IconButton
                icon={task.status === 'done' ? RotateCcw : Check}
                label={t(task.status === 'done' ? 'panel.reopen' : 'panel.done')}
                onPress={() => moveTasksTo([task.id], task.status === 'done' ? 'todo' : 'done')}
              />
              <IconButton icon={PencilLine} label={t('panel.edit')} onPress={() => openTaskForm({ task })} />
              <IconMenuButton label={t('panel.more')} entries={taskMenu(task)} />
            </>
          )}
          <IconButton icon={X} label={t('panel.close')} keyHint="Esc" onPress={onClose} />
        </>
      }
    >
      {query.isPending && <Skeleton lines={8} />}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {task !== undefined && <TaskBody key={task.id} task={task} onOpen={onOpen} />}
    </SidePanel>
  );
}

function TaskBody({ task, onOpen }: { task: Task; onOpen: (id: string) => void }) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const { nameWords } = useTaskWords();
  const [isWriting, setWriting] = useState(false);
  const tick = (id: string, isDone: boolean): void => {
    void changeTask(task, { steps: task.steps.map((step) => (step.id === id ? { ...step, isDone } : step)) });
  };
  return (
    <div className="flex flex-col gap-4 px-5 py-4">
      <h2 className="font-words text-document font-strong">{task.title}</h2>
      {task.isInTrash && <Banner tone="danger" title={t('panel.inTrash')} />}
      {task.status === 'blocked' && (
        <Banner tone="danger" title={t('panel.blocked')}>
          {task.blockedReason}
        </Banner>
      )}
      {task.status === 'dropped' && (
        <Banner tone="neutral" title={t('panel.dropped')}>
          {task.droppedReason}
        </Banner>
      )}
      {task.description !== '' && <RichTextView markdown={task.description} isSmall />}
      <TaskFacts task={task} today={today} />
      <CustomFieldsSection recordType="tasks" recordId={task.id} />
      {task.steps.length > 0 && (
        <Section title={t('panel.steps')} count={task.steps.length} level={3}>
          <ul className="flex flex-col gap-1">
            {task.steps.map((step) => (
              <li key={step.id}>
                <Checkbox label={step.text} isSelected={step.isDone} onChange={(isDone) => tick(step.id, isDone)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {task.helpers.length > 0 && (
        <Section title={t('panel.helpers')} level={3}>
          <ul>
            {task.helpers.map(({ person, letter }) => (
              <li key={person.id} className="flex gap-2 py-0.5">
                <span className="w-24 text-ink-2">{t(`letters.${letter}`)}</span>
                <bdi className="min-w-0 truncate">{nameWords(person)}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(['needs', 'neededBy'] as const).map(
        (side) =>
          task[side].length > 0 && (
            <Section key={side} title={t(`panel.${side}`)} level={3}>
              <ul>
                {task[side].map((other) => (
                  <li key={other.id} className="flex items-center gap-2 py-0.5">
                    <PlainButton
                      className="min-w-0 flex-1 truncate rounded-tag text-accent"
                      onPress={() => onOpen(other.id)}
                    >
                      {other.title}
                    </PlainButton>
                    <TaskStatusSign status={other.status} />
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
      {task.evidence !== '' && (
        <Section title={t('panel.evidence')} level={3}>
          <p className="whitespace-pre-line">{task.evidence}</p>
        </Section>
      )}
      <AttachmentsSection recordType="tasks" recordId={task.id} />
      <Section title={t('panel.comments')} level={3}>
        <NotesPane record={{ type: 'tasks', id: task.id }} isWriting={isWriting} onWriting={setWriting} />
      </Section>
    </div>
  );
}
