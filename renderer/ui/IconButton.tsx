import type { Ref } from 'react';
import { ToggleButton, Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import { ariaKeys } from './key-names.ts';
import { Tooltip } from './Tooltip.tsx';
import type { UiIcon, UiPlacement } from './types.ts';

const sizes = { normal: 'size-7.5', small: 'size-6' } as const;

const variants = {
  quiet:
    'border-transparent text-ink-2 hover:bg-hover hover:text-ink pressed:bg-wood/40 aria-expanded:bg-hover selected:bg-accent-soft selected:text-accent-ink disabled:text-ink-3/60',
  bordered:
    'border-line-2 bg-raised text-ink-2 shadow-1 hover:border-ctl hover:bg-hover hover:text-ink pressed:bg-sunken pressed:shadow-none aria-expanded:border-ctl aria-expanded:bg-hover selected:border-accent-line selected:bg-accent-soft selected:text-accent-ink disabled:border-line disabled:bg-sunken disabled:text-ink-3/60 disabled:shadow-none',
  round:
    'rounded-full! border-line-2 bg-raised text-ink-2 hover:border-ctl hover:bg-hover pressed:bg-sunken aria-expanded:border-ctl selected:border-accent-line selected:bg-accent-soft selected:text-accent-ink disabled:bg-sunken disabled:text-ink-3/60',
  inverse: 'border-transparent text-on-inv-2 hover:bg-inv-2 hover:text-on-inv pressed:bg-inv-2',
} as const;

/** A button without words: the label names it for screen readers and in its tooltip. */
export type IconButtonProps = {
  readonly label: string;
  readonly icon: UiIcon;
  readonly keyHint?: string | undefined;
  readonly variant?: keyof typeof variants | undefined;
  readonly size?: keyof typeof sizes | undefined;
  /** Given, the button is a switch that stays pressed. */
  readonly isSelected?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly hasTooltip?: boolean | undefined;
  readonly tooltipPlacement?: UiPlacement | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly slot?: string | undefined;
};

/** A button without words, for a place where the drawing is known; its label shows as a tooltip. */
export function IconButton({
  label,
  icon,
  keyHint,
  variant = 'quiet',
  size = 'normal',
  isSelected,
  isDisabled,
  hasTooltip = true,
  tooltipPlacement,
  onPress,
  buttonRef,
  slot,
}: IconButtonProps) {
  const shared = {
    ...defined({
      isDisabled,
      onPress,
      slot,
      ref: buttonRef,
      'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint),
    }),
    'aria-label': label,
    className: classNames(
      'inline-flex shrink-0 items-center justify-center rounded-control border transition-colors focus-ring print:hidden',
      sizes[size],
      variants[variant],
    ),
  };
  const drawing = <Icon of={icon} size={size === 'small' ? 14 : 16} />;
  const button =
    isSelected === undefined ? (
      <AriaButton {...shared}>{drawing}</AriaButton>
    ) : (
      <ToggleButton {...shared} isSelected={isSelected}>
        {drawing}
      </ToggleButton>
    );
  if (!hasTooltip) return button;
  return (
    <Tooltip content={label} keyHint={keyHint} placement={tooltipPlacement}>
      {button}
    </Tooltip>
  );
}
