import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import type { MenuEntry } from './menu-entries.ts';
import { floatingSurface, MenuList } from './menu-list.tsx';

/** A place in the window, in px. */
export type MenuPosition = { readonly x: number; readonly y: number };

/** A menu at a place in the window, for rows and dots that have no button of their own. */
export function MenuAt({
  label,
  position,
  entries,
  onClose,
}: {
  label: string;
  position: MenuPosition | null;
  entries: readonly MenuEntry[];
  onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  if (position === null) return null;
  return (
    <>
      <span ref={anchor} aria-hidden className="fixed size-px" style={{ left: position.x, top: position.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        aria-label={label}
        className={floatingSurface}
      >
        <MenuList label={label} entries={entries} autoFocus onClose={onClose} />
      </Popover>
    </>
  );
}

/** What is inside has a menu on right click and on the menu key or Shift+F10. */
export function ContextMenu({
  label,
  entries,
  children,
}: {
  label: string;
  entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  children: ReactNode;
}) {
  const [position, setPosition] = useState<MenuPosition | null>(null);
  const openAtPointer = (event: MouseEvent) => {
    event.preventDefault();
    setPosition({ x: event.clientX, y: event.clientY });
  };
  const openAtFocus = (event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    const box = (event.target instanceof Element ? event.target : event.currentTarget).getBoundingClientRect();
    setPosition({ x: box.left + 8, y: box.bottom });
  };
  return (
    <div className="contents" onContextMenu={openAtPointer} onKeyDown={openAtFocus}>
      {children}
      <MenuAt
        label={label}
        position={position}
        entries={position === null ? [] : typeof entries === 'function' ? entries() : entries}
        onClose={() => setPosition(null)}
      />
    </div>
  );
}
