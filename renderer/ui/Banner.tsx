import { CircleCheck, CircleX, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { ActionSpec, UiIcon } from './types.ts';
import { words } from './words.ts';

const tones = {
  neutral: { box: 'border-transparent bg-sunken', ink: 'text-ink-2', icon: TriangleAlert },
  info: { box: 'border-accent-line bg-accent-soft', ink: 'text-accent-ink', icon: Info },
  honey: { box: 'border-honey-line bg-honey-soft', ink: 'text-honey-ink', icon: TriangleAlert },
  danger: { box: 'border-danger-line bg-danger-soft', ink: 'text-danger', icon: CircleX },
  moss: { box: 'border-moss-line bg-moss-soft', ink: 'text-moss', icon: CircleCheck },
} as const;

/** A notice inside a page: one sentence, one way on. */
export function Banner({
  tone = 'neutral',
  icon = tones[tone].icon,
  title,
  children,
  action,
  onClose,
}: {
  tone?: keyof typeof tones | undefined;
  icon?: UiIcon | undefined;
  title?: ReactNode | undefined;
  children?: ReactNode | undefined;
  action?: ActionSpec | undefined;
  onClose?: (() => void) | undefined;
}) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'note'}
      className={classNames('flex items-center gap-3 rounded-card border px-3 py-2.5', tones[tone].box)}
    >
      <Icon of={icon} size={16} className={classNames('self-start mt-0.5', tones[tone].ink)} />
      <div className="min-w-0 flex-1 text-ink-2">
        {title !== undefined && <strong className="mr-1 font-strong text-ink">{title}</strong>}
        {children}
      </div>
      {action && (
        <Button size="small" icon={action.icon} keyHint={action.keyHint} onPress={action.run}>
          {action.label}
        </Button>
      )}
      {onClose && <IconButton label={words.close} icon={X} size="small" hasTooltip={false} onPress={onClose} />}
    </div>
  );
}
