import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePen } from 'lucide-react';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';

import { CardsTab } from './CardsTab.tsx';
import { ChooseTab } from './ChooseTab.tsx';
import { MemosTab } from './MemosTab.tsx';
import { openMemo } from './open-pathways.tsx';
import { memosQuery, programQuery } from './pathways-queries.ts';

const panes = ['cards', 'choose', 'memos'] as const;

/** The ways from a contact to services: what there is, what fits this place, and what was chosen and why. */
export function PathwaysScreen() {
  const { t } = useTranslation('pathways');
  const { pane = 'cards', memo } = useSearch({ from: '/shell/pathways' });
  const navigate = useNavigate();
  const today = useToday();
  const program = useQuery(programQuery(today));
  const memos = useQuery(memosQuery());
  useActionScope([
    defineAction({
      id: 'pathways.memo',
      title: t('addMemo'),
      group: 'here',
      icon: FilePen,
      shortcut: 'N',
      run: () => openMemo(),
    }),
  ]);
  const failed = [program, memos].find((query) => query.error !== null);
  const countOf = (status: string): string =>
    String(program.data?.parts.filter((part) => part.status === status).length ?? 0);
  return (
    <Page
      title={t('title')}
      context={
        program.data === undefined || program.data.parts.length === 0
          ? ''
          : t('context', { running: countOf('running'), planned: countOf('planned') })
      }
      isScrolled
      footerKeys={[{ keys: 'N', label: t('addMemo') }]}
      actions={
        <Button variant="primary" icon={FilePen} keyHint="N" onPress={() => openMemo()}>
          {t('addMemo')}
        </Button>
      }
    >
      {failed?.error !== null && failed?.error !== undefined && (
        <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />
      )}
      {program.data === undefined || memos.data === undefined ? (
        failed === undefined && <Skeleton lines={10} />
      ) : (
        <Tabs
          label={t('title')}
          value={pane}
          onChange={(next) => {
            const found = panes.find((each) => each === next);
            void navigate({ to: '/pathways', search: { pane: found === 'cards' ? undefined : found } });
          }}
          tabs={panes.map((id) => ({
            id,
            label: t(`tabs.${id}`),
            ...(id === 'memos' ? { count: memos.data.length } : {}),
          }))}
        >
          <div className="pt-4">
            {pane === 'cards' && <CardsTab program={program.data} today={today} />}
            {pane === 'choose' && <ChooseTab program={program.data} today={today} />}
            {pane === 'memos' && <MemosTab memos={memos.data} shownId={memo} />}
          </div>
        </Tabs>
      )}
    </Page>
  );
}
