import { ChevronDown, Ellipsis } from 'lucide-react';
import { Button, type ButtonProps } from './Button.tsx';
import { IconButton, type IconButtonProps } from './IconButton.tsx';
import { MenuTrigger } from './Menu.tsx';
import type { MenuEntry } from './menu-entries.ts';
import type { UiIcon, UiPlacement } from './types.ts';

/** A button with words that opens a menu. */
export function MenuButton({
  label,
  icon,
  variant,
  size,
  keyHint,
  isDisabled,
  entries,
  placement,
}: {
  label: string;
  icon?: UiIcon | undefined;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  keyHint?: string | undefined;
  isDisabled?: boolean | undefined;
  entries: readonly MenuEntry[];
  placement?: UiPlacement | undefined;
}) {
  return (
    <MenuTrigger
      label={label}
      entries={entries}
      placement={placement}
      trigger={
        <Button
          icon={icon}
          iconEnd={ChevronDown}
          variant={variant}
          size={size}
          keyHint={keyHint}
          isDisabled={isDisabled}
        >
          {label}
        </Button>
      }
    />
  );
}

/** An icon button, three dots unless said otherwise, that opens a menu. */
export function IconMenuButton({
  label,
  icon = Ellipsis,
  variant,
  size,
  keyHint,
  isDisabled,
  entries,
  placement = 'bottom end',
}: {
  label: string;
  icon?: UiIcon | undefined;
  variant?: IconButtonProps['variant'];
  size?: IconButtonProps['size'];
  keyHint?: string | undefined;
  isDisabled?: boolean | undefined;
  entries: readonly MenuEntry[];
  placement?: UiPlacement | undefined;
}) {
  return (
    <MenuTrigger
      label={label}
      entries={entries}
      placement={placement}
      trigger=<IconButton
        label={label}
        icon={icon}
        variant={variant}
        size={size}
        keyHint={keyHint}
        isDisabled={isDisabled}
        hasTooltip={false}
      />
    />
  );
}
