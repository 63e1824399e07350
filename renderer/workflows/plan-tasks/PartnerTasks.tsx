import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTaskRows } from '#renderer/features/tasks/task-queries.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import { openTaskStatuses } from '#shared/content/tasks.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { DoneCheck, DueSign } from './task-columns.tsx';

/** How many stand on a profile; the rest is one press away. */
const shownTasks = 6;

/** The open tasks about a partner, and for a person those that they own. */
export function PartnerTasks({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const addKey = useKeyHint('tasks.add');
  const statuses = [...openTaskStatuses];
  const about = useTaskRows({ filter: { record, statuses }, today });
  const owned = useTaskRows({ filter: { owners: [record.type === 'people' ? record.id : 'nobody'], statuses }, today });
  const lists = [about, owned].flatMap((rows) =>
    Array.from({ length: Math.min(rows.total ?? 0, shownTasks) }, (_, index) => rows.rowAt(index) ?? []).flat(),
  );
  const tasks = [...new Map(lists.map((task) => [task.id, task])).values()];
  return (
    <Section
      title={t('title')}
      count={tasks.length === 0 ? undefined : Math.max(tasks.length, about.total ?? 0, owned.total ?? 0)}
      action={
        <LinkButton
          icon={Plus}
          keyHint={addKey}
          onPress={() => void runAction('tasks.add', `${record.type}/${record.id}`)}
        >
          {t('partner.add')}
        </LinkButton>
      }
    >
      {tasks.length === 0 && <p className="text-ink-3">{t('partner.none')}</p>}
      <ul className="divide-y divide-line">
        {tasks.map((task) => (
          <li key={task.id} className="flex items-start gap-2 py-1.5">
            <DoneCheck task={task} />
            <span className="min-w-0 flex-1 py-0.5">
              <Link
                to="/tasks"
                search={{ task: task.id }}
                className="block rounded-tag break-words focus-ring hover:text-accent"
              >
                {task.title}
              </Link>
              <span className="text-meta">
                <DueSign task={task} today={today} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
