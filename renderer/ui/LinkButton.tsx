import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeys } from './key-names.ts';
import type { UiIcon } from './types.ts';

/** Accent words that lead on, beside a heading or inside a sentence ("All 23", "Add"). */
export function LinkButton({
  children,
  icon,
  iconEnd,
  keyHint,
  isDisabled,
  isWrapped = false,
  onPress,
  'aria-label': label,
}: {
  children: ReactNode;
  icon?: UiIcon | undefined;
  iconEnd?: UiIcon | undefined;
  keyHint?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Names of any length go on to the next line. */
  isWrapped?: boolean;
  onPress?: (() => void) | undefined;
  'aria-label'?: string | undefined;
}) {
  return (
    <AriaButton
      {...defined({
        isDisabled,
        onPress,
        'aria-label': label,
        'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint),
      })}
      className={`inline-flex min-h-6 items-center gap-1.5 rounded-tag font-medium text-accent transition-colors focus-ring hover:text-accent-h hover:underline pressed:text-accent-h disabled:text-ink-3 disabled:no-underline ${isWrapped ? 'text-left wrap-anywhere whitespace-normal' : 'whitespace-nowrap'}`}
    >
      {icon && <Icon of={icon} size={14} />}
      {children}
      {iconEnd && <Icon of={iconEnd} size={14} />}
      {keyHint && <Kbd keys={keyHint} />}
    </AriaButton>
  );
}
