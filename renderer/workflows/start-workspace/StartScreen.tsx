import { CirclePlay, FilePlus2, FolderOpen, PackageOpen } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { host } from '#renderer/app/host/host.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { EmptyState, LinkButton, Logo, LongTableIllustration } from '#renderer/ui/index.ts';
import { RecentWorkspaces } from './RecentWorkspaces.tsx';

const top = ['affected', 'justice', 'law', 'reentry', 'faith', 'prevention'] as const;
const bottom = ['housing', 'recovery', 'health', 'social', 'municipal', 'lgbtqia'] as const;

/** What a person sees while no workspace is open: the idea, and three ways in. */
export function StartScreen() {
  const { t } = useTranslation(['start', 'attachments']);
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const openKey = useKeyHint('workspace.open');
  useEffect(() => {
    if (workspace === null) document.title = 'Longtable';
  }, [workspace]);
  return (
    <div className="flex min-w-0 flex-1 flex-col bg-bg">
      <header
        className={`drag-region flex h-header shrink-0 items-center gap-3 px-5 ${host.kind === 'desktop' && host.platform === 'mac' ? 'pl-22' : ''}`}
      >
        <Logo size={26} />
        <h1 className="font-words text-page">Longtable</h1>
        {workspace && (
          <span className="no-drag ml-2">
            <LinkButton onPress={() => void navigate({ to: '/today' })}>
              {t('back', { name: workspace.name })}
            </LinkButton>
          </span>
        )}
      </header>
      <main id="main" className="flex min-h-0 flex-1 flex-col overflow-auto pb-8">
        <div className="m-auto flex w-full max-w-sheet flex-col items-center">
          <EmptyState
            illustration={
              <div className="[@media(max-height:52rem)]:hidden">
                <LongTableIllustration
                  label={t('tableLabel')}
                  top={top.map((id) => t(`chairs.${id}`))}
                  bottom={bottom.map((id) => t(`chairs.${id}`))}
                />
              </div>
            }
            title={t('title')}
            detail={t('idea')}
            ways={[
              {
                icon: FilePlus2,
                title: t('ways.newTitle'),
                detail: t('ways.newDetail'),
                isPrimary: true,
                action: { label: t('ways.newAction'), run: () => void runAction('workspace.new') },
              },
              {
                icon: FolderOpen,
                title: t('ways.openTitle'),
                detail: t('ways.openDetail'),
                action: { label: t('ways.openAction'), keyHint: openKey, run: () => void runAction('workspace.open') },
              },
              {
                icon: CirclePlay,
                title: t('ways.demoTitle'),
                detail: t('ways.demoDetail'),
                tone: 'honey',
                action: { label: t('ways.demoAction'), run: () => void runAction('workspace.openDemo') },
              },
            ]}
          />
          <RecentWorkspaces />
          <p className="mt-4">
            <LinkButton icon={PackageOpen} onPress={() => void runAction('workspace.restoreBundle')}>
              {t('attachments:bundle.restore')}
            </LinkButton>
          </p>
        </div>
      </main>
    </div>
  );
}
