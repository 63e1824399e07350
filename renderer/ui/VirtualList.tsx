import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A list of any length that draws only the rows in sight; rows may differ in height. It fills its parent and scrolls by itself. */
export function VirtualList({
  label,
  rowCount,
  rowHeight,
  gap = 0,
  renderRow,
  keyOf,
  onVisibleRange,
  className,
}: {
  label: string;
  rowCount: number;
  /** The usual height of a row in px, until each is measured. */
  rowHeight: number;
  /** Space between rows in px. */
  gap?: number | undefined;
  renderRow: (index: number) => ReactNode;
  keyOf: (index: number) => string | number;
  /** Told which rows are in sight, so that they can be read. */
  onVisibleRange?: ((first: number, last: number) => void) | undefined;
  className?: string | undefined;
}) {
  'use no memo'; // The virtualizer changes inside; what it returns must be read anew in every render.
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    gap,
    overscan: 6,
    initialRect: { width: 300, height: 900 },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onVisibleRange?.(first, last), [first, last, onVisibleRange]);
  return (
    <div ref={frame} className={classNames('min-h-0 flex-1 overflow-y-auto', className)}>
      <div role="list" aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            role="listitem"
            aria-setsize={rowCount}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {renderRow(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
