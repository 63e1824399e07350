import type { ReactNode } from 'react';
import { PageHeader } from './PageHeader.tsx';
import type { PageHeaderProps } from './PageHeader.tsx';
import { StatusBar } from './StatusBar.tsx';
import type { FooterKey } from './StatusBar.tsx';

interface PageProps extends PageHeaderProps {
  /** A `SidePanel`: beside the content, or over it when the window is narrow. */
  readonly panel?: ReactNode;
  /** The keys that work here now, at most six. */
  readonly footerKeys?: readonly FooterKey[] | undefined;
  /** Scrolls as a whole with a gutter of 24 px; off for a list that fills the pane and scrolls itself. */
  readonly isScrolled?: boolean | undefined;
  readonly children: ReactNode;
}

/** Every screen: the header, the content with its panel, and the status bar. */
export function Page({ panel, footerKeys, isScrolled = false, children, ...header }: PageProps) {
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader {...header} />
      <div className="relative flex min-h-0 flex-1">
        <main
          id="main"
          tabIndex={-1}
          className={
            isScrolled
              ? 'min-w-0 flex-1 overflow-auto px-6 py-5 outline-none'
              : 'flex min-w-0 flex-1 flex-col outline-none'
          }
        >
          {children}
        </main>
        {panel}
      </div>
      <StatusBar keys={footerKeys} />
    </div>
  );
}
