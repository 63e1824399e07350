import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';

const widths = { table: 'w-74', studio: 'w-78', map: 'w-80', peek: 'w-88' } as const;

/**
 * The right pane of a screen. Under 1200 px it floats over the content instead of taking width, so its parent
 * must be a positioned flex row; `isBeside`, it stays beside what it speaks of and only grows narrower. It never traps focus: a list beside it keeps the keys.
 */
export function SidePanel({
  label,
  isOpen,
  onClose,
  header,
  footer,
  width = 'peek',
  isBeside = false,
  children,
}: {
  label: string;
  isOpen: boolean;
  onClose?: (() => void) | undefined;
  header?: ReactNode | undefined;
  footer?: ReactNode | undefined;
  width?: keyof typeof widths | undefined;
  isBeside?: boolean | undefined;
  children: ReactNode;
}) {
  if (!isOpen) return null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onClose) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside
      aria-label={label}
      onKeyDown={closeOnEscape}
      className={classNames(
        'flex flex-col border-l border-line bg-raised',
        isBeside
          ? 'w-74 shrink-0 panel:w-88'
          : 'absolute inset-y-0 right-0 z-20 max-w-full animate-pane shadow-3 panel:static panel:animate-none panel:shadow-none',
        !isBeside && widths[width],
      )}
    >
      {header !== undefined && (
        <header className="flex h-10 shrink-0 items-center gap-1 border-b border-line px-3">{header}</header>
      )}
      <div className="min-h-0 flex-1 overflow-auto">{children}</div>
      {footer !== undefined && <footer className="shrink-0 border-t border-line px-5 py-3">{footer}</footer>}
    </aside>
  );
}
