import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListChecks, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDebounced } from '#renderer/app/use-debounced.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { Button, EmptyState, ErrorState, FormRow, SearchField, Select, Skeleton } from '#renderer/ui/index.ts';
import { lessonStatuses, roadmapSteps } from '#shared/content/learning.ts';

import { LessonLine } from './LessonLine.tsx';
import { openLesson } from './open-learning.tsx';

/** What was learned, the surest first; one key makes a task of the marked lesson. */
export function LessonsScreen() {
  const { t } = useTranslation('learning');
  const { text = '', step = '', status = '', lesson } = useSearch({ from: '/shell/lessons' });
  const navigate = useNavigate();
  const words = useDebounced(text, 150);
  const [marked, setMarked] = useState(0);
  const query = useQuery({
    ...orpc.lessons.list.queryOptions({
      input: { text: words, step, status },
      meta: { shows: ['lessons', 'tasks', 'trash'] },
    }),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (lesson === undefined) return;
    void navigate({ to: '/lessons', search: {}, replace: true });
    open(lesson);
  }, [lesson, navigate]);
  const found = query.data ?? [];
  const place = Math.min(marked, found.length - 1);
  const current = found[place];
  useActionScope([
    defineAction({
      id: 'lessons.add',
      title: t('lessons.add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openLesson(),
    }),
    ...(current === undefined
      ? []
      : [
          defineAction({
            id: 'lessons.toTask',
            title: t('lessons.toTask'),
            group: 'here',
            icon: ListChecks,
            shortcut: 'T',
            run: () => toTask(current.id),
          }),
          defineAction({
            id: 'lessons.next',
            title: t('keys.next'),
            group: 'here',
            shortcut: 'J',
            run: () => setMarked((place + 1) % found.length),
          }),
          defineAction({
            id: 'lessons.edit',
            title: t('keys.edit'),
            group: 'here',
            shortcut: 'E',
            run: () => open(current.id),
          }),
        ]),
  ]);
  const isFiltered = text !== '' || step !== '' || status !== '';
  const search = (change: { text?: string; step?: string; status?: string }): void =>
    void navigate({ to: '/lessons', search: { text, step, status, ...change }, replace: true });
  const any = { id: '', label: t('lessons.any') };
  return (
    <Page
      title={t('lessons.title')}
      context={query.data === undefined ? '' : t('lessons.context', { count: found.length })}
      isScrolled
      footerKeys={[
        { keys: 'N', label: t('keys.add') },
        { keys: 'J', label: t('keys.next') },
        { keys: 'T', label: t('keys.task') },
        { keys: 'E', label: t('keys.edit') },
      ]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openLesson()}>
          {t('lessons.add')}
        </Button>
      }
    >
      <div className="print-hidden">
        <FormRow>
          <SearchField
            className="self-end"
            label={t('lessons.search')}
            value={text}
            onChange={(next) => search({ text: next })}
          />
          <Select
            label={t('lessons.step')}
            options={[any, ...optionsOf(roadmapSteps)]}
            value={step}
            onChange={(next) => search({ step: next })}
          />
          <Select
            label={t('lessons.status')}
            options={[any, ...optionsOf(lessonStatuses)]}
            value={status}
            onChange={(next) => search({ status: next })}
          />
        </FormRow>
      </div>
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {query.data?.length === 0 &&
        (isFiltered ? (
          <p className="py-6 text-body text-ink-2">{t('lessons.none')}</p>
        ) : (
          <EmptyState title={t('lessons.empty.title')} detail={t('lessons.empty.detail')} />
        ))}
      <ul aria-label={t('lessons.title')} className="mt-4 flex flex-col divide-y divide-line">
        {found.map((each, index) => (
          <LessonLine
            key={each.id}
            lesson={each}
            isMarked={index === place}
            onOpen={() => open(each.id)}
            onTask={() => toTask(each.id)}
          />
        ))}
      </ul>
    </Page>
  );
}

function open(id: string): void {
  client.lessons.get({ id }).then((lesson) => openLesson({ lesson }), showError);
}

function toTask(id: string): void {
  client.lessons.toTask({ id }).then((saved) => afterSave(saved), showError);
}
