import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeys } from './key-names.ts';
import type { UiIcon } from './types.ts';

/** A button on the inverse surface of toasts and the bulk bar. */
export function InverseButton({
  children,
  icon,
  keyHint,
  isRaised,
  isDisabled,
  onPress,
}: {
  children: ReactNode;
  icon?: UiIcon | undefined;
  keyHint?: string | undefined;
  isRaised?: boolean | undefined;
  isDisabled?: boolean | undefined;
  onPress?: (() => void) | undefined;
}) {
  return (
    <AriaButton
      {...defined({
        isDisabled,
        onPress,
        'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint),
      })}
      className={classNames(
        'inline-flex h-7 shrink-0 items-center gap-2 rounded-control px-2 font-name whitespace-nowrap text-on-inv transition-colors focus-ring hover:bg-inv-2 pressed:bg-inv-line/50 disabled:text-on-inv-2/60',
        isRaised && 'bg-inv-2',
      )}
    >
      {icon && <Icon of={icon} size={15} />}
      {children}
      {keyHint && <Kbd keys={keyHint} tone="inverse" />}
    </AriaButton>
  );
}
