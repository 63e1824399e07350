import type { ReactElement } from 'react';
import { MenuTrigger as AriaMenuTrigger, Popover } from 'react-aria-components';
import type { MenuEntry } from './menu-entries.ts';
import { floatingSurface, MenuList } from './menu-list.tsx';
import type { UiPlacement } from './types.ts';

/** A menu that opens from the button, icon button or chip given as `trigger`. */
export function MenuTrigger({
  trigger,
  label,
  entries,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: {
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  placement?: UiPlacement | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}) {
  return (
    <AriaMenuTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger}
      <Popover placement={placement} offset={4} className={floatingSurface}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </AriaMenuTrigger>
  );
}
