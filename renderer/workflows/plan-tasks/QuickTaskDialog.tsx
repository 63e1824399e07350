import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Dialog } from '#renderer/ui/index.ts';
import type { TaskDraft } from '#shared/contract/tasks.ts';

import { QuickLine } from './QuickLine.tsx';
import { openTaskForm } from './task-changes.tsx';

/** The one line over whatever screen is open; a task from a profile or committee belongs to it. `context` is `people/<id>`, `organizations/<id>`, `committees/<id>` or `goals/<id>`. */
export function QuickTaskDialog({ context, onClose }: { context: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const [type = '', id = ''] = (context ?? '').split('/');
  const person = useQuery({
    ...orpc.people.get.queryOptions({ input: { id }, meta: { shows: ['people'] } }),
    enabled: type === 'people' && id !== '',
  });
  const organization = useQuery({
    ...orpc.organizations.get.queryOptions({ input: { id }, meta: { shows: ['organizations'] } }),
    enabled: type === 'organizations' && id !== '',
  });
  const about = person.data?.person.name ?? organization.data?.organization.name;
  const given = givenBy(type, id);
  return (
    <Dialog isOpen size="large" title={t('quick.dialogTitle')} description={t('quick.help')} onClose={onClose}>
      <QuickLine
        given={given}
        about={about}
        autoFocus
        onAdded={onClose}
        onMore={(draft) => {
          onClose();
          openTaskForm({ known: draft });
        }}
      />
    </Dialog>
  );
}

function givenBy(type: string, id: string): Partial<TaskDraft> {
  if (id === '') return {};
  if (type === 'people' || type === 'organizations') return { record: { type, id } };
  if (type === 'committees') return { committeeId: id };
  return type === 'goals' ? { goalId: id } : {};
}
