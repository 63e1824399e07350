import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { ariaKeys } from './key-names.ts';

/** A button without a look of its own, for a place that draws it: the switcher of the sidebar, a line of a list. */
export function PlainButton({
  children,
  label,
  keyHint,
  isDisabled,
  isExpanded,
  isCurrent,
  onPress,
  className,
}: {
  children: ReactNode;
  /** Names the button where its content does not, or says more. */
  label?: string | undefined;
  keyHint?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Given, the button opens and closes what stands below it. */
  isExpanded?: boolean | undefined;
  /** The one of several that is shown beside them. */
  isCurrent?: boolean | undefined;
  onPress?: (() => void) | undefined;
  className?: string | undefined;
}) {
  return (
    <AriaButton
      {...defined({
        isDisabled,
        onPress,
        'aria-label': label,
        'aria-expanded': isExpanded,
        'aria-current': isCurrent === true ? ('true' as const) : undefined,
        'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint),
      })}
      className={classNames('text-left select-none focus-ring transition-colors', className)}
    >
      {children}
    </AriaButton>
  );
}
