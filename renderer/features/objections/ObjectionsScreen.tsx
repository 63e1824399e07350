import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Inbox, ListPlus, Plus, Timer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, EmptyState, ErrorState, SearchField, Skeleton } from '#renderer/ui/index.ts';
import { isUncovered } from '#shared/domain/objections/coverage.ts';
import { foldText } from '#shared/text.ts';

import { ObjectionList } from './ObjectionList.tsx';
import { ObjectionPane } from './ObjectionPane.tsx';
import { QuestionQueue } from './QuestionQueue.tsx';
import { openList, openObjection } from './open-objections.tsx';
import { objectionsQuery } from './objection-queries.ts';

/** The bank of objections: those that nobody can answer stand out; one is open beside the list, or the questions that wait. */
export function ObjectionsScreen() {
  const { t } = useTranslation('objections');
  const { objection: chosen, show } = useSearch({ from: '/shell/objections' });
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const bank = useQuery(objectionsQuery());
  const queue = useQuery(
    orpc.objections.queue.queryOptions({ meta: { shows: ['objections', 'sessions', 'meetings', 'minutes'] } }),
  );
  const all = bank.data ?? [];
  const rehearse = (): void => void navigate({ to: '/objections/rehearse', search: {} });
  const open = (id: string): void => void navigate({ to: '/objections', search: { objection: id } });
  const sort = (): void => void navigate({ to: '/objections', search: { show: 'questions' } });
  useActionScope([
    defineAction({
      id: 'objections.add',
      title: t('add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openObjection(),
    }),
    defineAction({
      id: 'objections.rehearse',
      title: t('rehearse'),
      group: 'here',
      icon: Timer,
      shortcut: 'R',
      run: rehearse,
    }),
    defineAction({
      id: 'objections.fromList',
      title: t('fromList'),
      group: 'here',
      icon: ListPlus,
      run: () => openList(all),
    }),
  ]);
  const words = foldText(text.trim());
  const found = all.filter((objection) =>
    foldText([objection.text, objection.worry, objection.reply, objection.messenger].join(' ')).includes(words),
  );
  const uncovered = all.filter((objection) => isUncovered(objection.coverage)).length;
  const current = all.find(({ id }) => id === chosen) ?? found[0];
  const waiting = queue.data?.total ?? 0;
  return (
    <Page
      title={t('title')}
      table={{ view: { table: 'objections' } }}
      context={
        bank.data === undefined
          ? ''
          : [
              t('context', { count: all.length }),
              ...(uncovered > 0 ? [t('uncovered', { count: uncovered })] : []),
            ].join(' · ')
      }
      footerKeys={[
        { keys: 'J K', label: t('keys.move') },
        { keys: 'N', label: t('keys.add') },
        { keys: 'L', label: t('keys.reply') },
        { keys: 'R', label: t('keys.rehearse') },
      ]}
      actions={
        <>
          <Button icon={Timer} keyHint="R" isDisabled={all.length === 0} onPress={rehearse}>
            {t('rehearse')}
          </Button>
          <Button icon={ListPlus} onPress={() => openList(all)}>
            {t('fromList')}
          </Button>
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openObjection()}>
            {t('add')}
          </Button>
        </>
      }
    >
      {bank.error !== null && <ErrorState {...errorWords(bank.error)} onRetry={() => void bank.refetch()} />}
      {bank.isPending && (
        <div className="p-6">
          <Skeleton lines={8} />
        </div>
      )}
      {bank.data !== undefined && (
        <div className="flex min-h-0 flex-1">
          <div className="flex w-84 shrink-0 flex-col border-r border-line bg-raised">
            <div className="flex flex-col gap-2 p-3">
              <SearchField label={t('find')} placeholder={t('find')} value={text} onChange={setText} />
              {waiting > 0 && (
                <Button icon={Inbox} isFullWidth onPress={sort}>
                  {t('queue.open', { count: waiting })}
                </Button>
              )}
            </div>
            <ObjectionList
              objections={found}
              chosen={show === 'questions' ? undefined : current?.id}
              onChoose={open}
              empty={text === '' ? '' : t('nothingFound')}
            />
          </div>
          <div className="min-w-0 flex-1 overflow-auto">
            {show === 'questions' ? (
              <QuestionQueue
                queue={queue.data}
                bank={all}
                onBack={() => void navigate({ to: '/objections', search: {} })}
              />
            ) : all.length === 0 ? (
              <EmptyState
                title={t('empty.title')}
                detail={t('empty.detail')}
                actions={[
                  { label: t('fromList'), run: () => openList(all) },
                  { label: t('add'), run: () => openObjection() },
                ]}
              />
            ) : current === undefined ? (
              <p className="p-6 text-ink-2">{t('choose')}</p>
            ) : (
              <ObjectionPane key={current.id} id={current.id} />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
