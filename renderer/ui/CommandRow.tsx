import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { UiIcon } from './types.ts';

/** One entry of a command list. */
export type CommandItem = {
  readonly id: string;
  readonly icon: UiIcon;
  /** The entry in words, with found letters marked. */
  readonly content: ReactNode;
  readonly end?: ReactNode | undefined;
  readonly keyHint?: string | undefined;
};

/** One line of a command list: never focused itself, the field above names it as the active one. */
export function CommandRow({
  id,
  item,
  isActive,
  onPoint,
  onRun,
}: {
  id: string;
  item: CommandItem;
  isActive: boolean;
  onPoint: () => void;
  onRun: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={() => {
        if (!isActive) onPoint();
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
      className={classNames(
        'relative flex min-h-9 cursor-default items-center gap-3 px-5 py-1',
        isActive && 'bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-accent',
      )}
    >
      <Icon of={item.icon} size={16} className="text-ink-2" />
      <span className="min-w-0 flex-1 truncate">{item.content}</span>
      {item.end !== undefined && <span className="max-w-1/2 shrink-0 truncate text-meta text-ink-3">{item.end}</span>}
      {item.keyHint !== undefined && <Kbd keys={item.keyHint} />}
    </div>
  );
}
