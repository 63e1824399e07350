import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Breadcrumbs, IconButton, classNames } from '#renderer/ui/index.ts';
import { runAction } from '../actions/registry.ts';
import { host } from '../host/host.ts';
import { TableActions } from '../print/TableActions.tsx';
import type { ShownTable } from '../print/print-rows.tsx';
import { tellPlace } from './place.ts';
import { useCanGo } from './use-can-go.ts';

export interface PageHeaderProps {
  readonly title: string;
  /** One line of plain context beside the title. */
  readonly context?: ReactNode;
  /** Buttons on the right; at most one of them primary. */
  readonly actions?: ReactNode;
  /** The table that the screen shows, to be printed and written to files. */
  readonly table?: ShownTable | undefined;
  /** The way here, for screens below another one; stands before the title. */
  readonly breadcrumbs?:
    | readonly { readonly id: string; readonly label: string; readonly onPress?: () => void }[]
    | undefined;
}

/** The title bar of a screen, by which the window is also dragged. */
export function PageHeader({ title, context, actions, table, breadcrumbs }: PageHeaderProps) {
  const { t } = useTranslation('shell');
  const { canGoBack, canGoForward } = useCanGo();
  useEffect(() => tellPlace(title), [title]);
  const hasWay = breadcrumbs !== undefined && breadcrumbs.length > 0;
  return (
    <header
      className={classNames(
        'flex h-header shrink-0 items-center gap-3 border-b border-line bg-bg pl-4',
        headerEnd,
        'drag-region',
      )}
    >
      <div className="no-drag flex shrink-0 items-center">
        <IconButton icon={ChevronLeft} label={t('back')} isDisabled={!canGoBack} onPress={() => runAction('go.back')} />
        <IconButton
          icon={ChevronRight}
          label={t('forward')}
          isDisabled={!canGoForward}
          onPress={() => runAction('go.forward')}
        />
      </div>
      {hasWay && (
        <div className="no-drag min-w-0">
          <Breadcrumbs label={t('breadcrumbs')} items={[...breadcrumbs, { id: 'here', label: title }]} />
        </div>
      )}
      {hasWay ? (
        <span hidden data-page-title>
          {title}
        </span>
      ) : (
        <h1 data-page-title className="truncate font-words text-page">
          {title}
        </h1>
      )}
      {context !== undefined && (
        <div data-page-context className="min-w-0 flex-1 truncate text-ink-2">
          {context}
        </div>
      )}
      {(actions !== undefined || table !== undefined) && (
        <div className="no-drag ml-auto flex shrink-0 items-center gap-2">
          {table !== undefined && <TableActions table={table} title={title} />}
          {actions}
        </div>
      )}
    </header>
  );
}

// On Windows and Linux the system draws the window's buttons over the right end of the header.
const headerEnd = host.kind === 'desktop' && host.platform !== 'mac' ? 'pr-36' : 'pr-5';
