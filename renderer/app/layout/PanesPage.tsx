import type { UseQueryResult } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, ErrorState, Skeleton, Tabs, type TabSpec, type UiIcon } from '#renderer/ui/index.ts';

import { Page } from './Page.tsx';
import type { PageHeaderProps } from './PageHeader.tsx';

interface PanesPageProps<Pane extends string> extends Omit<PageHeaderProps, 'actions'> {
  /** The panes in their order; the first is the one that is shown unless another is asked for. */
  readonly panes: readonly (TabSpec & { readonly id: Pane })[];
  readonly pane: Pane;
  /** Undefined for the first pane, which an address need not name. */
  readonly onPane: (pane: Pane | undefined) => void;
  /** What the pane adds, with N; `id` is the action's. */
  readonly add: { readonly id: string; readonly label: string; readonly icon?: UiIcon; readonly run: () => void };
  /** Buttons before the one that adds. */
  readonly actions?: ReactNode;
  /** What the screen shows; one that fails is shown in place of it and can be asked again. */
  readonly queries: readonly Pick<UseQueryResult, 'error' | 'refetch'>[];
  /** Whether there is enough to show; lines stand for it until then. */
  readonly isReady: boolean;
  /** In place of the panes where there is nothing in any of them. */
  readonly empty?: ReactNode;
  /** Figures over the tabs. */
  readonly figures?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of several panes under tabs, with one button that adds what the shown pane holds. */
export function PanesPage<Pane extends string>(props: PanesPageProps<Pane>) {
  const { panes, pane, onPane, add, actions, queries, isReady, empty, figures, children, ...header } = props;
  const icon = add.icon ?? Plus;
  useActionScope([defineAction({ id: add.id, title: add.label, group: 'here', icon, shortcut: 'N', run: add.run })]);
  const failed = queries.find((query) => query.error !== null);
  return (
    <Page
      {...header}
      isScrolled
      footerKeys={[{ keys: 'N', label: add.label }]}
      actions={
        <>
          {actions}
          <Button variant="primary" icon={icon} keyHint="N" onPress={add.run}>
            {add.label}
          </Button>
        </>
      }
    >
      {content()}
    </Page>
  );

  function content(): ReactNode {
    if (failed !== undefined) return <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />;
    if (!isReady) return <Skeleton lines={8} />;
    if (empty !== undefined) return empty;
    return (
      <div className="flex flex-col gap-6">
        {figures}
        <Tabs
          label={header.title}
          value={pane}
          onChange={(next) => onPane(panes.slice(1).find(({ id }) => id === next)?.id)}
          tabs={panes}
        >
          <div className="pt-4">{children}</div>
        </Tabs>
      </div>
    );
  }
}
