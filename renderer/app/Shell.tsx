import { Navigate, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { showError } from './errors/show-error.ts';
import { watchRunningJobs } from './jobs/watch-job.ts';
import { usePlace } from './layout/place.ts';
import { preloadSheets } from './preload.ts';
import { Sidebar } from './sidebar/Sidebar.tsx';
import { useReminders, useRenewalReminders, useTaskReminders } from './notices/use-reminders.ts';
import { useWorkspaceWarnings } from './notices/use-workspace-warnings.ts';
import { useWorkspace } from './workspace/use-workspace.ts';

/** The window around every screen of an open workspace. */
export function Shell() {
  const { t } = useTranslation('shell');
  const workspace = useWorkspace();
  useEffect(() => {
    document.title = workspace ? t('windowTitle', { name: workspace.name }) : 'Longtable';
  }, [workspace, t]);
  if (!workspace) return <Navigate to="/start" replace />;
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-raised focus:px-3 focus:py-1.5 focus:shadow-3"
      >
        {t('skip')}
      </a>
      <Sidebar workspace={workspace} />
      <Watching key={workspace.path} />
      <Outlet />
      <Place />
    </>
  );
}

/** Reads the title aloud when another screen is shown: focus does not move by itself. */
function Place() {
  return (
    <p role="status" className="sr-only">
      {usePlace()}
    </p>
  );
}

/** What goes on beside the screens while this workspace is open. */
function Watching() {
  useWorkspaceWarnings();
  useReminders();
  useRenewalReminders();
  useTaskReminders();
  useEffect(() => {
    preloadSheets();
    watchRunningJobs().catch(showError);
  }, []);
  return null;
}
