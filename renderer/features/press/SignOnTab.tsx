import { useNavigate } from '@tanstack/react-router';
import { FilePlus2, Stamp } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { useWalkKeys } from '#renderer/app/actions/use-walk-keys.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { EmptyState, ErrorState, PlainButton, Skeleton, classNames } from '#renderer/ui/index.ts';

import { openAsk, openNewStatement } from './open-press.tsx';
import { useStatements } from './press-queries.ts';
import { StatementCounts } from './StatementCounts.tsx';
import { StatementPane } from './StatementPane.tsx';

/** Statements with how many partners signed; one is open beside the list. */
export function SignOnTab({ chosen }: { chosen: string | undefined }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const navigate = useNavigate();
  const statements = useStatements(today);
  const rows = statements.data ?? [];
  const current = chosen ?? rows[0]?.id;
  const list = useRef<HTMLUListElement>(null);
  const choose = (statement: string): void => void navigate({ to: '/press', search: { pane: 'signon', statement } });
  useWalkKeys(list, rows, current, choose);
  useActionScope([
    defineAction({
      id: 'statements.add',
      title: t('signon.add'),
      group: 'here',
      icon: FilePlus2,
      shortcut: 'N',
      run: () => openNewStatement(choose),
    }),
  ]);
  if (statements.isError)
    return <ErrorState {...errorWords(statements.error)} onRetry={() => void statements.refetch()} />;
  if (statements.data === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  if (rows.length === 0 && chosen === undefined)
    return (
      <EmptyState
        title={t('signon.emptyTitle')}
        detail={t('signon.emptyDetail')}
        actions={[
          { label: t('signon.add'), icon: FilePlus2, run: () => openNewStatement(choose) },
          { label: t('signon.track'), icon: Stamp, run: () => openAsk(null, choose) },
        ]}
      />
    );
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex w-76 shrink-0 flex-col border-r border-line bg-raised">
        <ul ref={list} aria-label={t('signon.label')} className="min-h-0 flex-1 overflow-auto">
          {rows.map((statement) => (
            <li key={statement.id} data-id={statement.id} className="border-b border-line">
              <PlainButton
                className={classNames(
                  'flex w-full flex-col items-start gap-1 px-4 py-2.5 text-left focus-ring-inset',
                  statement.id === current ? 'bg-accent-soft' : 'bg-raised',
                )}
                isCurrent={statement.id === current}
                onPress={() => choose(statement.id)}
              >
                <span className="font-name wrap-anywhere">{statement.title}</span>
                <StatementCounts statement={statement} />
              </PlainButton>
            </li>
          ))}
        </ul>
      </div>
      <div className="min-w-0 flex-1 overflow-auto">
        {current !== undefined && <StatementPane key={current} id={current} />}
      </div>
    </div>
  );
}
