import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { BadgeCheck, Image, ListChecks, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { openAfterWin } from '#renderer/features/tasks/open-plan.tsx';
import { Banner, Button, ErrorState, IconMenuButton, RichTextView, Section, Skeleton } from '#renderer/ui/index.ts';
import { afterWinLevel } from '#shared/content/after-plans.ts';
import type { WinDetail } from '#shared/contract/wins.ts';

import { CelebrateSection } from './CelebrateSection.tsx';
import { CreditsSection } from './CreditsSection.tsx';
import { openCard, openWin } from './open-win.tsx';
import { WinFacts } from './WinFacts.tsx';
import { WinPath } from './WinPath.tsx';
import { winQuery } from './win-queries.ts';
import { levelWords } from './win-words.ts';

/** One win: what changed, what shows it, who had a part in it, the path it lies on, and what follows. */
export function WinScreen() {
  const { t } = useTranslation('wins');
  const { id } = useParams({ from: '/shell/wins/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const found = useQuery(winQuery(id));
  const win = found.data;
  const back = { id: 'wins', label: t('title'), onPress: () => void navigate({ to: '/wins', search: {} }) };
  useActionScope(
    win === undefined
      ? []
      : [
          defineAction({
            id: 'wins.edit',
            title: t('page.edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openWin({ win }),
          }),
          defineAction({
            id: 'wins.card',
            title: t('page.card'),
            group: 'here',
            icon: Image,
            run: () => openCard(win),
          }),
          defineAction({
            id: 'wins.plan',
            title: t('page.plan'),
            group: 'here',
            icon: ListChecks,
            shortcut: 'T',
            run: () => openAfterWin(win.id),
          }),
        ],
  );
  if (found.isError)
    return (
      <Page title={t('title')} breadcrumbs={[back]}>
        <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />
      </Page>
    );
  if (win === undefined)
    return (
      <Page title="" breadcrumbs={[back]}>
        <Skeleton lines={10} />
      </Page>
    );
  const actions = <WinActions win={win} />;
  return (
    <Page
      title={win.title}
      context={`${dayWords(win.wonOn)} · ${levelWords(win.level)}`}
      breadcrumbs={[back]}
      isScrolled
      footerKeys={[
        { keys: 'E', label: t('page.edit') },
        { keys: 'T', label: t('page.plan') },
      ]}
      actions={actions}
    >
      {win.isInTrash && <Banner tone="honey" title={t('page.inTrash')} />}
      <div className="grid gap-8 panel:grid-cols-[1.6fr_1fr]">
        <div className="flex flex-col gap-6">
          <Section title={t('page.change')}>
            {win.note === '' ? (
              <p className="text-body text-ink-2">{t('page.nothing')}</p>
            ) : (
              <RichTextView markdown={win.note} />
            )}
          </Section>
          <CreditsSection win={win} today={today} />
          <CelebrateSection win={win} today={today} />
          <AttachmentsSection recordType="wins" recordId={win.id} />
        </div>
        <div className="flex flex-col gap-6">
          <WinFacts win={win} />
          <CustomFieldsSection recordType="wins" recordId={win.id} />
          {win.path.length > 1 && (
            <Section title={t('page.path')}>
              <WinPath
                path={win.path}
                today={today}
                currentId={win.id}
                onOpen={(next) => void navigate({ to: '/wins/$id', params: { id: next } })}
              />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function WinActions({ win }: { win: WinDetail }) {
  const { t } = useTranslation('wins');
  const navigate = useNavigate();
  const verify = (): void => {
    client.wins.update({ id: win.id, version: win.version, patch: { status: 'verified' } }).then((saved) => {
      afterSave(saved);
      if (win.level >= afterWinLevel && win.tasks === 0) openAfterWin(win.id);
    }, showError);
  };
  const trash = (): void => {
    client.trash.move({ type: 'wins', selection: { ids: [win.id] } }).then((saved) => {
      afterSave(saved);
      void navigate({ to: '/wins', search: {} });
    }, showError);
  };
  return (
    <>
      {win.status === 'proposed' && (
        <Button variant="primary" icon={BadgeCheck} onPress={verify}>
          {t('page.verify')}
        </Button>
      )}
      <Button icon={ListChecks} keyHint="T" onPress={() => openAfterWin(win.id)}>
        {win.tasks === 0 ? t('page.plan') : t('page.planned', { count: win.tasks })}
      </Button>
      <Button icon={Pencil} keyHint="E" onPress={() => openWin({ win })}>
        {t('page.edit')}
      </Button>
      <IconMenuButton
        label={t('page.more')}
        entries={[
          { id: 'card', label: t('page.card'), icon: Image, run: () => openCard(win) },
          { id: 'trash', label: t('page.trash'), icon: Trash2, run: trash },
        ]}
      />
    </>
  );
}
