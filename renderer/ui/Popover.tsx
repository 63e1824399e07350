import type { ReactElement, ReactNode, RefObject } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { floatingSurface } from './menu-list.tsx';
import type { UiPlacement } from './types.ts';

const widths = { fit: '', narrow: 'w-60', normal: 'w-80', wide: 'w-100' } as const;

/** What a popover holds; the function form is handed a way to close it. */
type PopoverContent = ReactNode | ((close: () => void) => ReactNode);

/** A small surface that opens from the button, icon button or chip given as `trigger`. */
export function PopoverTrigger({
  trigger,
  label,
  placement = 'bottom start',
  width = 'normal',
  isOpen,
  onOpenChange,
  children,
}: {
  trigger: ReactElement;
  label: string;
  placement?: UiPlacement | undefined;
  width?: keyof typeof widths | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  children: PopoverContent;
}) {
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger}
      <AriaPopover placement={placement} offset={6} className={floatingSurface}>
        <PopoverBody label={label} width={width}>
          {children}
        </PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  );
}

/** A small surface anchored to any element, such as a dot on a map; `isModeless` leaves the keys to what is behind. */
export function Popover({
  anchorRef,
  label,
  placement = 'bottom',
  width = 'normal',
  isOpen,
  isModeless = false,
  onOpenChange,
  children,
}: {
  anchorRef: RefObject<Element | null>;
  label: string;
  placement?: UiPlacement | undefined;
  width?: keyof typeof widths | undefined;
  isOpen: boolean;
  isModeless?: boolean | undefined;
  onOpenChange: (isOpen: boolean) => void;
  children: PopoverContent;
}) {
  return (
    <AriaPopover
      triggerRef={anchorRef}
      isOpen={isOpen}
      isNonModal={isModeless}
      onOpenChange={onOpenChange}
      placement={placement}
      offset={8}
      className={floatingSurface}
    >
      <PopoverBody label={label} width={width}>
        {children}
      </PopoverBody>
    </AriaPopover>
  );
}

function PopoverBody({
  label,
  width,
  children,
}: {
  label: string;
  width: keyof typeof widths;
  children: PopoverContent;
}) {
  return (
    <Dialog aria-label={label} className={classNames('max-w-full p-3 outline-none', widths[width])}>
      {({ close }) => (typeof children === 'function' ? children(close) : children)}
    </Dialog>
  );
}
