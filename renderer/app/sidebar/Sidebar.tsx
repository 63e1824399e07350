import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, Icon, IconButton, Kbd, classNames } from '#renderer/ui/index.ts';
import { Search } from 'lucide-react';
import type { Workspace } from '#shared/contract/workspaces.ts';
import { runAction } from '../actions/registry.ts';
import { useKeyHint } from '../actions/use-key-hint.ts';
import { host } from '../host/host.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { useMediaQuery } from '../use-media-query.ts';
import { SidebarFoot } from './SidebarFoot.tsx';
import { SidebarLinks } from './SidebarLinks.tsx';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

/** The way to every screen; a rail of icons in a narrow window or when the person wants it so. */
export function Sidebar({ workspace }: { workspace: Workspace }) {
  const links = useRef<HTMLDivElement>(null);
  const place = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    // In a low window the link of the screen that is shown may lie out of sight.
    if (place !== '') links.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const { t } = useTranslation('shell');
  const { sidebarCollapsed } = useDeviceSettings();
  const isRoomy = useMediaQuery('(min-width: 67.5rem)');
  const isWide = isRoomy && !sidebarCollapsed;
  const isUnderTrafficLights = host.kind === 'desktop' && host.platform === 'mac';
  return (
    <nav
      aria-label={t('nav.label')}
      data-part="sidebar"
      className={classNames(
        'drag-region flex shrink-0 flex-col border-r border-line bg-chrome pb-3',
        isWide ? 'w-58 px-3' : 'w-14 items-center px-2',
        isUnderTrafficLights ? 'pt-11' : 'pt-3',
      )}
    >
      <WorkspaceMenu workspace={workspace} isWide={isWide} />
      <SearchBox isWide={isWide} />
      <div ref={links} className="no-drag -mx-1 mt-2 min-h-0 flex-1 overflow-x-hidden overflow-y-auto px-1 pt-1">
        <SidebarLinks isWide={isWide} />
      </div>
      <SidebarFoot isWide={isWide} />
    </nav>
  );
}

function SearchBox({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const keyHint = useKeyHint('go.palette');
  const open = (): void => void runAction('go.palette');
  if (!isWide) {
    return (
      <div className="no-drag mt-2">
        <IconButton label={t('nav.search')} icon={Search} keyHint={keyHint} tooltipPlacement="right" onPress={open} />
      </div>
    );
  }
  return (
    <PlainButton
      onPress={open}
      keyHint={keyHint}
      className="no-drag mt-2 flex h-field shrink-0 items-center gap-2 rounded-control border border-line-2 bg-raised px-2 text-ink-2 hover:border-ctl"
    >
      <Icon of={Search} size={15} />
      <span className="min-w-0 flex-1 truncate">{t('nav.search')}</span>
      {keyHint !== undefined && <Kbd keys={keyHint} />}
    </PlainButton>
  );
}
