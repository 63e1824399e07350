import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { Spinner } from './Spinner.tsx';
import type { UiIcon } from './types.ts';

const shape =
  'inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap border font-name text-body select-none transition-colors focus-ring rounded-control print:hidden';

const sizes = {
  normal: 'h-button px-3',
  small: 'h-button-small px-2.5',
} as const;

const paper =
  'border-line-2 bg-raised shadow-1 hover:border-ctl hover:bg-hover pressed:border-ctl pressed:bg-sunken pressed:shadow-none aria-expanded:border-ctl aria-expanded:bg-hover disabled:border-line disabled:bg-sunken disabled:text-ink-3 disabled:shadow-none';

const variants = {
  primary:
    'forced-color-adjust-none border-accent bg-accent text-on-accent shadow-1 hover:border-accent-h hover:bg-accent-h pressed:border-accent-h pressed:bg-accent-h pressed:shadow-none disabled:border-line disabled:bg-sunken disabled:text-ink-3 disabled:shadow-none',
  secondary: `text-ink ${paper}`,
  quiet:
    'border-transparent text-ink-2 hover:bg-hover hover:text-ink pressed:bg-wood/40 aria-expanded:bg-hover disabled:text-ink-3 disabled:bg-transparent',
  danger: `text-danger ${paper}`,
} as const;

/** A labelled button: its words are a verb, and its key stands inside where there is one. */
export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: keyof typeof variants | undefined;
  readonly size?: keyof typeof sizes | undefined;
  readonly icon?: UiIcon | undefined;
  readonly iconEnd?: UiIcon | undefined;
  readonly keyHint?: string | undefined;
  readonly isLoading?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isFullWidth?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly form?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly 'aria-label'?: string | undefined;
};

/** A labelled button. At most one primary in a header. */
export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  icon,
  iconEnd,
  keyHint,
  isLoading,
  isDisabled,
  isFullWidth,
  onPress,
  type = 'button',
  form,
  autoFocus,
  buttonRef,
  'aria-label': label,
}: ButtonProps) {
  const iconInk = variant === 'danger' && !isDisabled ? 'text-ink-2' : undefined;
  return (
    <AriaButton
      {...defined({
        isDisabled,
        isPending: isLoading,
        autoFocus,
        onPress,
        form,
        ref: buttonRef,
        'aria-label': label,
        'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint),
      })}
      type={type}
      className={classNames(shape, sizes[size], variants[variant], isFullWidth && 'w-full')}
    >
      {isLoading ? <Spinner /> : icon && <Icon of={icon} size={15} className={iconInk} />}
      <span className="truncate">{children}</span>
      {iconEnd && <Icon of={iconEnd} size={14} />}
      {keyHint && (
        <span className="-mr-1">
          <Kbd keys={keyHint} tone={variant === 'primary' && !isDisabled ? 'primary' : 'paper'} />
        </span>
      )}
    </AriaButton>
  );
}
