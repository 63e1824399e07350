import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { FilePlus2, LibraryBig, Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, EmptyState, ErrorState, PlainCell, PlainRow, PlainTable, Skeleton } from '#renderer/ui/index.ts';
import type { Guideline } from '#shared/contract/guidelines.ts';

import { GuidelineStatusSign } from './GuidelineStatusSign.tsx';
import { guidelinesQuery } from './guidelines-queries.ts';

/** The guidelines of the coalition; where there is one text, it opens at once. */
export function GuidelinesScreen() {
  const { t } = useTranslation('guidelines');
  const navigate = useNavigate();
  const list = useQuery(guidelinesQuery());
  const start = (way: 'library' | 'empty'): void => {
    client.guidelines.create({ title: t('firstTitle'), start: way }).then((saved) => {
      afterSave(saved);
      void navigate({ to: '/guidelines/$id', params: { id: saved.id }, search: {} });
    }, showError);
  };
  const [only] = list.data ?? [];
  if (list.data?.length === 1 && only !== undefined)
    return <Navigate to="/guidelines/$id" params={{ id: only.id }} search={{}} replace />;
  return (
    <Page
      title={t('title')}
      isScrolled
      actions={
        list.data !== undefined &&
        list.data.length > 0 && (
          <Button variant="primary" icon={Plus} onPress={() => start('library')}>
            {t('start')}
          </Button>
        )
      }
    >
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState {...errorWords(list.error)} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <EmptyState
          title={t('none.title')}
          detail={t('none.detail')}
          ways={[
            {
              icon: LibraryBig,
              title: t('none.library'),
              detail: t('none.libraryDetail'),
              action: { label: t('none.library'), run: () => start('library') },
              isPrimary: true,
            },
            {
              icon: FilePlus2,
              title: t('none.empty'),
              detail: t('none.emptyDetail'),
              action: { label: t('none.empty'), run: () => start('empty') },
            },
          ]}
        />
      )}
      {list.data !== undefined && list.data.length > 1 && <GuidelineList guidelines={list.data} />}
    </Page>
  );
}

function GuidelineList({ guidelines }: { guidelines: readonly Guideline[] }) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  return (
    <PlainTable
      label={t('list.label')}
      columns={[
        { id: 'title', header: t('list.title') },
        { id: 'status', header: t('list.status'), width: 'w-32' },
        { id: 'version', header: t('list.version'), width: 'w-48' },
        { id: 'signed', header: t('list.signed'), width: 'w-28', align: 'end' },
        { id: 'review', header: t('list.review'), width: 'w-32' },
      ]}
    >
      {guidelines.map((each) => (
        <PlainRow key={each.id} isQuiet={each.status === 'retired'}>
          <PlainCell isHeader>
            <Link
              to="/guidelines/$id"
              params={{ id: each.id }}
              search={{}}
              className="rounded-tag font-words text-section font-strong text-ink focus-ring hover:text-accent"
            >
              {each.title}
            </Link>
          </PlainCell>
          <PlainCell>
            <GuidelineStatusSign status={each.status} />
          </PlainCell>
          <PlainCell>
            {each.adopted === null
              ? t('noVersion')
              : t('versionOn', { number: each.adopted.number, day: shortDay(each.adopted.adoptedOn, today) })}
          </PlainCell>
          <PlainCell align="end">{each.adopted !== null && t('signedOf', each)}</PlainCell>
          <PlainCell>{each.reviewOn !== null && shortDay(each.reviewOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
